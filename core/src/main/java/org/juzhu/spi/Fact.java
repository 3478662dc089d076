package org.juzhu.spi;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.juzhu.law.Cure;
import org.juzhu.law.Unit;

/** Marks a method of {@link Situation} as a fact that rules may ask for. */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Fact {
    /** In what it is counted. */
    Unit unit();

    /** Who or what can change it. */
    Cure cure();

    /**
     * The components of {@code Applicant} on which it rests, the person's own or the family's; empty if it is an answer of
     * an earlier stage.
     */
    String[] answeredBy();

    /** Whether it adds up several stretches of time, so that it can turn at any full month of one. */
    boolean sum() default false;

    /** Whether it ends with the last month listed, so that it turns no later than a few months after that one. */
    boolean run() default false;
}
