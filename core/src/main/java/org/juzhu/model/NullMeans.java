package org.juzhu.model;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** What a component says that is null, where it is not that the fact is unknown. */
@Documented
@Target(ElementType.RECORD_COMPONENT)
@Retention(RetentionPolicy.RUNTIME)
public @interface NullMeans {
    /** What it says. */
    Absence value();

    /** What may be said by saying nothing. */
    enum Absence {
        /** There is none, it is not so, or it goes on. An interview does not take it for granted: it asks. */
        NONE,
        /** There is none, or nobody knows; both count alike. */
        NONE_OR_UNKNOWN,
        /** All is in order, or nothing hangs on it. Nobody is asked. */
        IN_ORDER
    }
}
