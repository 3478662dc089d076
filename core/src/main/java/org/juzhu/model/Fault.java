package org.juzhu.model;

/**
 * One thing wrong with an input.
 *
 * @param path where, as a JSON path from the person: {@code residences[0].until}
 * @param problem what is wrong, without repeating any fact of the person
 * @param maybe what would mend it, a sentence that starts with "Maybe"
 */
public record Fault(String path, String problem, String maybe) {
    @Override
    public String toString() {
        return path + ": " + problem + "\n  " + maybe;
    }

    Fault under(String parent) {
        String dot = parent.isEmpty() || path.startsWith("[") ? "" : ".";
        return new Fault(parent + dot + path, problem, maybe);
    }
}
