package org.juzhu.quickstart;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.juzhu.InterviewQuestion;

/**
 * What was typed, as an answer to a question of an interview.
 *
 * @param value the answer; null if there is none
 */
record TypedAnswer(@Nullable Object value) {
    /** The answer; null if it is none to that question. */
    static @Nullable TypedAnswer read(InterviewQuestion question, String typed, Labels labels) {
        String words = typed.strip();
        if (labels.hasWord("ask.word.none", words) && (question.mayBeNone() || question.several())) {
            return new TypedAnswer(question.several() ? List.of() : null);
        }
        try {
            return new TypedAnswer(
                    question.several() ? several(question, words, labels) : one(question, words, labels));
        } catch (DateTimeException | IllegalArgumentException e) {
            return null;
        }
    }

    private static List<Object> several(InterviewQuestion question, String words, Labels labels) {
        List<Object> all = new ArrayList<>();
        Arrays.stream(words.split("[,，、]", -1)).forEach(part -> all.add(one(question, part.strip(), labels)));
        return all;
    }

    /** @throws IllegalArgumentException if it is no answer; {@link NumberFormatException} is one */
    private static Object one(InterviewQuestion question, String words, Labels labels) {
        return switch (question.type()) {
            case YES_NO -> yesOrNo(words, labels);
            case CHOICE -> choice(question, words);
            case NUMBER -> number(question, words);
            case DAY -> LocalDate.parse(words);
            case MONTH -> YearMonth.parse(words);
            case TEXT -> name(words);
        };
    }

    private static boolean yesOrNo(String words, Labels labels) {
        boolean yes = labels.hasWord("ask.word.yes", words);
        if (!yes && !labels.hasWord("ask.word.no", words)) {
            throw new IllegalArgumentException(words);
        }
        return yes;
    }

    private static String choice(InterviewQuestion question, String words) {
        int number = words.matches("\\d{1,3}") ? Integer.parseInt(words) : 0;
        return number >= 1 && number <= question.choices().size()
                ? question.choices().get(number - 1).value()
                : question.choices().stream()
                        .map(InterviewQuestion.Choice::value)
                        .filter(words::equalsIgnoreCase)
                        .findFirst()
                        .orElseThrow(() -> new IllegalArgumentException(words));
    }

    private static int number(InterviewQuestion question, String words) {
        int number = Integer.parseInt(words);
        if ((question.least() != null && number < question.least())
                || (question.most() != null && number > question.most())) {
            throw new IllegalArgumentException(words);
        }
        return number;
    }

    private static String name(String words) {
        if (words.isEmpty()) {
            throw new IllegalArgumentException(words);
        }
        return words;
    }
}
