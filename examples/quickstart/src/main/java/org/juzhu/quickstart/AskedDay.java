package org.juzhu.quickstart;

import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.juzhu.Juzhu;
import org.juzhu.model.Applicant;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** The option that says which day is asked about. */
final class AskedDay {
    @Option(
            names = "--on",
            paramLabel = "DATE",
            converter = Converters.ToDate.class,
            description = "The day asked about, as in 2026-11-23; today in Beijing unless given.")
    private @Nullable LocalDate date;

    LocalDate day(Juzhu juzhu, CommandLine commandLine) {
        LocalDate day = date == null ? LocalDate.now(ZoneId.of("Asia/Shanghai")) : date;
        try {
            // Nothing is known of this person, so that what is refused is the day.
            juzhu.assess(Applicant.builder().build(), day);
        } catch (IllegalArgumentException e) {
            String problem = String.valueOf(e.getMessage()).replace("\n", "\n  ");
            throw new ParameterException(commandLine, "Invalid value for option '--on' (DATE): " + problem, e);
        }
        return day;
    }
}
