package org.juzhu.model;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Collects the faults of what points-based settlement asks. */
final class PointsValidation {
    private static final String AT = "pointsFile.";

    private final Faults faults;
    private final @Nullable LocalDate birthDate;

    PointsValidation(Faults faults, @Nullable LocalDate birthDate) {
        this.faults = faults;
        this.birthDate = birthDate;
    }

    void check(PointsFile file, @Nullable List<Permit> permits) {
        permitAppliedOn(file.permitAppliedOn(), permits);
        faults.each(AT + "falseMaterialIn", file.falseMaterialIn(), this::year);
        faults.each(AT + "certificates", file.certificates(), this::certificate);
        faults.each(AT + "innovations", file.innovations(), this::innovation);
        faults.each(AT + "honours", file.honours(), (at, honour) -> {});
        amounts(AT + "companyTax", file.companyTax());
        faults.each(AT + "taxViolations", file.taxViolations(), this::lived);
        faults.each(AT + "detentions", file.detentions(), this::lived);
    }

    private void permitAppliedOn(@Nullable LocalDate applied, @Nullable List<Permit> permits) {
        lived(AT + "permitAppliedOn", applied);
        boolean issuedBefore = Stream.ofNullable(permits)
                .flatMap(List::stream)
                .filter(Objects::nonNull)
                .filter(permit -> permit.type() == PermitType.RESIDENCE_PERMIT)
                .map(Permit::issuedOn)
                .anyMatch(issued -> issued != null && applied != null && issued.isBefore(applied));
        if (issuedBefore) {
            faults.add(
                    AT + "permitAppliedOn",
                    "lies after a residence permit was issued",
                    "Maybe give the first application.");
        }
    }

    private void lived(String at, @Nullable LocalDate day) {
        faults.day(at, day);
        faults.notBefore(at, day, "birthDate", birthDate, "Maybe the year is wrong, here or in birthDate.");
    }

    private void year(String at, @Nullable Integer year) {
        if (year != null && !Limits.allow(year)) {
            faults.add(at, "lies outside the years 1900 to 2199", "Maybe a digit is wrong.");
        }
    }

    private void certificate(String at, Certificate certificate) {
        faults.required(at + ".level", certificate.level(), EducationLevel.BACHELOR);
        lived(at + ".enrolled", lastDay(certificate.enrolled()));
        lived(at + ".graduatedOn", certificate.graduatedOn());
        lived(at + ".degreeOn", certificate.degreeOn());
        LocalDate first =
                certificate.enrolled() == null ? null : certificate.enrolled().atDay(1);
        faults.notBefore(
                at + ".graduatedOn", certificate.graduatedOn(), "enrolled", first, "Maybe the two were swapped.");
        faults.notBefore(at + ".degreeOn", certificate.degreeOn(), "enrolled", first, "Maybe the two were swapped.");
    }

    private static @Nullable LocalDate lastDay(@Nullable YearMonth month) {
        return month == null ? null : month.atEndOfMonth();
    }

    private void innovation(String at, Innovation innovation) {
        faults.required(at + ".route", innovation.route(), InnovationRoute.AWARD);
        if (innovation.place() != null && innovation.place() < 1) {
            faults.add(at + ".place", "is less than 1", "Maybe the first place is 1.");
        }
        faults.notNegative(at + ".step", innovation.step());
        lived(at + ".from", lastDay(innovation.from()));
        lived(at + ".until", lastDay(innovation.until()));
        if (innovation.from() != null
                && innovation.until() != null
                && innovation.until().isBefore(innovation.from())) {
            faults.add(at + ".until", "lies before from", "Maybe the two months were swapped.");
        }
        Integer share = innovation.sharePercent();
        if (share != null && (share < 0 || share > 100)) {
            faults.add(at + ".sharePercent", "lies outside 0 to 100", "Maybe it is no share in hundredths.");
        }
        amounts(at + ".financing", innovation.financing());
    }

    private void amounts(String path, @Nullable List<YearAmount> amounts) {
        Set<Integer> seen = new HashSet<>();
        faults.each(path, amounts, (at, amount) -> {
            if (amount.year() == null || amount.yuan() == null) {
                faults.required(at + ".year", amount.year(), 2025);
                faults.required(at + ".yuan", amount.yuan(), 10000);
                return;
            }
            year(at + ".year", amount.year());
            faults.notNegative(at + ".yuan", amount.yuan());
            if (!seen.add(amount.year())) {
                faults.add(at + ".year", "stands there twice", "Maybe add the two amounts up.");
            }
        });
    }
}
