package org.juzhu;

import static org.juzhu.AgainstTheDossier.everybody;
import static org.juzhu.AgainstTheDossier.family;
import static org.juzhu.AgainstTheDossier.knownHukou;
import static org.juzhu.AgainstTheDossier.months;
import static org.juzhu.AgainstTheDossier.nothing;
import static org.juzhu.AgainstTheDossier.paid;
import static org.juzhu.AgainstTheDossier.permits;
import static org.juzhu.Answer.NO;
import static org.juzhu.Answer.OFFICE_DECIDES;
import static org.juzhu.Answer.YES;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.juzhu.model.Applicant;
import org.juzhu.model.CarQuota;
import org.juzhu.model.ContributionKind;
import org.juzhu.model.Divorce;
import org.juzhu.model.DrivingLicence;
import org.juzhu.model.Entitlement;
import org.juzhu.model.Family;
import org.juzhu.model.Hukou;
import org.juzhu.model.MaritalStatus;
import org.juzhu.model.Permit;
import org.juzhu.model.Vehicle;

/** Car quotas, for everybody that the conditions tell apart. */
class EveryCarApplicantTest {
    private static Part licences(LocalDate day) {
        return new Part()
                .known("licence", person -> person.licences(DrivingLicence.since(day.minusYears(3))))
                .known("no licence", person -> person.licences())
                .unknown("unknown", person -> person);
    }

    /** Section 12.3: a licence, a group, no car, no family application. */
    @Test
    void carAsAnIndividual() {
        LocalDate day = LocalDate.of(2026, 11, 23);
        Part months = months(day, 46, 59);
        months.known(
                "nothing",
                person -> person.contributions(
                        nothing(ContributionKind.SOCIAL_INSURANCE), nothing(ContributionKind.INCOME_TAX)));
        months.unknown("unknown", person -> person)
                .unknown(
                        "no tax known",
                        person -> person.contributions(paid(ContributionKind.SOCIAL_INSURANCE, day, 60)),
                        "60");
        Part cars = new Part()
                .known("no car", person -> person.vehicles())
                .known("car", person -> person.vehicles(Vehicle.carSince(day.minusYears(2))))
                .unknown("unknown", person -> person);
        Part quota = new Part().known("never applied", person -> person.carQuota(CarQuota.neverApplied()));
        everybody(
                Entitlement.CAR_INDIVIDUAL,
                day,
                List.of(knownHukou(), permits(day), months, licences(day), cars, quota),
                names -> {
                    boolean paid =
                            names.get(1).equals("residence") && names.get(2).equals("60 and 59");
                    boolean group =
                            names.get(0).equals("BEIJING") || names.get(1).equals("work") || paid;
                    boolean yes = group
                            && names.get(3).equals("licence")
                            && names.get(4).equals("no car");
                    return yes ? YES : NO;
                });
    }

