package org.juzhu.model;

import java.util.List;
import java.util.stream.Stream;

/** A question about a person that the law answers. */
public sealed interface Decision permits PermitType, IssuedPermit, Procedure, Entitlement {
    /** The stable name, as rules, JSON and the command line write it. */
    String name();

    /** Every decision there is, permits first; a rule set need not take all of them. */
    static List<Decision> all() {
        return Stream.<Decision[]>of(
                        PermitType.values(), IssuedPermit.values(), Procedure.values(), Entitlement.values())
                .flatMap(Stream::of)
                .toList();
    }
}
