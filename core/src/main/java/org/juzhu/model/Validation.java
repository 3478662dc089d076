package org.juzhu.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** Collects every fault of a person's facts, with its JSON path. */
final class Validation {
    private final List<Fault> faults = new ArrayList<>();

    /** No living person has facts outside these years: what lies there is a slip of the pen. */
    Validation day(String path, @Nullable LocalDate day) {
        if (day != null && (day.getYear() < 1900 || day.getYear() > 2199)) {
            fault(path, "lies outside the years 1900 to 2199", "Maybe a digit is wrong.");
        }
        return this;
    }

    Validation terms(String path, @Nullable List<? extends Term> terms) {
        return each(path, terms, this::term);
    }

    private void term(String at, Term term) {
        day(at + ".from", term.from());
        day(at + ".until", term.until());
        if (term.from() != null && term.until() != null && term.until().isBefore(term.from())) {
            fault(at + ".until", "lies before from", "Maybe the two days were swapped.");
        }
        if (term.endless() && term.until() != null) {
            fault(at + ".openEnded", "is true although until is given", "Maybe leave until out, or openEnded.");
        }
    }

    Validation completeSince(String path, @Nullable LocalDate since, @Nullable List<?> list) {
        day(path, since);
        if (since != null && list == null) {
            fault(path, "says since when a list is complete that is not given", "Maybe give the list, if only as [].");
        }
        return this;
    }

    Validation contributions(
            @Nullable List<ContributionHistory> histories,
            @Nullable List<Employment> employments,
            @Nullable LocalDate employmentsCompleteSince) {
        Set<String> employerIds = employerIds(employments, employmentsCompleteSince);
        Set<ContributionKind> seen = EnumSet.noneOf(ContributionKind.class);
        return each("contributions", histories, (at, history) -> {
            if (history.kind() == null) {
                fault(at + ".kind", "is missing", "Maybe SOCIAL_INSURANCE or INCOME_TAX.");
            } else if (!seen.add(history.kind())) {
                fault(at + ".kind", "has a history already", "Maybe put the months of one kind into one history.");
            }
            day(
                    at + ".completeSince",
                    history.completeSince() == null
                            ? null
                            : history.completeSince().atDay(1));
            each(at + ".months", history.months(), (monthsAt, months) -> months(monthsAt, months, employerIds));
        });
    }

    private void months(String at, ContributionMonths months, @Nullable Set<String> employerIds) {
        if (months.from() == null || months.until() == null) {
            fault(at, "lacks its first or its last month", "Maybe give both from and until, as in 2026-05.");
            return;
        }
        day(at + ".from", months.from().atDay(1));
        day(at + ".until", months.until().atDay(1));
        day(at + ".paidOn", months.paidOn());
        notNegative(at + ".amount", months.amount());
        notNegative(at + ".income", months.income());
        if (months.until().isBefore(months.from())) {
            fault(at + ".until", "lies before from", "Maybe the two months were swapped.");
        } else if (months.paidOn() != null
                && months.paidOn().isBefore(months.from().atDay(1))) {
            fault(at + ".paidOn", "lies before the first month paid for", "Maybe the year is wrong.");
        }
        if (employerIds != null && months.employerId() != null && !employerIds.contains(months.employerId())) {
            fault(
                    at + ".employerId",
                    "is the id of no employer under employments",
                    "Maybe add the employment, or leave employerId out.");
        }
    }

    /** The ids of all employers; null if there may be others that are not given. */
    private static @Nullable Set<String> employerIds(
            @Nullable List<Employment> employments, @Nullable LocalDate completeSince) {
        if (employments == null || completeSince != null) {
            return null;
        }
        Set<String> ids = new HashSet<>();
        for (Employment employment : employments) {
            Employer employer = employment == null ? null : employment.employer();
            if (employer == null || employer.id() == null) {
                return null;
            }
            ids.add(employer.id());
        }
        return ids;
    }

