package org.juzhu;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.juzhu.model.Applicant;
import org.juzhu.model.ContributionKind;
import org.juzhu.model.PermitType;

/**
 * Something that may happen to a person, to be looked at beforehand. Several are taken one after the other, each on the day
 * reached by then. What a change adds to has to be known, even if it is known to be empty.
 */
public sealed interface Change {

    /** A permit is issued; a work residence permit (工作居住证) through the employer that applies. */
    record PermitIssued(PermitType permit) implements Change {
        /** Refuses null. */
        public PermitIssued {
            Objects.requireNonNull(permit, "permit");
        }
    }

    /** The permit of that type issued last is endorsed (签注) or renewed (续签). */
    record PermitEndorsed(PermitType permit) implements Change {
        /** Refuses null. */
        public PermitEndorsed {
            Objects.requireNonNull(permit, "permit");
        }
    }

    /**
     * The contracts of the work done on the day are prolonged; none is shortened.
     *
     * @param until the last day, included; null if without an end
     */
    record ContractProlonged(@Nullable LocalDate until) implements Change {}

    /**
     * The homes lived in on the day are kept longer; for none is it shorter.
     *
     * @param until the last day, included; null if without an end
     */
    record LeaseProlonged(@Nullable LocalDate until) implements Change {}

    /** Temporary residence (暂住登记) is reported for the homes lived in on the day. */
    record ResidenceReported() implements Change {}

    /** The person's employer applies for the work residence permit. */
    record EmployerApplies() implements Change {}

    /**
     * The person marries.
     *
     * @param spouse the spouse's own facts; null for the partner that {@link org.juzhu.model.Family} names, and if it names
     *     none for somebody of whom nothing is known
     */
    record Married(@Nullable Applicant spouse) implements Change {}

    /** A child is born, who owns and holds nothing; where its hukou will be is not known. */
    record ChildBorn() implements Change {}

    /** The person buys a flat. */
    record HomeBought(boolean insideFifthRing) implements Change {}

    /**
     * The person sells a home.
     *
     * @param place its place in {@link Applicant#homes()}, from 0
     */
    record HomeSold(int place) implements Change {}

    /**
     * A vehicle is registered in the person's name no more.
     *
     * @param place its place in {@link Applicant#vehicles()}, from 0
     */
    record VehicleGivenUp(int place) implements Change {}

    /** The person gets a driving licence, of a class other than C5. */
    record LicenceObtained() implements Change {}

    /** A contribution is paid from the month of the day on. */
    record ContributionsBegun(ContributionKind kind) implements Change {
        /** Refuses null. */
        public ContributionsBegun {
            Objects.requireNonNull(kind, "kind");
        }
    }

    /**
     * Years pass in which social insurance is paid, begun now if it was not paid for the month before. Whatever else was paid
     * for that month is paid on, and a residence permit in force is endorsed each year.
     *
     * @param years how many, 1 at least
     */
    record YearsOfContributions(int years) implements Change {
        /**
         * Checks the number.
         *
         * @throws IllegalArgumentException if it is less than 1
         */
        public YearsOfContributions {
            if (years < 1) {
                throw new IllegalArgumentException("Years of contributions are 1 at least.\nMaybe 1.");
            }
        }
    }

    /**
     * Time passes: what was paid for the month before is paid on, and a residence permit in force is endorsed each year.
     *
     * @param until the day reached, which is looked at then
     */
    record TimePasses(LocalDate until) implements Change {
        /** Refuses null. */
        public TimePasses {
            Objects.requireNonNull(until, "until");
        }
    }
}
