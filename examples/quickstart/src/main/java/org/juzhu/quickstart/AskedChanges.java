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
    private static final Map<String, Kind> KINDS = new LinkedHashMap<>();

    private record Kind(Class<? extends Change> type, Function<String, Change> read) {}

    static {
        put("permit", Change.PermitIssued.class, word -> new Change.PermitIssued(constant(PermitType.class, word)));
        put(
                "endorsed",
                Change.PermitEndorsed.class,
                word -> new Change.PermitEndorsed(constant(PermitType.class, word)));
        put("contract", Change.ContractProlonged.class, word -> new Change.ContractProlonged(openOrDay(word)));
        put("lease", Change.LeaseProlonged.class, word -> new Change.LeaseProlonged(openOrDay(word)));
        put("reported", Change.ResidenceReported.class, word -> plain(word, new Change.ResidenceReported()));
        put("employer-applies", Change.EmployerApplies.class, word -> plain(word, new Change.EmployerApplies()));
        put("married", Change.Married.class, word -> plain(word, new Change.Married(null)));
        put("child", Change.ChildBorn.class, word -> plain(word, new Change.ChildBorn()));
        put(
                "home",
                Change.HomeBought.class,
                word -> new Change.HomeBought(oneOf(word, List.of("inside", "outside")) == 0));
        put("sell-home", Change.HomeSold.class, word -> new Change.HomeSold(number(word) - 1));
        put("give-up-car", Change.VehicleGivenUp.class, word -> new Change.VehicleGivenUp(number(word) - 1));
        put("licence", Change.LicenceObtained.class, word -> plain(word, new Change.LicenceObtained()));
        put(
                "begin",
                Change.ContributionsBegun.class,
                word -> new Change.ContributionsBegun(constant(ContributionKind.class, word)));
        put("years", Change.YearsOfContributions.class, word -> new Change.YearsOfContributions(number(word)));
        put("until", Change.TimePasses.class, word -> new Change.TimePasses(day(word)));
    }

    private static void put(String name, Class<? extends Change> type, Function<String, Change> read) {
        KINDS.put(name, new Kind(type, read));
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

    /** A refusal of the library, with the changes named as they are typed. */
    static String asTyped(String refusal) {
        String typed = refusal;
        for (Map.Entry<String, Kind> kind : KINDS.entrySet()) {
            typed = typed.replaceAll("\\b" + kind.getValue().type().getSimpleName() + "\\b", kind.getKey());
        }
        return typed;
    }

    private static Change change(String given) {
        int equals = given.indexOf('=');
        String name = equals < 0 ? given : given.substring(0, equals);
        Kind kind = KINDS.get(name);
        if (kind == null) {
            throw new Misspelt(Nearest.hint(name, List.copyOf(KINDS.keySet())));
        }
        return kind.read().apply(equals < 0 ? "" : given.substring(equals + 1));
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
