package org.juzhu.model;

/** Of whom an entitlement is asked. */
public enum AskedOf {
    /** Of the person who is to have it. */
    PERSON,
    /** Of the holder of a permit: what the permit itself gives. Without one there is nothing to ask. */
    HOLDER,
    /** Of a child, for whom it matters what the parents hold. */
    CHILD,
    /** Of several people together, by one of them. */
    FAMILY,
    /** Of a relative, as a step of another decision. */
    RELATIVE
}
