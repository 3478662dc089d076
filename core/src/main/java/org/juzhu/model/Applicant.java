package org.juzhu.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One person, as far as the host knows. Every fact may be null: unknown. A list that is null is unknown, an empty one
 * means that there is none. A list given is complete, unless its {@code …CompleteSince} says that earlier days are
 * unknown.
 *
 * <p>Construction checks the person and everything below, and names all faults at once. Days outside the years 1900 to
 * 2199 are taken for slips of the pen.
 *
 * @param hukou where the hukou (户口) is
 * @param birthDate the birthday
 * @param residences homes in Beijing, past, present and agreed
 * @param residencesCompleteSince the first day from which {@code residences} is complete; null if it always is
 * @param employments work in Beijing, past, present and agreed
 * @param employmentsCompleteSince the first day from which {@code employments} is complete; null if it always is
 * @param schooling study in Beijing, past, present and agreed
 * @param contributions one history for each kind; a kind without a history is unknown, unless the list is empty
 * @param permits the permits issued to the person in Beijing
 * @param documents the papers at hand
 * @param family spouse, children, parents and the last divorce. Of the members' own families only that is read which
 *     {@link Family} names
 * @param falseProofs true if proofs handed in with the application are known to be false. Null counts as false: all
 *     facts are taken as the host gives them, and so are the proofs
 * @param diedOn the day of death; null if alive, as far as anybody knows
 * @param limitedMobility whether age or disability keeps the person from going to the office; null counts as false
 * @param throughAgent whether an agent applies in the person's place; null counts as false
 * @param qualification what the person has learned and done; null if unknown
 * @param sponsor the employer that is to apply for the work residence permit; null if unknown
 * @param sex whether female or male; null if unknown
 * @param inService whether in active service of the army or the armed police in Beijing; null counts as false
 * @param hasRecord whether there is a criminal record or membership of a banned organisation; null counts as false
 * @param settlement where in Beijing the hukou is registered; null if unknown, or if it is elsewhere
 * @param homes dwellings in Beijing owned wholly or in part, past and present; null if unknown, empty if none
 * @param plannedHome the home that is to be bought; null if unknown
 * @param entered whether the person is entered already as a dependant (随往) on a work residence permit; null if unknown
 */