    Validation permits(@Nullable List<Permit> permits, @Nullable LocalDate birthDate) {
        return each("permits", permits, (at, permit) -> {
            required(at + ".type", permit.type(), PermitType.RESIDENCE_PERMIT);
            LocalDate issuedOn = permit.issuedOn();
            day(at + ".issuedOn", issuedOn);
            if (issuedOn != null && birthDate != null && issuedOn.isBefore(birthDate)) {
                fault(at + ".issuedOn", "lies before birthDate", "Maybe the year is wrong.");
            }
            each(at + ".endorsedOn", permit.endorsedOn(), (dayAt, day) -> {
                day(dayAt, day);
                if (issuedOn != null && day.isBefore(issuedOn)) {
                    fault(dayAt, "lies before issuedOn", "Maybe it belongs to an earlier permit.");
                }
            });
            day(at + ".validUntil", permit.validUntil());
            if (issuedOn != null
                    && permit.validUntil() != null
                    && permit.validUntil().isBefore(issuedOn)) {
                fault(at + ".validUntil", "lies before issuedOn", "Maybe the two days were swapped.");
            }
            if (permit.change() != null) {
                day(at + ".change.cancellationFiledOn", permit.change().cancellationFiledOn());
                day(at + ".change.changeFiledOn", permit.change().changeFiledOn());
            }
        });
    }

    Validation documents(@Nullable List<Document> documents) {
        return each(
                "documents",
                documents,
                (at, document) -> required(at + ".type", document.type(), DocumentType.ID_CARD));
    }

    Validation family(@Nullable Family family) {
        if (family != null) {
            if (family.spouse() != null
                    && family.maritalStatus() != null
                    && family.maritalStatus() != MaritalStatus.MARRIED) {
                fault("family.spouse", "is given although maritalStatus is not MARRIED", "Maybe leave the spouse out.");
            }
            each("family.children", family.children(), (at, child) -> {});
            each("family.parents", family.parents(), (at, parent) -> {});
            if (family.divorce() != null) {
                day("family.divorce.on", family.divorce().on());
                notNegative("family.divorce.homesBefore", family.divorce().homesBefore());
            }
        }
        return this;
    }

    Validation settlement(@Nullable Settlement settlement, @Nullable Hukou hukou) {
        if (settlement != null) {
            day("settlement.since", settlement.since());
            if (hukou != null && hukou != Hukou.BEIJING) {
                fault("settlement", "is given although hukou is not BEIJING", "Maybe leave the settlement out.");
            }
        }
        return this;
    }

    Validation sponsor(@Nullable Sponsor sponsor) {
        if (sponsor != null) {
            notNegative("sponsor.permitsHeld", sponsor.permitsHeld());
        }
        return this;
    }

    private void notNegative(String path, @Nullable Integer number) {
        if (number != null && number < 0) {
            fault(path, "is less than 0", "Maybe a sign is wrong.");
        }
    }

    Validation lifeAndWork(
            @Nullable LocalDate diedOn, @Nullable LocalDate birthDate, @Nullable Qualification qualification) {
        day("diedOn", diedOn);
        if (diedOn != null && birthDate != null && diedOn.isBefore(birthDate)) {
            fault("diedOn", "lies before birthDate", "Maybe the two days were swapped.");
        }
        if (qualification != null) {
            months("qualification.monthsWorkedElsewhere", qualification.monthsWorkedElsewhere());
            each("qualification.merits", qualification.merits(), (at, merit) -> {});
            StudyAbroad abroad = qualification.studyAbroad();
            if (abroad != null) {
                months("qualification.studyAbroad.months", abroad.months());
                day("qualification.studyAbroad.returnedOn", abroad.returnedOn());
            }
        }
        return this;
    }

    private void months(String path, @Nullable Integer months) {
        if (months != null && (months < 0 || months > 1200)) {
            fault(path, "lies outside 0 to 1200", "Maybe it is no count of months.");
        }
    }

    void throwIfAny() {
        if (!faults.isEmpty()) {
            throw new InvalidApplicantException(faults);
        }
    }

    private void required(String path, @Nullable Enum<?> value, Enum<?> example) {
        if (value == null) {
            fault(path, "is missing", "Maybe " + example.name() + ".");
        }
    }

    private <T> Validation each(String path, @Nullable List<T> list, BiConsumer<String, T> check) {
        for (int i = 0; list != null && i < list.size(); i++) {
            T element = list.get(i);
            String at = path + "[" + i + "]";
            if (element == null) {
                fault(at, "is null", "Maybe leave the entry out.");
            } else {
                check.accept(at, element);
            }
        }
        return this;
    }

    private void fault(String path, String problem, String maybe) {
        faults.add(new Fault(path, problem, maybe));
    }
}
