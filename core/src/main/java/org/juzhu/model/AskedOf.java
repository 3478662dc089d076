package org.juzhu.model;

/** Of whom an entitlement is asked. */
public enum AskedOf {
    /** Of the person who is to have it. */
    PERSON,
    /** Of the holder of a permit: what the permit itself gives. Without one there is nothing to ask. */
    HOLDER,
    /** Of a child, for whom it matters what the parents hold. */
    CHILD,
    /** Of a relative or of several people together: a step of another decision, or one over a family. */
    FAMILY
}
