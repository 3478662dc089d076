package org.juzhu.quickstart;

import org.juzhu.FamilyPoints;
import org.juzhu.Relation;

/** The points of a family application, member by member, and how they come together. */
final class PointsPage {
    private final Page page;
    private final Labels labels;

    PointsPage(Sheet sheet) {
        this.page = sheet.page();
        this.labels = sheet.labels();
    }

    void add(FamilyPoints points) {
        page.line(2, labels.fill("points.total", "formula", points.formula()));
        points.members().forEach(member -> {
            page.item(
                    2,
                    Mark.PLAIN,
                    labels.fill(
                            "points.member",
                            "member",
                            title(member),
                            "points",
                            member.points().toString()));
            member.lines().forEach(this::line);
        });
        points.couple().forEach(this::factor);
        points.family().forEach(this::factor);
    }

    /** Of several children or parents, which. */
    private String title(FamilyPoints.Member member) {
        boolean several = member.relation() == Relation.CHILD
                || member.relation() == Relation.PARENT
                || member.relation() == Relation.PARENT_IN_LAW;
        return labels.of(member.title()) + (several ? " " + (member.index() + 1) : "");
    }

    private void line(FamilyPoints.Line line) {
        page.item(
                4,
                Mark.PLAIN,
                labels.fill(
                        "points.line",
                        "line",
                        labels.of(line.text()),
                        "points",
                        line.points().toString()));
    }

    private void factor(FamilyPoints.Line factor) {
        page.item(
                2,
                Mark.PLAIN,
                labels.fill(
                        "points.factor",
                        "factor",
                        labels.of(factor.text()),
                        "times",
                        factor.points().toString()));
    }
}
