package org.juzhu;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;
import org.juzhu.model.Decision;

/** An interview comes to the answer that all facts give, and asks for few of them. */
class EveryInterviewTest {
    private static final Juzhu JUZHU = Juzhu.load();
    private static final List<Decision> DECISIONS =
            JUZHU.law().stages().stream().flatMap(List::stream).toList();
    private static final int DECISIONS_A_PERSON = 6;
    private static final Map<String, List<Asked>> ASKED = new TreeMap<>();

    private record Asked(int questions, long everything, boolean settled) {}

    @Provide
    Arbitrary<Population.Case> cases() {
        return Population.cases();
    }

    @Property(tries = 100, seed = "42")
    void itComesToTheAnswerOfAllFacts(@ForAll("cases") Population.Case person, @ForAll long seed) {
        Answering answering = new Answering(person.known());
        List<Decision> some = new ArrayList<>(DECISIONS);
        Collections.shuffle(some, new Random(seed));
        for (Decision decision : some.subList(0, DECISIONS_A_PERSON)) {
            Sheet sheet = answering.toldBefore();
            Set<String> asked = new HashSet<>();
            Inquiry inquiry = inquiry(person, sheet, decision);
            long everything = answering.everything(inquiry);
            for (Field next = next(inquiry, asked); next != null; next = next(inquiry, asked)) {
                assertThat(asked.add(next.id())).as(next.id()).isTrue();
                if (answering.knows(next)) {
                    sheet = sheet.with(next.steps(), answering.answer(next));
                    inquiry = inquiry(person, sheet, decision);
                }
            }
            ASKED.computeIfAbsent(decision.name(), name -> new ArrayList<>())
                    .add(new Asked(asked.size(), everything, inquiry.isSettled()));
            if (inquiry.isSettled()) {
                assertThat(inquiry.evaluation().answer(decision))
                        .as(decision.name())
                        .isEqualTo(JUZHU.assess(person.known(), person.date())
                                .verdict(decision)
                                .answer());
            }
        }
    }

    private static Inquiry inquiry(Population.Case person, Sheet sheet, Decision decision) {
        return new Inquiry(JUZHU.law(), person.date(), sheet, List.of(decision));
    }

    private static Field next(Inquiry inquiry, Set<String> asked) {
        return inquiry.isSettled()
                ? null
                : inquiry.worthAsking(field -> !asked.contains(field.id())).stream()
                        .findFirst()
                        .map(Inquiry.Worth::field)
                        .orElse(null);
    }

    /** Where all was told, hardly anything may be left open for want of a question. */
    @AfterContainer
    static void report() {
        System.out.println("Questions of an interview, beside all that could be asked of the person");
        ASKED.forEach((decision, all) -> System.out.printf(
                "  %-40s mean %5.1f  most %3d  everything %5.1f  (%d persons)%n",
                decision,
                all.stream().mapToInt(Asked::questions).average().orElseThrow(),
                all.stream().mapToInt(Asked::questions).max().orElseThrow(),
                all.stream().mapToLong(Asked::everything).average().orElseThrow(),
                all.size()));
        List<Asked> all = ASKED.values().stream().flatMap(List::stream).toList();
        long open = all.stream().filter(one -> !one.settled()).count();
        System.out.printf("  left open: %d of %d%n", open, all.size());
        assertThat(open).isLessThanOrEqualTo(all.size() / 200);
    }
}
