package org.juzhu.quickstart;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.juzhu.Change;
import org.juzhu.model.ContributionKind;
import org.juzhu.model.Nearest;
import org.juzhu.model.PermitType;
import picocli.CommandLine;
import picocli.CommandLine.Option;

/** The option that says what would change. */
final class AskedChanges {
    private static final String OPEN = "open";
    private static final Map<String, Function<String, Change>> KINDS = new LinkedHashMap<>();

    static {
        KINDS.put("permit", word -> new Change.PermitIssued(constant(PermitType.class, word)));
        KINDS.put("endorsed", word -> new Change.PermitEndorsed(constant(PermitType.class, word)));
        KINDS.put("contract", word -> new Change.ContractProlonged(openOrDay(word)));
        KINDS.put("lease", word -> new Change.LeaseProlonged(openOrDay(word)));
        KINDS.put("reported", word -> plain(word, new Change.ResidenceReported()));
        KINDS.put("employer-applies", word -> plain(word, new Change.EmployerApplies()));
        KINDS.put("married", word -> plain(word, new Change.Married(null)));
        KINDS.put("child", word -> plain(word, new Change.ChildBorn()));
        KINDS.put("home", word -> new Change.HomeBought(oneOf(word, List.of("inside", "outside")) == 0));
        KINDS.put("sell-home", word -> new Change.HomeSold(number(word) - 1));
        KINDS.put("give-up-car", word -> new Change.VehicleGivenUp(number(word) - 1));
        KINDS.put("licence", word -> plain(word, new Change.LicenceObtained()));
        KINDS.put("begin", word -> new Change.ContributionsBegun(constant(ContributionKind.class, word)));
        KINDS.put("years", word -> new Change.YearsOfContributions(number(word)));
        KINDS.put("until", word -> new Change.TimePasses(day(word)));
    }

    @Option(
            names = "--set",
            required = true,
            paramLabel = "CHANGE",
            description = {
                "What would happen; may be repeated, and is taken in that order:",
                "permit=TYPE issued, endorsed=TYPE,",
                "contract=DAY, contract=open, lease=DAY, lease=open: prolonged,",
                "reported (the residence), employer-applies,",
                "married, child (is born),",
                "home=inside or outside: bought; sell-home=N, give-up-car=N: the first is 1,",
                "licence (obtained), begin=KIND (of contribution paid from now on),",
                "years=N of contributions, until=DAY: time passes."
            })
    private List<String> given = List.of();

    /** What a word cannot be, and what it can. */
    private static final class Misspelt extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Misspelt(String message) {
            super(message);
        }
    }

    /** Every change given, or every fault of them. */
    List<Change> named(CommandLine commandLine) {
        List<Change> changes = new ArrayList<>();
        List<String> faults = new ArrayList<>();
        for (String one : given) {
            try {
                changes.add(change(one));
            } catch (Misspelt e) {
                faults.add("'" + one + "' is no change\n  " + e.getMessage());
            }
        }
        Refusal.ifAny(faults, commandLine);
        return changes;
    }

    private static Change change(String given) {
        int equals = given.indexOf('=');
        String name = equals < 0 ? given : given.substring(0, equals);
        Function<String, Change> kind = KINDS.get(name);
        if (kind == null) {
            throw new Misspelt(Nearest.hint(name, List.copyOf(KINDS.keySet())));
        }
        return kind.apply(equals < 0 ? "" : given.substring(equals + 1));
    }

    private static Change plain(String word, Change change) {
        if (!word.isEmpty()) {
            throw new Misspelt("Maybe without a value.");
        }
        return change;
    }

    private static <E extends Enum<E>> E constant(Class<E> type, String word) {
        List<E> all = Arrays.asList(type.getEnumConstants());
        return all.get(oneOf(word, all.stream().map(Enum::name).toList()));
    }

    private static int oneOf(String word, List<String> words) {
        if (!words.contains(word)) {
            throw new Misspelt(Nearest.hint(word, words));
        }
        return words.indexOf(word);
    }

    private static int number(String word) {
        if (!word.matches("[1-9]\\d{0,2}")) {
            throw new Misspelt("Maybe a whole number from 1, such as 1.");
        }
        return Integer.parseInt(word);
    }

    private static @Nullable LocalDate openOrDay(String word) {
        return word.equals(OPEN) ? null : day(word, ", or open, which is without an end.");
    }

    private static LocalDate day(String word) {
        return day(word, ".");
    }

    private static LocalDate day(String word, String or) {
        try {
            return LocalDate.parse(word);
        } catch (DateTimeParseException e) {
            throw new Misspelt("Maybe a day, such as 2031-12-31" + or);
        }
    }
}
