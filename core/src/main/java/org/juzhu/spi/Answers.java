package org.juzhu.spi;

import org.juzhu.Answer;
import org.juzhu.law.Kin;
import org.juzhu.model.Decision;

/** The answers of earlier stages, on which facts of a later one rest. */
public interface Answers {
    /** Nothing is decided yet. */
    Answers NONE = new Answers() {
        @Override
        public Answer own(Decision decision) {
            return Answer.UNKNOWN;
        }

        @Override
        public Answer of(Kin kin, Decision decision) {
            return Answer.UNKNOWN;
        }
    };

    /** The person's own; {@link Answer#UNKNOWN} if the decision is not yet taken. */
    Answer own(Decision decision);

    /** Those of the family, taken together as {@link Kin} says; what nobody knows of a member is unknown. */
    Answer of(Kin kin, Decision decision);
}
