package org.juzhu;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.juzhu.model.Applicant;
import org.juzhu.model.Employer;
import org.juzhu.model.EmployerChange;
import org.juzhu.model.Employment;
import org.juzhu.model.Hukou;
import org.juzhu.model.LegalForm;
import org.juzhu.model.Permit;
import org.juzhu.model.PermitType;
import org.juzhu.model.Residence;
import org.juzhu.model.Sponsor;
import org.juzhu.model.Tenure;

/** The parts of which the holders of a work residence permit are made on a day, around every limit of section 12.1. */
final class WorkPermitHolders {
    private static final LocalDate LONG_AGO = LocalDate.of(1990, 1, 1);
    private static final String OLD = "old";
    private static final String NEW = "new";
    private static final String THIRD = "third";
    private static final Sponsor SPONSOR =
            new Sponsor(true, NEW, true, true, LegalForm.LEGAL_PERSON, null, true, 1, false, false);

    private final LocalDate day;

    WorkPermitHolders(LocalDate day) {
        this.day = day;
    }

    // Who

    /** Sets everything else too, so it is the first part. */
    Part hukou() {
        return new Part()
                .known("from elsewhere", person -> asked(person).hukou(Hukou.ELSEWHERE))
                .known("from Hong Kong", person -> asked(person).hukou(Hukou.HONG_KONG_MACAO_TAIWAN))
                .unknown("hukou unknown", person -> asked(person).hukou(null));
    }

    Part fromElsewhere() {
        return new Part().known("from elsewhere", person -> asked(person).hukou(Hukou.ELSEWHERE));
    }

    /** Somebody who has everything that is asked beside a permit and its course. */
    private static Applicant.Builder asked(Applicant.Builder person) {
        return person.sponsor(SPONSOR)
                .residences(Residence.since(LONG_AGO).as(Tenure.OWN_HOME))
                .employments(Employment.openEndedSince(LONG_AGO).at(Employer.of(OLD)));
    }

    /**
     * One of them.
     *
     * @param last the last day printed on the permit; null if none is
     * @param left the last day with the employer that applied for it; null if it has not come
     */
    static Applicant holder(
            LocalDate issued, @Nullable LocalDate last, @Nullable LocalDate left, @Nullable EmployerChange change) {
        Applicant.Builder person = asked(Applicant.builder())
                .hukou(Hukou.ELSEWHERE)
                .permits(with(change, permit(issued, List.of(), last)));
        return (left == null ? person : leftOn(left).apply(person)).build();
    }

    // The permit

    /** Every last day around a limit: printed, counted from the issue, counted from the renewal. */
    Part permits() {
        Part part = new Part().known("no permit", person -> person.permits());
        Set<LocalDate> begins = new TreeSet<>(firstDays(day));
        for (LocalDate last : lastDays()) {
            begins.addAll(List.of(last.minusYears(3), last.minusYears(2)));
            for (LocalDate issued : firstDays(last)) {
                known(part, printed(last, issued), permit(issued, List.of(), last));
            }
        }
        begins.removeIf(begin -> begin.isAfter(day));
        for (LocalDate began : begins) {
            known(part, counted(began, began), permit(began, List.of(), null));
            for (LocalDate issued : firstDays(began.minusDays(1))) {
                known(part, counted(began, issued), permit(issued, List.of(began), null));
            }
        }
        part.known(
                "another after one on false proofs",
                person -> person.permits(
                        falsely(permit(LONG_AGO, List.of(), null)), permit(day, List.of(), day.plusYears(3))));
        return unknown(part, begins);
    }

    private Part unknown(Part part, Set<LocalDate> begins) {
        for (LocalDate last : lastDays()) {
            if (firstDays(last).isEmpty()) {
                continue;
            }
            part.unknown(
                    "issue unknown, printed " + last,
                    person -> person.permits(permit(null, List.of(), last)),
                    known -> known.startsWith("printed " + last) || (known.equals("no permit") && !last.isBefore(day)));
        }
        for (LocalDate issued : firstDays(day)) {
            part.unknown(
                    "renewals unknown, first issued " + issued,
                    person -> person.permits(permit(issued, null, null)),
                    known -> known.startsWith("counted") && known.endsWith(" " + issued));
        }
        for (LocalDate began : begins) {
            if (!firstDays(began.minusDays(1)).isEmpty()) {
                part.unknown(
                        "issue unknown, renewed " + began,
                        person -> person.permits(permit(null, List.of(began), null)),
                        known -> known.startsWith("counted from " + began));
            }
        }
        return part.unknown("permits unknown", person -> person.permits((List<Permit>) null));
    }

