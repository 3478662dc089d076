package org.juzhu.model;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** The known name nearest to one mistyped, for readers that refuse unknown names. */
public final class Nearest {
    private Nearest() {}

    /**
     * A sentence with the name that was probably meant; if none is near, with all of them.
     *
     * @param known at least one name
     */
    public static String hint(String typed, Collection<String> known) {
        String wanted = letters(typed);
        String nearest = known.stream()
                .min(Comparator.comparingInt(name -> distance(wanted, letters(name))))
                .orElseThrow();
        boolean near = distance(wanted, letters(nearest)) * 2 <= wanted.length();
        List<String> begun = known.stream()
                .filter(name -> wanted.length() > 2 && letters(name).startsWith(wanted))
                .toList();
        if (!near && begun.isEmpty()) {
            return "Maybe one of " + String.join(", ", known) + ".";
        }
        return "Maybe " + (near ? nearest : begun.get(0)) + ".";
    }

    private static String letters(String name) {
        return name.toLowerCase(Locale.ROOT).replace("_", "").replace("-", "");
    }

    /** Levenshtein's distance: the fewest letters to add, drop or change. */
    private static int distance(String a, String b) {
        int[] row = new int[b.length() + 1];
        for (int j = 0; j < row.length; j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j < row.length; j++) {
                int change = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(change, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[b.length()];
    }
}
