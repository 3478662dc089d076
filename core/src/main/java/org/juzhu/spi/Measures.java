package org.juzhu.spi;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What the law fixes about counting and does not say in the conditions of a rule. */
public interface Measures {
    /** How the terms of permits are counted on a day. */
    PermitTerms terms(LocalDate day);

    /** Which months count for points-based settlement on a day. */
    Countings countings(LocalDate day);

    /** The figure of a dated table that is used on a day; null if there is none. */
    @Nullable
    Integer figure(String table, LocalDate day);
}
