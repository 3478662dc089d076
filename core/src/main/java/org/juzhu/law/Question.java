package org.juzhu.law;

import java.util.List;
import java.util.Locale;

/**
 * A fact that rules ask of a person.
 *
 * @param fact its name, as in {@link Condition#fact()}
 * @param unit in what it is counted
 * @param choices the words it can be, for {@link Unit#CHOICE}; else empty
 * @param cure who or what can change it
 * @param answeredBy the components of {@code Applicant} that answer it, the person's own or the family's
 * @param label what it is, in a few words
 * @param text the question to put to the person
 */
public record Question(
        String fact, Unit unit, List<String> choices, Cure cure, List<String> answeredBy, Text label, Text text) {
    /** Copies the lists. */
    public Question {
        choices = List.copyOf(choices);
        answeredBy = List.copyOf(answeredBy);
    }

    /** The question to put to the person, in the reader's language. */
    public String text(Locale language) {
        return text.in(language);
    }
}
