package org.juzhu.model;

import java.util.List;
import java.util.stream.Collectors;

/** The facts given of a person cannot be right. Names all faults at once and none of the facts. */
public final class InvalidApplicantException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    private final transient List<Fault> faults;

    InvalidApplicantException(List<Fault> faults) {
        super(faults.stream()
                .map(Fault::toString)
                .collect(Collectors.joining(
                        "\n",
                        faults.size() == 1
                                ? "One fault in a person's facts:\n"
                                : faults.size() + " faults in a person's facts:\n",
                        "")));
        this.faults = List.copyOf(faults);
    }

    /** Every fault, in the order of the facts. */
    public List<Fault> faults() {
        return faults;
    }
}