public record Applicant(
        @Nullable Hukou hukou,
        @Nullable LocalDate birthDate,
        @Nullable List<Residence> residences,
        @Nullable LocalDate residencesCompleteSince,
        @Nullable List<Employment> employments,
        @Nullable LocalDate employmentsCompleteSince,
        @Nullable List<Schooling> schooling,
        @Nullable List<ContributionHistory> contributions,
        @Nullable List<Permit> permits,
        @Nullable List<Document> documents,
        @Nullable Family family,
        @Nullable Boolean falseProofs,
        @Nullable LocalDate diedOn,
        @Nullable Boolean limitedMobility,
        @Nullable Boolean throughAgent,
        @Nullable Qualification qualification,
        @Nullable Sponsor sponsor,
        @Nullable Sex sex,
        @Nullable Boolean inService,
        @Nullable Boolean hasRecord,
        @Nullable Settlement settlement,
        @Nullable List<Home> homes,
        @Nullable PlannedHome plannedHome,
        @Nullable Boolean entered) {

    /**
     * Copies the lists and checks everything.
     *
     * @throws InvalidApplicantException with every fault
     */
    public Applicant {
        residences = Lists.copy(residences);
        employments = Lists.copy(employments);
        schooling = Lists.copy(schooling);
        contributions = Lists.copy(contributions);
        permits = Lists.copy(permits);
        documents = Lists.copy(documents);
        homes = Lists.copy(homes);
        EmployerIds employers = EmployerIds.of(employments, employmentsCompleteSince);
        new Validation(birthDate)
                .terms("residences", residences)
                .completeSince("residencesCompleteSince", residencesCompleteSince, residences)
                .terms("employments", employments)
                .completeSince("employmentsCompleteSince", employmentsCompleteSince, employments)
                .terms("schooling", schooling)
                .contributions(contributions, employers)
                .permits(permits, employers, sponsor)
                .documents(documents)
                .family(family, homes)
                .lifeAndWork(diedOn, qualification)
                .sponsor(sponsor)
                .settlement(settlement, hukou)
                .homes(homes)
                .throwIfAny();
    }

    /** A person of whom nothing is known yet. */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * The person that a parsed JSON or YAML object describes; its names are those of the record components. Strict:
     * unknown names, wrong types and impossible facts are refused, all at once.
     *
     * @param json maps, lists, strings, numbers and booleans, as any JSON library returns them
     * @throws InvalidApplicantException with every fault and its JSON path
     */
    public static Applicant fromMap(Map<String, ?> json) {
        return new ApplicantReader().read(json);
    }

    /** A builder that starts from this person's facts. */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.hukou = hukou;
        builder.birthDate = birthDate;
        builder.residences = residences;
        builder.residencesCompleteSince = residencesCompleteSince;
        builder.employments = employments;
        builder.employmentsCompleteSince = employmentsCompleteSince;
        builder.schooling = schooling;
        builder.contributions = contributions;
        builder.permits = permits;
        builder.documents = documents;
        builder.family = family;
        builder.falseProofs = falseProofs;
        builder.diedOn = diedOn;
        builder.limitedMobility = limitedMobility;
        builder.throughAgent = throughAgent;
        builder.qualification = qualification;
        builder.sponsor = sponsor;
        builder.sex = sex;
        builder.inService = inService;
        builder.hasRecord = hasRecord;
        builder.settlement = settlement;
        builder.homes = homes;
        builder.plannedHome = plannedHome;
        builder.entered = entered;
        return builder;
    }

    /**
     * The spouse, as a person with a family too: this person, the children given here, and the spouse's own parents and
     * divorce. Null if no spouse is given.
     */
    public @Nullable Applicant ofSpouse() {
        if (family == null || family.spouse() == null) {
            return null;
        }
        Family own = family.spouse().family();
        Family seenFromThere = new Family(
                MaritalStatus.MARRIED,
                toBuilder().family(ofOneMarried(family)).build(),
                family.children(),
                own == null ? null : own.parents(),
                own == null ? null : own.divorce());
        return family.spouse().toBuilder().family(seenFromThere).build();
    }

    /** What is read of a family where it is that of a spouse. */
    private static Family ofOneMarried(Family own) {
        return new Family(MaritalStatus.MARRIED, null, null, own.parents(), own.divorce());
    }

    /** The children, each as a person with this one and the spouse as parents; empty if none is given. */
    public List<Applicant> ofChildren() {
        if (family == null || family.children() == null) {
            return List.of();
        }
        List<Applicant> parents = family.spouse() == null ? List.of(this) : List.of(this, family.spouse());
        return family.children().stream()
                .map(child -> child.toBuilder()
                        .family(ofChild(child.family(), parents))
                        .build())
                .toList();
    }

    /** What is given of a child's own family stays, or nobody could say that the child is not married. */
    private static Family ofChild(@Nullable Family own, List<Applicant> parents) {
        return own == null
                ? new Family(null, null, null, parents, null)
                : new Family(own.maritalStatus(), own.spouse(), own.children(), parents, own.divorce());
    }

    /** Names no fact of the person, so that logs stay free of them. */
    @Override
    public String toString() {
        return "Applicant";
    }

    /** Builds an {@link Applicant}; what is never set stays unknown. */
    public static final class Builder {
        private @Nullable Hukou hukou;
        private @Nullable LocalDate birthDate;
        private @Nullable List<Residence> residences;
        private @Nullable LocalDate residencesCompleteSince;
        private @Nullable List<Employment> employments;
        private @Nullable LocalDate employmentsCompleteSince;
        private @Nullable List<Schooling> schooling;
        private @Nullable List<ContributionHistory> contributions;
        private @Nullable List<Permit> permits;
        private @Nullable List<Document> documents;
        private @Nullable Family family;
        private @Nullable Boolean falseProofs;
        private @Nullable LocalDate diedOn;
        private @Nullable Boolean limitedMobility;
        private @Nullable Boolean throughAgent;
        private @Nullable Qualification qualification;
        private @Nullable Sponsor sponsor;
        private @Nullable Sex sex;
        private @Nullable Boolean inService;
        private @Nullable Boolean hasRecord;
        private @Nullable Settlement settlement;
        private @Nullable List<Home> homes;
        private @Nullable PlannedHome plannedHome;
        private @Nullable Boolean entered;

        private Builder() {}

        /** Where the hukou is. */
        public Builder hukou(@Nullable Hukou hukou) {
            this.hukou = hukou;
            return this;
        }

        /** The birthday. */
        public Builder birthDate(@Nullable LocalDate birthDate) {
            this.birthDate = birthDate;
            return this;
        }

        /** All homes in Beijing; none given means that there is none. */
        public Builder residences(Residence... residences) {
            return residences(List.of(residences));
        }

        /** All homes in Beijing; null if unknown. */
        public Builder residences(@Nullable List<Residence> residences) {
            this.residences = residences;
            return this;
        }

        /** The first day from which the homes are complete. */
        public Builder residencesCompleteSince(@Nullable LocalDate day) {
            this.residencesCompleteSince = day;
            return this;
        }

        /** All work in Beijing; none given means that there is none. */
        public Builder employments(Employment... employments) {
            return employments(List.of(employments));
        }

        /** All work in Beijing; null if unknown. */
        public Builder employments(@Nullable List<Employment> employments) {
            this.employments = employments;
            return this;
        }

        /** The first day from which the work is complete. */
        public Builder employmentsCompleteSince(@Nullable LocalDate day) {
            this.employmentsCompleteSince = day;
            return this;
        }

        /** All study in Beijing; none given means that there is none. */
        public Builder schooling(Schooling... schooling) {
            return schooling(List.of(schooling));
        }

        /** All study in Beijing; null if unknown. */
        public Builder schooling(@Nullable List<Schooling> schooling) {
            this.schooling = schooling;
            return this;
        }

        /** One history for each kind known; none given means that nothing was ever paid. */
        public Builder contributions(ContributionHistory... contributions) {
            return contributions(List.of(contributions));
        }

        /** One history for each kind known; null if unknown. */
        public Builder contributions(@Nullable List<ContributionHistory> contributions) {
            this.contributions = contributions;
            return this;
        }

        /** All permits issued in Beijing; none given means that there is none. */
        public Builder permits(Permit... permits) {
            return permits(List.of(permits));
        }

        /** All permits issued in Beijing; null if unknown. */
        public Builder permits(@Nullable List<Permit> permits) {
            this.permits = permits;
            return this;
        }

        /** All papers at hand; none given means that there is none. */
        public Builder documents(Document... documents) {
            return documents(List.of(documents));
        }

        /** All papers at hand; null if unknown. */
        public Builder documents(@Nullable List<Document> documents) {
            this.documents = documents;
            return this;
        }

        /** Spouse, children, parents and the last divorce. */
        public Builder family(@Nullable Family family) {
            this.family = family;
            return this;
        }

        /** Whether proofs handed in are known to be false; null counts as false. */
        public Builder falseProofs(@Nullable Boolean falseProofs) {
            this.falseProofs = falseProofs;
            return this;
        }

        /** The day of death. */
        public Builder diedOn(@Nullable LocalDate diedOn) {
            this.diedOn = diedOn;
            return this;
        }

        /** Whether age or disability keeps the person from going to the office; null counts as false. */
        public Builder limitedMobility(@Nullable Boolean limitedMobility) {
            this.limitedMobility = limitedMobility;
            return this;
        }

        /** Whether an agent applies; null counts as false. */
        public Builder throughAgent(@Nullable Boolean throughAgent) {
            this.throughAgent = throughAgent;
            return this;
        }

        /** What the person has learned and done. */
        public Builder qualification(@Nullable Qualification qualification) {
            this.qualification = qualification;
            return this;
        }

        /** The employer that is to apply for the work residence permit. */
        public Builder sponsor(@Nullable Sponsor sponsor) {
            this.sponsor = sponsor;
            return this;
        }

        /** Female or male. */
        public Builder sex(@Nullable Sex sex) {
            this.sex = sex;
            return this;
        }

        /** Whether in active service in Beijing; null counts as false. */
        public Builder inService(@Nullable Boolean inService) {
            this.inService = inService;
            return this;
        }

        /** Whether there is a criminal record; null counts as false. */
        public Builder hasRecord(@Nullable Boolean hasRecord) {
            this.hasRecord = hasRecord;
            return this;
        }

        /** Where in Beijing the hukou is registered. */
        public Builder settlement(@Nullable Settlement settlement) {
            this.settlement = settlement;
            return this;
        }

        /** All dwellings owned in Beijing; none given means that there is none. */
        public Builder homes(Home... homes) {
            return homes(List.of(homes));
        }

        /** All dwellings owned in Beijing; null if unknown. */
        public Builder homes(@Nullable List<Home> homes) {
            this.homes = homes;
            return this;
        }

        /** The home that is to be bought. */
        public Builder plannedHome(@Nullable PlannedHome plannedHome) {
            this.plannedHome = plannedHome;
            return this;
        }

        /** Whether entered already as a dependant on a work residence permit. */
        public Builder entered(@Nullable Boolean entered) {
            this.entered = entered;
            return this;
        }

        /**
         * The person.
         *
         * @throws InvalidApplicantException with every fault
         */
        public Applicant build() {
            return new Applicant(
                    hukou,
                    birthDate,
                    residences,
                    residencesCompleteSince,
                    employments,
                    employmentsCompleteSince,
                    schooling,
                    contributions,
                    permits,
                    documents,
                    family,
                    falseProofs,
                    diedOn,
                    limitedMobility,
                    throughAgent,
                    qualification,
                    sponsor,
                    sex,
                    inService,
                    hasRecord,
                    settlement,
                    homes,
                    plannedHome,
                    entered);
        }
    }
}
