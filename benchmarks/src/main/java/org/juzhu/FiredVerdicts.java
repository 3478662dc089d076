package org.juzhu;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.juzhu.law.Kin;
import org.juzhu.model.Applicant;
import org.juzhu.model.Decision;
import org.juzhu.spi.Answers;
import org.juzhu.spi.Firing;
import org.juzhu.spi.Situation;

/**
 * The answers that follow from the rules that an engine fired, for somebody of whom everything is known: a rule is met if it
 * fired, and else failed. Rules are fired once a stage, for each member of the family whose answers they ask for too.
 */
final class FiredVerdicts implements Answers {
    private final Firing firing;
    private final Evaluation person;
    private final Map<Decision, Answer> answers = new HashMap<>();
    private final Map<Kin, List<FiredVerdicts>> members = new EnumMap<>(Kin.class);
    private final Map<Applicant, FiredVerdicts> others = new HashMap<>();
    private final Map<Applicant, FiredVerdicts> applicants = new HashMap<>();

    /**
     * @param person who it is, and who the family is; its own answers are not looked at
     * @param wanted the decisions to take, with all on which they rest
     */
    FiredVerdicts(Firing firing, Evaluation person, Set<Decision> wanted) {
        this.firing = firing;
        this.person = person;
        Situation situation = person.situation().with(this);
        for (List<Decision> stage : person.law().stages()) {
            List<Decision> taken = stage.stream().filter(wanted::contains).toList();
            if (!taken.isEmpty()) {
                Set<String> fired = firing.fire(situation);
                taken.forEach(decision -> answers.put(decision, answer(decision, fired)));
            }
        }
    }

    private Answer answer(Decision decision, Set<String> fired) {
        return Completion.answer(
                person.weighing(decision),
                rule -> Truth.of(fired.contains(rule.rule().name())));
    }

    Map<Decision, Answer> answers() {
        return answers;
    }

    @Override
    public Answer own(Decision decision) {
        return answers.getOrDefault(decision, Answer.UNKNOWN);
    }

    @Override
    public Answer of(Kin kin, Decision decision) {
        List<Answer> all =
                members(kin).stream().map(member -> member.own(decision)).toList();
        boolean every = kin == Kin.EVERY_PARENT || kin == Kin.EVERY_APPLICANT;
        for (Answer answer : List.of(every ? Answer.NO : Answer.YES, Answer.UNKNOWN, Answer.OFFICE_DECIDES)) {
            if (all.contains(answer)) {
                return answer;
            }
        }
        return every && !(kin == Kin.EVERY_PARENT && all.isEmpty()) ? Answer.YES : Answer.NO;
    }

    private List<FiredVerdicts> members(Kin kin) {
        List<FiredVerdicts> known = members.get(kin);
        if (known == null) {
            known = person.members(kin).stream()
                    .map(member -> member == person ? this : member(member, kin == Kin.EVERY_APPLICANT))
                    .toList();
            members.put(kin, known);
        }
        return known;
    }

    /** A spouse or a parent is the same for each kin that takes them in, and different only as an applicant. */
    private FiredVerdicts member(Evaluation member, boolean applying) {
        Map<Applicant, FiredVerdicts> alike = applying ? applicants : others;
        FiredVerdicts known = alike.get(member.applicant());
        if (known == null) {
            known = new FiredVerdicts(firing, member, person.law().ofKin());
            alike.put(member.applicant(), known);
        }
        return known;
    }
}
