package org.juzhu.spi;

import java.util.List;
import java.util.stream.Collectors;

/** The rules cannot be used. Names all faults at once, each with file, line and rule. */
public final class InvalidRuleSetException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    private final transient List<RuleFault> faults;

    /** With these faults. */
    public InvalidRuleSetException(List<RuleFault> faults) {
        super(faults.stream()
                .map(RuleFault::toString)
                .collect(Collectors.joining("\n", "The rules cannot be used:\n", "")));
        this.faults = List.copyOf(faults);
    }

    /** Every fault. */
    public List<RuleFault> faults() {
        return faults;
    }
}