    /** One for each thing that may be said of a last day. */
    Part fewPermits() {
        Part part = new Part().known("no permit", person -> person.permits());
        LocalDate issued = LocalDate.of(2003, 6, 30);
        LocalDate since = LocalDate.of(2019, 5, 1);
        for (LocalDate last : List.of(day, day.minusDays(31), day.minusDays(32))) {
            if (!last.isBefore(issued)) {
                known(part, printed(last, issued), permit(issued, List.of(), last));
            }
        }
        LocalDate ranOut = day.minusDays(40);
        if (!ranOut.isBefore(since)) {
            known(part, printed(ranOut, since), permit(since, List.of(), ranOut));
        }
        return part;
    }

    /** One for each thing that may be open or settled before anything else is asked. */
    Part standings() {
        Permit valid = permit(day.minusYears(2), List.of(), day);
        Permit endedOld = permit(day.minusYears(9), List.of(), day.minusDays(31));
        LocalDate since = LocalDate.of(2019, 5, 1);
        Part part = new Part()
                .known("no permit", person -> person.permits())
                .known("valid", person -> person.permits(valid))
                .known("valid, left", both(person -> person.permits(valid), leftOn(day.minusMonths(2))))
                .known("delayed", both(person -> person.permits(valid), delayed()))
                .known("ended", person -> person.permits(endedOld));
        if (day.isAfter(since.plusDays(40))) {
            part.known("may run on", person -> person.permits(permit(since, List.of(), day.minusDays(40))));
        }
        return part;
    }

    Part proofsOfThePermit() {
        return new Part()
                .known("true proofs", person -> person)
                .known("false proofs", person -> held(person, WorkPermitHolders::falsely));
    }

    /** Around the last day, the end of the month, of the thirty days and of the three years. */
    private Set<LocalDate> lastDays() {
        Set<LocalDate> last = new TreeSet<>(List.of(day.plusYears(1), day, day.minusDays(1), day.minusYears(5)));
        for (int days = 28; days <= 32; days++) {
            last.add(day.minusDays(days));
        }
        for (int days = -1; days <= 1; days++) {
            last.add(day.minusMonths(1).plusDays(days));
            last.add(day.minusYears(3).plusDays(days));
        }
        return last;
    }

    /** On both sides of the day since which permits may run on by themselves. */
    private List<LocalDate> firstDays(LocalDate notAfter) {
        LocalDate most = notAfter.isBefore(day) ? notAfter : day;
        return Stream.of(LocalDate.of(2003, 6, 30), LocalDate.of(2019, 4, 30), LocalDate.of(2019, 5, 1))
                .filter(first -> !first.isAfter(most))
                .toList();
    }

    private static Permit permit(
            @Nullable LocalDate issued, @Nullable List<LocalDate> renewed, @Nullable LocalDate last) {
        return new Permit(PermitType.WORK_RESIDENCE_PERMIT, issued, renewed, last, false, null, OLD, null);
    }

    private static Permit falsely(Permit permit) {
        return new Permit(
                permit.type(),
                permit.issuedOn(),
                permit.endorsedOn(),
                permit.validUntil(),
                true,
                permit.damage(),
                permit.employerId(),
                permit.change());
    }

    private static String printed(LocalDate last, LocalDate issued) {
        return "printed " + last + ", first issued " + issued;
    }

    private static String counted(LocalDate began, LocalDate issued) {
        return "counted from " + began + ", first issued " + issued;
    }

    private static void known(Part part, String name, Permit permit) {
        part.known(name, person -> person.permits(permit));
    }

    // What became of it

    /** When the holder left the employer that applied for it. */
    Part leaving() {
        Set<LocalDate> days = new TreeSet<>(List.of(day, day.minusDays(1), longLeft(), day.minusYears(4)));
        for (int before = 58; before <= 62; before++) {
            days.add(day.minusDays(before));
        }
        for (int around = -1; around <= 1; around++) {
            days.add(day.minusMonths(2).plusDays(around));
            days.add(day.minusMonths(6).plusDays(around));
        }
        Part part = new Part().known("still there", person -> person);
        days.forEach(left -> part.known("left " + left, leftOn(left)));
        for (LocalDate since : List.of(day.minusDays(59), day.minusMonths(2), day.minusMonths(6))) {
            part.unknown(
                    "left before " + since,
                    person -> person.employments(
                                    Employment.openEndedSince(since).at(Employer.of(NEW)))
                            .employmentsCompleteSince(since),
                    known -> known.startsWith("left") && known.compareTo("left " + since) < 0);
        }
        return part.unknown("employments unknown", person -> person.employments((List<Employment>) null))
                .unknown("issuing employer unknown", person -> held(person, permit -> through(permit, null)));
    }

