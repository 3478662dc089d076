package org.juzhu.model;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The keys of a person's employers, among which other facts name one. */
final class EmployerIds {
    /** Null if there may be others that are not given. */
    private final @Nullable Set<String> all;

    private EmployerIds(@Nullable Set<String> all) {
        this.all = all;
    }

    static EmployerIds of(@Nullable List<Employment> employments, @Nullable LocalDate completeSince) {
        if (employments == null || completeSince != null) {
            return new EmployerIds(null);
        }
        Set<String> ids = new HashSet<>();
        for (Employment employment : employments) {
            Employer employer = employment == null ? null : employment.employer();
            if (employer == null || employer.id() == null) {
                return new EmployerIds(null);
            }
            ids.add(employer.id());
        }
        return new EmployerIds(ids);
    }

    /** These and the sponsor, who may be an employer to come. */
    EmployerIds and(@Nullable Sponsor sponsor) {
        if (all == null || sponsor == null || sponsor.employerId() == null) {
            return this;
        }
        Set<String> ids = new HashSet<>(all);
        ids.add(sponsor.employerId());
        return new EmployerIds(ids);
    }

    /** Whether it names an employer that is none of these. */
    boolean lack(@Nullable String id) {
        return all != null && id != null && !all.contains(id);
    }
}
