package org.juzhu.model;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Collects every fault of a person's facts, with its JSON path. */
final class Validation {
    private static final String BEFORE_BIRTH = "Maybe the year is wrong, here or in birthDate.";

    private final Faults faults = new Faults();
    private final @Nullable LocalDate birthDate;

    /** @param birthDate what lies before it is a fault; if it is a slip itself, nothing is held against it */
    Validation(@Nullable LocalDate birthDate) {
        faults.day("birthDate", birthDate);
        this.birthDate = Faults.isSlip(birthDate) ? null : birthDate;
    }

    /** A day of the person's life. */
    private void lived(String path, @Nullable LocalDate day) {
        faults.day(path, day);
        faults.notBefore(path, day, "birthDate", birthDate, BEFORE_BIRTH);
    }

    Validation terms(String path, @Nullable List<? extends Term> terms) {
        faults.each(path, terms, this::term);
        return this;
    }

    private void term(String at, Term term) {
        lived(at + ".from", term.from());
        lived(at + ".until", term.until());
        faults.notBefore(at + ".until", term.until(), "from", term.from(), "Maybe the two days were swapped.");
        if (term.endless() && term.until() != null) {
            faults.add(at + ".openEnded", "is true although until is given", "Maybe leave until out, or openEnded.");
        }
    }

    Validation homes(@Nullable List<Home> homes) {
        Set<String> seen = new HashSet<>();
        faults.each("homes", homes, (at, home) -> {
            if (home.id() != null && !seen.add(home.id())) {
                faults.add(
                        at + ".id",
                        "stands there twice",
                        "Maybe leave one of the two out, or give each home an id of its own.");
            }
            term(at, home);
        });
        return this;
    }

    Validation completeSince(String path, @Nullable LocalDate since, @Nullable List<?> list) {
        faults.day(path, since);
        if (since != null && list == null) {
            faults.add(
                    path,
                    "says since when a list is complete that is not given",
                    "Maybe give the list, if only as [].");
        }
        return this;
    }

    Validation contributions(@Nullable List<ContributionHistory> histories, EmployerIds employers) {
        Set<ContributionKind> seen = EnumSet.noneOf(ContributionKind.class);
        faults.each("contributions", histories, (at, history) -> {
            if (history.kind() == null) {
                faults.add(at + ".kind", "is missing", "Maybe SOCIAL_INSURANCE or INCOME_TAX.");
            } else if (!seen.add(history.kind())) {
                faults.add(at + ".kind", "has a history already", "Maybe put the months of one kind into one history.");
            }
            faults.day(
                    at + ".completeSince",
                    history.completeSince() == null
                            ? null
                            : history.completeSince().atDay(1));
            faults.each(at + ".months", history.months(), (monthsAt, months) -> months(monthsAt, months, employers));
        });
        return this;
    }

    private void months(String at, ContributionMonths months, EmployerIds employers) {
        if (months.from() == null || months.until() == null) {
            faults.required(at + ".from", months.from(), "2026-05");
            faults.required(at + ".until", months.until(), "2026-05");
            return;
        }
        month(at + ".from", months.from());
        month(at + ".until", months.until());
        faults.day(at + ".paidOn", months.paidOn());
        faults.notNegative(at + ".amount", months.amount());
        faults.notNegative(at + ".income", months.income());
        if (months.until().isBefore(months.from())) {
            faults.add(at + ".until", "lies before from", "Maybe the two months were swapped.");
        } else {
            LocalDate first = months.from().atDay(1);
            faults.notBefore(
                    at + ".paidOn", months.paidOn(), "the first month paid for", first, "Maybe the year is wrong.");
        }
        if (employers.lack(months.employerId())) {
            faults.add(
                    at + ".employerId",
                    "is the id of no employer under employments",
                    "Maybe add the employment, or leave employerId out.");
        }
    }

    private void month(String path, YearMonth month) {
        faults.day(path, month.atDay(1));
        faults.notBefore(path, month.atEndOfMonth(), "the month of birthDate", birthDate, BEFORE_BIRTH);
    }

    Validation permits(@Nullable List<Permit> permits, EmployerIds employers, @Nullable Sponsor sponsor) {
        faults.each("permits", permits, new PermitValidation(faults, birthDate, employers, sponsor)::check);
        return this;
    }