    private static Permit through(Permit permit, @Nullable String employerId) {
        return new Permit(
                permit.type(),
                permit.issuedOn(),
                permit.endorsedOn(),
                permit.validUntil(),
                permit.onFalseProofs(),
                permit.damage(),
                employerId,
                permit.change());
    }

    private static UnaryOperator<Applicant.Builder> leftOn(LocalDate left) {
        return person -> person.employments(
                Employment.between(LONG_AGO, left).at(Employer.of(OLD)),
                Employment.openEndedSince(left.plusDays(1)).at(Employer.of(NEW)));
    }

    private LocalDate longLeft() {
        return day.minusYears(2);
    }

    /** Cancellation, change and delay, each with each. */
    Part changes() {
        Part part = new Part();
        for (LocalDate entered : cancellations()) {
            for (LocalDate filed : filings(entered)) {
                String name = "cancellation entered " + entered + ", change filed " + filed;
                part.known(name, changed(entered, null, filed))
                        .known(name + ", delay for the sponsor", changed(entered, NEW, filed))
                        .known(name + ", delay for a third", changed(entered, THIRD, filed));
            }
        }
        for (LocalDate entered : cancellations()) {
            for (LocalDate filed : filings(entered)) {
                String name = "cancellation entered " + entered + ", change filed " + filed + ", delay for";
                UnaryOperator<Applicant.Builder> change = changed(entered, NEW, filed, null);
                part.unknown(name + " whom", person -> change.apply(person).sponsor(nameless()), name);
            }
        }
        return part;
    }

    private static Sponsor nameless() {
        return new Sponsor(true, null, true, true, LegalForm.LEGAL_PERSON, null, true, 1, false, false);
    }

    private List<@Nullable LocalDate> cancellations() {
        List<@Nullable LocalDate> entered = new ArrayList<>();
        entered.add(null);
        entered.addAll(List.of(day, day.minusMonths(8)));
        for (int days = -1; days <= 1; days++) {
            entered.add(day.minusMonths(2).plusDays(days));
        }
        return entered;
    }

    /** Around two months after the cancellation, and around six after one left long ago. */
    private List<@Nullable LocalDate> filings(@Nullable LocalDate entered) {
        Set<LocalDate> filed = new TreeSet<>(
                List.of(day, longLeft().plusMonths(6), longLeft().plusMonths(6).plusDays(1)));
        if (entered != null) {
            filed.addAll(List.of(entered.plusMonths(2), entered.plusMonths(2).plusDays(1)));
        }
        filed.removeIf(one -> one.isAfter(day));
        List<@Nullable LocalDate> all = new ArrayList<>(filed);
        all.add(null);
        return all;
    }

    /** Filed, if at all, by the sponsor. */
    private static UnaryOperator<Applicant.Builder> changed(
            @Nullable LocalDate entered, @Nullable String delayFor, @Nullable LocalDate filed) {
        return changed(entered, delayFor, filed, filed == null ? null : NEW);
    }

    private static UnaryOperator<Applicant.Builder> changed(
            @Nullable LocalDate entered,
            @Nullable String delayFor,
            @Nullable LocalDate filed,
            @Nullable String filedBy) {
        EmployerChange change = new EmployerChange(entered, delayFor, filed, filedBy);
        return person -> held(person, permit -> with(change, permit));
    }

    private static Permit with(@Nullable EmployerChange change, Permit permit) {
        return new Permit(
                permit.type(),
                permit.issuedOn(),
                permit.endorsedOn(),
                permit.validUntil(),
                permit.onFalseProofs(),
                permit.damage(),
                permit.employerId(),
                change);
    }

    private UnaryOperator<Applicant.Builder> delayed() {
        LocalDate longer = day.minusMonths(2).minusDays(1);
        return both(leftOn(longer), changed(longer, NEW, null));
    }

    /** One for each thing that may become of a permit. */
    Part fewCourses() {
        LocalDate longer = day.minusMonths(2).minusDays(1);
        LocalDate tooLong = day.minusMonths(6).minusDays(1);
        return new Part()
                .known("still there", person -> person)
                .known("left", leftOn(day.minusMonths(1)))
                .known("left longer ago", leftOn(longer))
                .known("cancelled", both(leftOn(longer), changed(longer, null, null)))
                .known("delayed", delayed())
                .known("delay over", both(leftOn(tooLong), changed(tooLong, NEW, null)));
    }

