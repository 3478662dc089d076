package org.juzhu.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.juzhu.model.NullMeans.Absence;

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
 * @param vehicles all vehicles registered in Beijing in the own name, past and present; null if unknown, empty if none
 * @param licences driving licences for cars, past and present; null if unknown, empty if none
 * @param carQuota what was done for a car quota (小客车指标) so far; null if unknown
 * @param stayPapers the papers by which somebody without a mainland hukou stays, valid on the day; null if unknown, empty if none
 * @param groups the groups named by a rule that the person belongs to; null if unknown, empty if none
 * @param pupil what schools ask of a child; null if unknown
 * @param pointsFile what points-based settlement (积分落户) asks besides; null if unknown
 * @param otherBasicCover whether there is another basic medical cover (基本医疗保障); null if unknown
 */
public record Applicant(
        @Nullable Hukou hukou,
        @Nullable LocalDate birthDate,
        @Nullable List<Residence> residences,
        @NullMeans(Absence.IN_ORDER) @Nullable LocalDate residencesCompleteSince,
        @Nullable List<Employment> employments,
        @NullMeans(Absence.IN_ORDER) @Nullable LocalDate employmentsCompleteSince,
        @Nullable List<Schooling> schooling,
        @Nullable List<ContributionHistory> contributions,
        @Nullable List<Permit> permits,
        @NullMeans(Absence.IN_ORDER) @Nullable List<Document> documents,
        @Nullable Family family,
        @NullMeans(Absence.IN_ORDER) @Nullable Boolean falseProofs,
        @NullMeans(Absence.IN_ORDER) @Nullable LocalDate diedOn,
        @NullMeans(Absence.IN_ORDER) @Nullable Boolean limitedMobility,
        @NullMeans(Absence.IN_ORDER) @Nullable Boolean throughAgent,
        @Nullable Qualification qualification,
        @Nullable Sponsor sponsor,
        @Nullable Sex sex,
        @NullMeans(Absence.NONE) @Nullable Boolean inService,
        @NullMeans(Absence.NONE) @Nullable Boolean hasRecord,
        @Nullable Settlement settlement,
        @Nullable List<Home> homes,
        @Nullable PlannedHome plannedHome,
        @Nullable Boolean entered,
        @Nullable List<Vehicle> vehicles,
        @Nullable List<DrivingLicence> licences,
        @Nullable CarQuota carQuota,
        @Nullable List<StayPaper> stayPapers,
        @Nullable List<NamedGroup> groups,
        @Nullable Pupil pupil,
        @Nullable PointsFile pointsFile,
        @Nullable Boolean otherBasicCover) {

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
        vehicles = Lists.copy(vehicles);
        licences = Lists.copy(licences);
        stayPapers = Lists.copy(stayPapers);
        groups = Lists.copy(groups);
        EmployerIds employers = EmployerIds.of(employments, employmentsCompleteSince);
        new Validation(birthDate)
                .residences(residences)
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
                .terms("vehicles", vehicles)
                .terms("licences", licences)
                .carQuota(carQuota)
                .pointsFile(pointsFile, permits)
                .stayPapers(stayPapers, hukou)
                .groups(groups)
                .pupil(pupil)
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
        builder.vehicles = vehicles;
        builder.licences = licences;
        builder.carQuota = carQuota;
        builder.stayPapers = stayPapers;
        builder.groups = groups;
        builder.pupil = pupil;
        builder.pointsFile = pointsFile;
        builder.otherBasicCover = otherBasicCover;
        return builder;
    }

    /**
     * The spouse, as a person with a family too: this person, the children given here, and the spouse's own parents and
     * divorce. Null if no spouse is given.
     */
    public @Nullable Applicant ofSpouse() {
        return FamilyViews.spouse(this);
    }

    /**
     * The children, each as a person with this one and the spouse as parents; without a word on a spouse, the other parent
     * is one of whom nothing is known. Where a child has another parent than the spouse, assess the child with a family of
     * its own. Empty if no child is given.
     */
    public List<Applicant> ofChildren() {
        return FamilyViews.children(this);
    }

    /** The parents, each as a person with a family too; empty if none is given. */
    public List<Applicant> ofParents() {
        return FamilyViews.parents(family);
    }

    /** The spouse's parents, each as a person with a family too; empty if none is given. */
    public List<Applicant> ofParentsInLaw() {
        return family == null || family.spouse() == null
                ? List.of()
                : FamilyViews.parents(family.spouse().family());
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
        private @Nullable List<Vehicle> vehicles;
        private @Nullable List<DrivingLicence> licences;
        private @Nullable CarQuota carQuota;
        private @Nullable List<StayPaper> stayPapers;
        private @Nullable List<NamedGroup> groups;
        private @Nullable Pupil pupil;
        private @Nullable PointsFile pointsFile;
        private @Nullable Boolean otherBasicCover;

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

        /** All vehicles registered in Beijing in the own name; none given means that there is none. */
        public Builder vehicles(Vehicle... vehicles) {
            return vehicles(List.of(vehicles));
        }

        /** All vehicles registered in Beijing in the own name; null if unknown. */
        public Builder vehicles(@Nullable List<Vehicle> vehicles) {
            this.vehicles = vehicles;
            return this;
        }

        /** All driving licences for cars; none given means that there is none. */
        public Builder licences(DrivingLicence... licences) {
            return licences(List.of(licences));
        }

        /** All driving licences for cars; null if unknown. */
        public Builder licences(@Nullable List<DrivingLicence> licences) {
            this.licences = licences;
            return this;
        }

        /** What was done for a car quota so far. */
        public Builder carQuota(@Nullable CarQuota carQuota) {
            this.carQuota = carQuota;
            return this;
        }

        /** The valid papers by which somebody without a mainland hukou stays; none given means that there is none. */
        public Builder stayPapers(StayPaper... stayPapers) {
            return stayPapers(List.of(stayPapers));
        }

        /** The valid papers by which somebody without a mainland hukou stays; null if unknown. */
        public Builder stayPapers(@Nullable List<StayPaper> stayPapers) {
            this.stayPapers = stayPapers;
            return this;
        }

        /** The groups named by a rule that the person belongs to; none given means that there is none. */
        public Builder groups(NamedGroup... groups) {
            return groups(List.of(groups));
        }

        /** The groups named by a rule that the person belongs to; null if unknown. */
        public Builder groups(@Nullable List<NamedGroup> groups) {
            this.groups = groups;
            return this;
        }

        /** What schools ask of a child. */
        public Builder pupil(@Nullable Pupil pupil) {
            this.pupil = pupil;
            return this;
        }

        /** What points-based settlement asks besides. */
        public Builder pointsFile(@Nullable PointsFile pointsFile) {
            this.pointsFile = pointsFile;
            return this;
        }

        /** Whether there is another basic medical cover. */
        public Builder otherBasicCover(@Nullable Boolean otherBasicCover) {
            this.otherBasicCover = otherBasicCover;
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
                    entered,
                    vehicles,
                    licences,
                    carQuota,
                    stayPapers,
                    groups,
                    pupil,
                    pointsFile,
                    otherBasicCover);
        }
    }
}