    Validation documents(@Nullable List<Document> documents) {
        faults.each(
                "documents",
                documents,
                (at, document) -> faults.required(at + ".type", document.type(), DocumentType.ID_CARD));
        return this;
    }

    Validation family(@Nullable Family family, @Nullable List<Home> homes) {
        if (family != null) {
            new FamilyValidation(faults, family).check(birthDate, homes);
        }
        return this;
    }

    Validation settlement(@Nullable Settlement settlement, @Nullable Hukou hukou) {
        if (settlement != null) {
            lived("settlement.since", settlement.since());
            lived("settlement.urbanSince", settlement.urbanSince());
            if (hukou != null && hukou != Hukou.BEIJING) {
                faults.add("settlement", "is given although hukou is not BEIJING", "Maybe leave the settlement out.");
            }
        }
        return this;
    }

    Validation sponsor(@Nullable Sponsor sponsor) {
        if (sponsor != null) {
            faults.notNegative("sponsor.permitsHeld", sponsor.permitsHeld());
        }
        return this;
    }

    Validation lifeAndWork(@Nullable LocalDate diedOn, @Nullable Qualification qualification) {
        faults.day("diedOn", diedOn);
        faults.notBefore("diedOn", diedOn, "birthDate", birthDate, "Maybe the two days were swapped.");
        if (qualification != null) {
            faults.months("qualification.monthsWorkedElsewhere", qualification.monthsWorkedElsewhere());
            faults.each("qualification.merits", qualification.merits(), (at, merit) -> {});
            StudyAbroad abroad = qualification.studyAbroad();
            if (abroad != null) {
                faults.months("qualification.studyAbroad.months", abroad.months());
                lived("qualification.studyAbroad.returnedOn", abroad.returnedOn());
            }
        }
        return this;
    }

    Validation carQuota(@Nullable CarQuota quota) {
        if (quota != null) {
            faults.notNegative("carQuota.roundsTo2020", quota.roundsTo2020());
            faults.notNegative("carQuota.roundsFrom2021", quota.roundsFrom2021());
            lived("carQuota.queuedSince", quota.queuedSince());
            lived("carQuota.familyAppliedOn", quota.familyAppliedOn());
            lived("carQuota.familyQuotaOn", quota.familyQuotaOn());
        }
        return this;
    }

    /** A permit is applied for before it is issued, so the first application lies before the first issue. */
    Validation pointsFile(@Nullable PointsFile file, @Nullable List<Permit> permits) {
        if (file != null) {
            new PointsValidation(faults, birthDate).check(file, permits);
        }
        return this;
    }

    Validation residences(@Nullable List<Residence> residences) {
        faults.each("residences", residences, (at, home) -> {
            if (home.papers() != null) {
                papers(at + ".papers", home.papers());
            }
        });
        return terms("residences", residences);
    }

    private void papers(String at, DwellingPapers papers) {
        faults.day(at + ".certifiedOn", papers.certifiedOn());
        if (papers.certifiedOn() != null && Boolean.FALSE.equals(papers.certified())) {
            faults.add(
                    at + ".certifiedOn",
                    "is given although certified is false",
                    "Maybe leave certified out, or certifiedOn.");
        }
    }

    Validation stayPapers(@Nullable List<StayPaper> papers, @Nullable Hukou hukou) {
        boolean mainland = hukou == Hukou.BEIJING || hukou == Hukou.ELSEWHERE;
        faults.each("stayPapers", papers, (at, paper) -> {
            if (mainland) {
                faults.add(at, "is given although hukou is in the mainland", "Maybe leave it out.");
            }
        });
        return this;
    }

    Validation groups(@Nullable List<NamedGroup> groups) {
        faults.each("groups", groups, (at, group) -> {});
        return this;
    }

    Validation pupil(@Nullable Pupil pupil) {
        if (pupil != null) {
            faults.each("pupil.proofs", pupil.proofs(), (at, proof) -> {});
            if (pupil.examYear() != null) {
                faults.day(
                        "pupil.examYear",
                        pupil.examYear() < 0 || pupil.examYear() > 9999
                                ? LocalDate.MAX
                                : LocalDate.of(pupil.examYear(), 1, 1));
            }
        }
        return this;
    }

    void throwIfAny() {
        faults.throwIfAny();
    }
}