    private static UnaryOperator<Applicant.Builder> both(
            UnaryOperator<Applicant.Builder> one, UnaryOperator<Applicant.Builder> other) {
        return person -> other.apply(one.apply(person));
    }

    /** The last of the permits, if there is any, made another. */
    private static Applicant.Builder held(Applicant.Builder person, UnaryOperator<Permit> change) {
        List<Permit> permits = person.build().permits();
        if (permits == null || permits.isEmpty()) {
            return person;
        }
        List<Permit> others = new ArrayList<>(permits);
        others.add(change.apply(others.remove(others.size() - 1)));
        return person.permits(others);
    }

    // What is asked again

    Part applies() {
        return yesOrNo(
                "employer applies",
                (sponsor, yes) -> sponsored(
                        sponsor,
                        yes,
                        sponsor.inBeijing(),
                        sponsor.fitsCityPlan(),
                        sponsor.legalForm(),
                        sponsor.hasQuota()));
    }

    Part inBeijing() {
        return yesOrNo(
                "in Beijing",
                (sponsor, yes) -> sponsored(
                        sponsor,
                        sponsor.applies(),
                        yes,
                        sponsor.fitsCityPlan(),
                        sponsor.legalForm(),
                        sponsor.hasQuota()));
    }

    Part fitsCityPlan() {
        return yesOrNo(
                "fits the plan",
                (sponsor, yes) -> sponsored(
                        sponsor, sponsor.applies(), sponsor.inBeijing(), yes, sponsor.legalForm(), sponsor.hasQuota()));
    }

    Part quota() {
        return yesOrNo(
                "quota",
                (sponsor, yes) -> sponsored(
                        sponsor,
                        sponsor.applies(),
                        sponsor.inBeijing(),
                        sponsor.fitsCityPlan(),
                        sponsor.legalForm(),
                        yes));
    }

    private interface Told {
        Sponsor apply(Sponsor sponsor, @Nullable Boolean yes);
    }

    private static Part yesOrNo(String name, Told told) {
        return new Part()
                .known(name, person -> sponsor(person, one -> told.apply(one, true)))
                .known("not: " + name, person -> sponsor(person, one -> told.apply(one, false)))
                .unknown("unknown: " + name, person -> sponsor(person, one -> told.apply(one, null)));
    }

    Part legalForm() {
        Part part = new Part();
        for (LegalForm form : LegalForm.values()) {
            part.known(form.name(), person -> sponsor(person, one -> of(one, form)));
        }
        return part.unknown("legal form unknown", person -> sponsor(person, one -> of(one, null)));
    }

    private static Sponsor of(Sponsor sponsor, @Nullable LegalForm form) {
        return sponsored(
                sponsor, sponsor.applies(), sponsor.inBeijing(), sponsor.fitsCityPlan(), form, sponsor.hasQuota());
    }

    private static Sponsor sponsored(
            Sponsor sponsor,
            @Nullable Boolean applies,
            @Nullable Boolean inBeijing,
            @Nullable Boolean fitsCityPlan,
            @Nullable LegalForm form,
            @Nullable Boolean hasQuota) {
        return new Sponsor(
                applies,
                sponsor.employerId(),
                inBeijing,
                fitsCityPlan,
                form,
                sponsor.district(),
                hasQuota,
                sponsor.permitsHeld(),
                sponsor.handedInFalseProofs(),
                sponsor.recommendsForTalent());
    }

    private static Applicant.Builder sponsor(Applicant.Builder person, UnaryOperator<Sponsor> change) {
        return person.sponsor(change.apply(Objects.requireNonNull(person.build().sponsor())));
    }

    Part dwelling() {
        return new Part()
                .known("own home", person -> person)
                .known(
                        "rented to this day",
                        person -> person.residences(
                                Residence.between(LONG_AGO, day).as(Tenure.RENTED)))
                .known(
                        "rented to the day before",
                        person -> person.residences(
                                Residence.between(LONG_AGO, day.minusDays(1)).as(Tenure.RENTED)))
                .unknown("dwelling unknown", person -> person.residences((List<Residence>) null));
    }

    Part proofsHandedIn() {
        return new Part()
                .known("true proofs", person -> person.falseProofs(false))
                .known("false proofs of the person", person -> person.falseProofs(true))
                .known(
                        "false proofs of the employer",
                        person -> person.falseProofs(false)
                                .sponsor(new Sponsor(
                                        true, NEW, true, true, LegalForm.LEGAL_PERSON, null, true, 1, true, false)));
    }
}
