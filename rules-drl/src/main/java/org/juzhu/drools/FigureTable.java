package org.juzhu.drools;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import org.juzhu.law.Citation;
import org.juzhu.law.Evidence;
import org.juzhu.law.Figure;
import org.juzhu.spi.RuleFault;

/**
 * A table of dated figures: lines {@code from,until,value,evidence,source}, the last day left empty while none is known.
 * Lines that begin with a # and the line of names are no figures. The stretches follow one another without overlap.
 */
final class FigureTable {
    private static final String NAMES = "from,until,value,evidence,source";
    private static final String MAYBE = "Maybe write a line as 2025-08-01,2026-07-31,11937,REPORTED,WAGE-SERIES.";

    private final ClassLoader loader;
    private final String file;
    private final List<RuleFault> faults;

    /** @param faults those found before; more are added */
    FigureTable(ClassLoader loader, String file, List<RuleFault> faults) {
        this.loader = loader;
        this.file = file;
        this.faults = faults;
    }

    List<Figure> read() {
        List<Figure> figures = new ArrayList<>();
        List<String> lines = lines();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).strip();
            if (!line.isEmpty() && !line.startsWith("#") && !line.equals(NAMES)) {
                read(line, i + 1, figures);
            }
        }
        return figures;
    }

    private List<String> lines() {
        try (InputStream in = loader.getResourceAsStream(file)) {
            if (in == null) {
                fault(0, "is not on the class path", "Maybe the name in figures is misspelt.");
                return List.of();
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
    }

    private void read(String line, int number, List<Figure> figures) {
        String[] cells = line.split(",", -1);
        if (cells.length != NAMES.split(",", -1).length) {
            fault(number, "has not five cells", MAYBE);
            return;
        }
        try {
            Figure figure = new Figure(
                    table(),
                    LocalDate.parse(cells[0]),
                    cells[1].isEmpty() ? null : LocalDate.parse(cells[1]),
                    new BigDecimal(cells[2]),
                    new Citation(cells[4], ""),
                    Evidence.valueOf(cells[3]));
            if (figures.stream().anyMatch(other -> other.inForce(figure.from()) || figure.inForce(other.from()))) {
                fault(number, "is used on a day of an earlier line", "Maybe a year is wrong.");
            }
            figures.add(figure);
        } catch (DateTimeParseException | IllegalArgumentException e) {
            fault(number, "has a cell that is no day, number or grade", MAYBE);
        }
    }

    private String table() {
        return file.substring(file.lastIndexOf('/') + 1).replace(".csv", "");
    }

    private void fault(int line, String problem, String maybe) {
        faults.add(new RuleFault(file, line, "", problem, maybe));
    }
}
