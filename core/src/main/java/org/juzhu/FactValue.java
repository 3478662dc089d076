package org.juzhu;

import org.jspecify.annotations.Nullable;

/**
 * What is known of a fact.
 *
 * @param known the value: a number, a boolean or an enum constant; null if it is not known, or only as a range. Months
 *     ahead without an agreed end are {@link org.juzhu.spi.Situation#NO_END}
 * @param least the least that a count can be; null if it is no count
 * @param most the most that a count can be; null if it is no count or nothing bounds it
 */
public record FactValue(
        @Nullable Object known,
        @Nullable Integer least,
        @Nullable Integer most) {
    /** Nothing is known, and it is no count. */
    public static final FactValue UNKNOWN = new FactValue(null, null, null);

    /** The answer of an earlier stage that is left to the office. */
    static final FactValue LEFT_TO_OFFICE = new FactValue(Answer.OFFICE_DECIDES, null, null);

    private static final FactValue TRUE = new FactValue(true, null, null);
    private static final FactValue FALSE = new FactValue(false, null, null);

    /** A value known to the unit. */
    public static FactValue known(Object value) {
        if (value instanceof Boolean holds) {
            return holds ? TRUE : FALSE;
        }
        return value instanceof Integer count ? new FactValue(value, count, count) : new FactValue(value, null, null);
    }

    /** What an answer of an earlier stage tells of whether it is YES. */
    static FactValue of(Answer answer) {
        return switch (answer) {
            case YES -> TRUE;
            case NO -> FALSE;
            case UNKNOWN -> UNKNOWN;
            case OFFICE_DECIDES -> LEFT_TO_OFFICE;
        };
    }

    /** A count known as a range; a null end is not bounded. */
    public static FactValue between(@Nullable Integer least, @Nullable Integer most) {
        return new FactValue(null, least, most);
    }

    /** The same count, so much greater. */
    FactValue plus(int more) {
        return known instanceof Integer count
                ? known(count + more)
                : between(
                        least == null ? null : Integer.valueOf(least + more),
                        most == null ? null : Integer.valueOf(most + more));
    }

    /**
     * One of the two, nobody knows which. A count that may be less may be less still: what lowers it may do so more than
     * once, and so with more.
     */
    FactValue or(FactValue other) {
        if (equals(other)) {
            return this;
        }
        if (least == null || other.least == null) {
            return UNKNOWN;
        }
        boolean more = other.most == null || (most != null && other.most > most);
        return between(other.least < least ? 0 : least, more ? null : most);
    }

    /** Whether it is known to the unit. */
    public boolean isKnown() {
        return known != null && !isLeftToOffice();
    }

    /** Whether anything is known of it. */
    boolean tells() {
        return known != null || (least != null && least > 0) || most != null;
    }

    /** Whether it is an answer of an earlier stage that is {@link Answer#OFFICE_DECIDES}. */
    public boolean isLeftToOffice() {
        return known == Answer.OFFICE_DECIDES;
    }
}
