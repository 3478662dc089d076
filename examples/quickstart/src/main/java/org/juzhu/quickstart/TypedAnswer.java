package org.juzhu.quickstart;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.juzhu.InterviewQuestion;

/**
 * What was typed, as an answer to a question of an interview.
 *
 * @param value the answer; null if there is none
 */
record TypedAnswer(@Nullable Object value) {
    private static final List<String> YES = List.of("yes", "y", "true", "是", "有", "对");
    private static final List<String> NO = List.of("no", "n", "false", "否", "不是", "没有");
    private static final List<String> NONE = List.of("none", "无", "沒有", "没有");

    /** The answer; null if it is none to that question. */
    static @Nullable TypedAnswer read(InterviewQuestion question, String typed) {
        String words = typed.strip();
        if (NONE.contains(words.toLowerCase(Locale.ROOT)) && (question.mayBeNone() || question.several())) {
            return new TypedAnswer(question.several() ? List.of() : null);
        }
        try {
            return new TypedAnswer(question.several() ? several(question, words) : one(question, words));
        } catch (DateTimeException | IllegalArgumentException e) {
            return null;
        }
    }

    private static List<Object> several(InterviewQuestion question, String words) {
        List<Object> all = new ArrayList<>();
        Arrays.stream(words.split("[,，、]", -1)).forEach(part -> all.add(one(question, part.strip())));
        return all;
    }

    /** @throws IllegalArgumentException if it is no answer; {@link NumberFormatException} is one */
    private static Object one(InterviewQuestion question, String words) {
        return switch (question.type()) {
            case YES_NO -> yesOrNo(words.toLowerCase(Locale.ROOT));
            case CHOICE -> choice(question, words);
            case NUMBER -> number(question, words);
            case DAY -> LocalDate.parse(words);
            case MONTH -> YearMonth.parse(words);
            case TEXT -> name(words);
        };
    }

    private static boolean yesOrNo(String words) {
        if (!YES.contains(words) && !NO.contains(words)) {
            throw new IllegalArgumentException(words);
        }
        return YES.contains(words);
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
