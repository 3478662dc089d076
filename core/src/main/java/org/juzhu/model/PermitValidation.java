package org.juzhu.model;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Checks one permit after the other. */
final class PermitValidation {
    private static final String UNKNOWN_EMPLOYER = "is the id of no employer under employments, and not the sponsor's";
    private static final String EARLIER_PERMIT = "Maybe it belongs to an earlier permit.";

    private final Faults faults;
    private final @Nullable LocalDate birthDate;
    private final EmployerIds employers;
    private final Set<Issue> issued = new HashSet<>();

    /** @param employers those of the person, without the sponsor */
    PermitValidation(Faults faults, @Nullable LocalDate birthDate, EmployerIds employers, @Nullable Sponsor sponsor) {
        this.faults = faults;
        this.birthDate = birthDate;
        this.employers = employers.and(sponsor);
    }

    private record Issue(PermitType type, LocalDate day) {}

    void check(String at, Permit permit) {
        LocalDate issuedOn = permit.issuedOn();
        if (permit.type() != null && issuedOn != null && !issued.add(new Issue(permit.type(), issuedOn))) {
            faults.add(at + ".issuedOn", "stands there twice for permits of that type", "Maybe it is the same permit.");
        }
        faults.required(at + ".type", permit.type(), PermitType.RESIDENCE_PERMIT);
        faults.day(at + ".issuedOn", issuedOn);
        faults.notBefore(at + ".issuedOn", issuedOn, "birthDate", birthDate, "Maybe the year is wrong.");
        faults.each(at + ".endorsedOn", permit.endorsedOn(), (dayAt, day) -> filed(dayAt, day, issuedOn));
        faults.day(at + ".validUntil", permit.validUntil());
        faults.notBefore(
                at + ".validUntil", permit.validUntil(), "issuedOn", issuedOn, "Maybe the two days were swapped.");
        employer(at, "employerId", permit.employerId());
        if (permit.change() != null) {
            change(at + ".change", permit.change(), issuedOn);
        }
    }

    private void change(String at, EmployerChange change, @Nullable LocalDate issuedOn) {
        filed(at + ".cancellationFiledOn", change.cancellationFiledOn(), issuedOn);
        // Not delayFor: whom it names need not have taken the person on.
        filed(at + ".changeFiledOn", change.changeFiledOn(), issuedOn);
        if (change.changeFiledBy() != null && change.changeFiledOn() == null) {
            faults.add(
                    at + ".changeFiledBy",
                    "is given without changeFiledOn",
                    "Maybe add the day, or leave changeFiledBy out if nobody filed a change.");
        }
        employer(at, "changeFiledBy", change.changeFiledBy());
    }

    private void filed(String path, @Nullable LocalDate day, @Nullable LocalDate issuedOn) {
        faults.day(path, day);
        faults.notBefore(path, day, "issuedOn", issuedOn, EARLIER_PERMIT);
    }

    private void employer(String at, String name, @Nullable String id) {
        if (employers.lack(id)) {
            faults.add(at + "." + name, UNKNOWN_EMPLOYER, "Maybe add the employment, or leave " + name + " out.");
        }
    }
}
