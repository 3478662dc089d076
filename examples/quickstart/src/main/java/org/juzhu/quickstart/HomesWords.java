package org.juzhu.quickstart;

import org.juzhu.HomesLeft;

/** How many homes may still be bought, in words. */
final class HomesWords {
    private HomesWords() {}

    static String of(Labels labels, HomesLeft homes) {
        return labels.fill(
                "homes." + key(homes), "least", String.valueOf(homes.least()), "most", String.valueOf(homes.most()));
    }

    private static String key(HomesLeft homes) {
        if (homes.least() == homes.most()) {
            return switch (homes.least()) {
                case 0 -> "none";
                case 1 -> "one";
                case HomesLeft.UNLIMITED -> "unlimited";
                default -> "some";
            };
        }
        if (homes.most() == HomesLeft.UNLIMITED) {
            return homes.least() == 0 ? "none-or-any" : "at-least";
        }
        return homes.most() == homes.least() + 1 ? "either" : "between";
    }
}
