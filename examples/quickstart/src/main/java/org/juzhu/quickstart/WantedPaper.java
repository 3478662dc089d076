package org.juzhu.quickstart;

import java.util.List;
import org.juzhu.Holding;
import org.juzhu.Paper;
import org.juzhu.State;

/**
 * A need, and the papers that fit it.
 *
 * @param paper as the library tells it
 * @param fitting those that fit this person
 * @param perhaps those that may fit, depending on facts not known
 */
record WantedPaper(Paper paper, List<Paper.Option> fitting, List<Paper.Option> perhaps) {
    static WantedPaper of(Paper paper) {
        return new WantedPaper(paper, with(paper, State.MET), with(paper, State.OPEN));
    }

    private static List<Paper.Option> with(Paper paper, State state) {
        return paper.options().stream()
                .filter(option -> option.state() == state)
                .toList();
    }

    /** Those at hand, or those not at hand. */
    List<Paper.Option> fitting(boolean held) {
        return fitting.stream().filter(option -> isHeld(option) == held).toList();
    }

    /** Whether one that fits is at hand: then no other is needed. */
    boolean isCovered() {
        return fitting.stream().anyMatch(WantedPaper::isHeld);
    }

    private static boolean isHeld(Paper.Option option) {
        return option.holding() == Holding.HELD;
    }
}
