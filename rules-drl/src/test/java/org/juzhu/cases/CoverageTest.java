package org.juzhu.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.juzhu.Juzhu;
import org.juzhu.law.Catalogue;
import org.juzhu.law.Rule;

/** Every fact of law is encoded and shown, and every rule is shown to touch somebody and to spare somebody. */
class CoverageTest {
    private static final Juzhu JUZHU = Juzhu.load();
    private static final Catalogue CATALOGUE = JUZHU.catalogue();
    private static final Map<String, Integer> TOUCHED = new HashMap<>();
    private static final Map<String, Integer> SPARED = new HashMap<>();
    private static final Map<String, Integer> SHOWN = new HashMap<>();

    @BeforeAll
    static void count() throws IOException {
        for (Case one : CaseFile.readAll()) {
            if (one.expected().disabled() != null) {
                continue;
            }
            Touch touch = new Touch(one, one.assess(JUZHU));
            for (Rule rule : CATALOGUE.rules()) {
                Boolean touches = rule.effect().decision() == one.decision() ? touch.of(rule) : null;
                if (touches != null) {
                    (touches ? TOUCHED : SPARED).merge(rule.name(), 1, Integer::sum);
                }
            }
            Stream.ofNullable(one.expected().shows())
                    .flatMap(List::stream)
                    .forEach(id -> SHOWN.merge(id, 1, Integer::sum));
        }
    }

    @Test
    void everyRuleTouchesSomebodyAndSparesSomebody() {
        List<String> without = new ArrayList<>();
        System.out.printf("%-44s %7s %7s%n", "rule -> number of cases", "touched", "spared");
        for (Rule rule : CATALOGUE.rules()) {
            int yes = TOUCHED.getOrDefault(rule.name(), 0);
            int no = SPARED.getOrDefault(rule.name(), 0);
            System.out.printf("%-44s %7d %7d%n", rule.name(), yes, no);
            if (yes == 0 || no == 0) {
                without.add(rule.name() + (yes == 0 ? ": touches nobody" : ": spares nobody"));
            }
        }
        assertThat(without).as("rules that no case shows in both ways").isEmpty();
    }

    @Test
    void everyFactOfLawIsEncodedInItsRoleAndShown() throws IOException {
        List<String> faults = new ArrayList<>();
        System.out.printf("%-16s %-34s %5s%n", "fact of law", "encoded as", "cases");
        for (DossierFact fact : DossierFact.readAll()) {
            Set<String> kinds = kinds(fact.id());
            int cases = SHOWN.getOrDefault(fact.id(), 0)
                    + rules(fact.id())
                            .mapToInt(rule -> TOUCHED.getOrDefault(rule.name(), 0))
                            .sum();
            System.out.printf("%-16s %-34s %5d%n", fact.id(), String.join(", ", kinds), cases);
            if (!kinds.containsAll(fact.kinds())) {
                faults.add(fact.id() + " has to be encoded as " + fact.kinds() + ", but is " + kinds);
            }
            if (cases == 0) {
                faults.add(fact.id() + " is shown by no case");
            }
        }
        assertThat(faults).isEmpty();
    }

    @Test
    void everyRuleEncodesAFactOfTheDossier() throws IOException {
        Set<String> known = DossierFact.readAll().stream().map(DossierFact::id).collect(Collectors.toSet());
        assertThat(CATALOGUE.rules().stream()
                        .flatMap(rule -> Stream.concat(Stream.of(rule.factId()), rule.repeats().stream())))
                .allMatch(id -> known.contains(id) || id.endsWith("-EARLIER"));
        assertThat(known).containsAll(CATALOGUE.conventions().keySet());
    }

    private static Stream<Rule> rules(String id) {
        return CATALOGUE.rules().stream()
                .filter(rule -> rule.factId().equals(id) || rule.repeats().contains(id));
    }

    /** The roles of its rules in small letters; a rule of counting and a convention are a fact. */
    private static Set<String> kinds(String id) {
        Set<String> kinds = rules(id)
                .map(rule -> rule.effect().role().name().toLowerCase(Locale.ROOT))
                .map(role -> role.equals("counting") ? "fact" : role)
                .collect(Collectors.toCollection(TreeSet::new));
        if (CATALOGUE.conventions().containsKey(id)) {
            kinds.add("fact");
        }
        return kinds;
    }
}
