package org.juzhu.model;

/** A question about a person that the law answers: whether a permit can be had. */
public sealed interface Decision permits PermitType {
    /** The stable name, as rules, JSON and the command line write it. */
    String name();
}