    /** Section 12.3: two applicants at least, each of a group and without a car; the main one has a licence. */
    @Test
    void carAsAFamily() {
        LocalDate day = LocalDate.of(2026, 11, 23);
        Part cars = new Part()
                .known("no car", person -> person.vehicles())
                .known("car", person -> person.vehicles(Vehicle.carSince(day.minusYears(2))))
                .known("car for scrap", person -> person.vehicles(new Vehicle(day.minusYears(2), null, false, true)))
                .unknown("unknown", person -> person);
        Part quota = new Part()
                .known(
                        "never got one",
                        person -> person.birthDate(day.minusYears(40)).carQuota(applies(null)))
                .known(
                        "got one",
                        person -> person.birthDate(day.minusYears(40))
                                .carQuota(applies(day.minusMonths(120).plusDays(1))));
        Part paid = new Part()
                .known(
                        "nothing",
                        person -> person.contributions(
                                nothing(ContributionKind.SOCIAL_INSURANCE), nothing(ContributionKind.INCOME_TAX)));
        Part families = new Part()
                .known("alone", person -> person.family(family()))
                .known("spouse", person -> person.family(married(spouse(day, Hukou.BEIJING, true))))
                .known(
                        "spouse with a car",
                        person -> person.family(married(spouse(day, Hukou.BEIJING, true).toBuilder()
                                .vehicles(Vehicle.carSince(day.minusYears(2)))
                                .build())))
                .known("spouse of no group", person -> person.family(married(spouse(day, Hukou.ELSEWHERE, true))))
                .known("spouse who does not apply", person -> person.family(married(spouse(day, Hukou.BEIJING, false))))
                .known("child", person -> person.family(withChild(null, child(day, Hukou.BEIJING))))
                .known("child of no group", person -> person.family(withChild(null, child(day, Hukou.ELSEWHERE))))
                .known(
                        "divorced from a car owner in 2021, child",
                        person -> person.family(withChild(LocalDate.of(2021, 1, 1), child(day, Hukou.BEIJING))))
                .known(
                        "divorced from a car owner in 2020, child",
                        person -> person.family(withChild(LocalDate.of(2020, 12, 31), child(day, Hukou.BEIJING))))
                .unknown(
                        "spouse of unknown permits",
                        person -> person.family(married(spouse(day, Hukou.ELSEWHERE, true).toBuilder()
                                .permits((List<Permit>) null)
                                .build())),
                        "spouse",
                        "spouse of no group")
                .unknown(
                        "spouse of unknown cars",
                        person -> person.family(married(spouse(day, Hukou.BEIJING, true).toBuilder()
                                .vehicles((List<Vehicle>) null)
                                .build())),
                        name -> name.equals("spouse") || name.equals("spouse with a car"));
        everybody(
                Entitlement.CAR_FAMILY,
                day,
                List.of(knownHukou(), permits(day), licences(day), cars, quota, families, paid),
                names -> familyQuota(
                        names.get(0), names.get(1), names.get(2), names.get(3), names.get(4), names.get(5)));
    }

    private static Answer familyQuota(
            String hukou, String permits, String licence, String car, String quota, String family) {
        boolean group = hukou.equals("BEIJING") || permits.equals("work");
        boolean barred = car.equals("car")
                || quota.equals("got one")
                || List.of("alone", "spouse who does not apply", "spouse with a car", "spouse of no group")
                        .contains(family)
                || family.contains("in 2021");
        if (!group || !licence.equals("licence") || barred) {
            return NO;
        }
        return car.equals("car for scrap") || family.equals("child of no group") ? OFFICE_DECIDES : YES;
    }

    private static CarQuota applies(@Nullable LocalDate familyQuotaOn) {
        return new CarQuota(true, 0, 0, null, null, familyQuotaOn);
    }

    private static Applicant spouse(LocalDate day, Hukou hukou, boolean applies) {
        return Applicant.builder()
                .hukou(hukou)
                .birthDate(day.minusYears(35))
                .permits()
                .contributions(nothing(ContributionKind.SOCIAL_INSURANCE), nothing(ContributionKind.INCOME_TAX))
                .vehicles()
                .stayPapers()
                .carQuota(applies ? applies(null) : CarQuota.neverApplied())
                .build();
    }

    private static Applicant child(LocalDate day, Hukou hukou) {
        return spouse(day, hukou, true).toBuilder()
                .birthDate(day.minusYears(10))
                .build();
    }

    private static Family married(Applicant spouse) {
        return new Family(MaritalStatus.MARRIED, spouse, List.of(), List.of(), null, null, null);
    }

    private static Family withChild(@Nullable LocalDate divorced, Applicant child) {
        return new Family(
                divorced == null ? MaritalStatus.SINGLE : MaritalStatus.DIVORCED,
                null,
                List.of(child),
                List.of(),
                null,
                divorced == null ? null : new Divorce(divorced, 0, false, true),
                null);
    }
}
