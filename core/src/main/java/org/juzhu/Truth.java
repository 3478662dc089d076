package org.juzhu;

/** The four ways a condition can stand inside the walk. The order is that of {@link #and}: the first one wins. */
enum Truth {
    FAILED,
    /** Open, because a fact is lacking. */
    LACKING,
    /** Open, because the law is not known. */
    GAP,
    MET;

    static Truth of(boolean met) {
        return met ? MET : FAILED;
    }

    Truth and(Truth other) {
        return compareTo(other) <= 0 ? this : other;
    }

    Truth or(Truth other) {
        return not().and(other.not()).not();
    }

    Truth not() {
        return switch (this) {
            case FAILED -> MET;
            case MET -> FAILED;
            case LACKING, GAP -> this;
        };
    }

    State state() {
        return switch (this) {
            case FAILED -> State.FAILED;
            case MET -> State.MET;
            case LACKING, GAP -> State.OPEN;
        };
    }
}
