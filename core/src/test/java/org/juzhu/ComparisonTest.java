package org.juzhu;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.juzhu.TestLaw.DAY;
import static org.juzhu.TestLaw.atLeast;
import static org.juzhu.TestLaw.is;
import static org.juzhu.model.IssuedPermit.RESIDENCE_PERMIT_IN_FORCE;
import static org.juzhu.model.PermitType.RESIDENCE_PERMIT;
import static org.juzhu.model.PermitType.TEMPORARY_PERMIT;
import static org.juzhu.model.PermitType.WORK_RESIDENCE_PERMIT;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.juzhu.law.Anchor;
import org.juzhu.law.Effect;
import org.juzhu.law.Evidence;
import org.juzhu.law.Finding;
import org.juzhu.law.PaperNeed;
import org.juzhu.law.Role;
import org.juzhu.model.DocumentType;
import org.juzhu.model.Entitlement;
import org.juzhu.model.Hukou;
import org.juzhu.model.Standing;
import org.juzhu.model.Topic;

/** Two permits side by side, by a small law made up for it. */
class ComparisonTest {
    private static final Juzhu JUZHU = new TestLaw()
            .requirement(RESIDENCE_PERMIT, "from-elsewhere", is("hukou", Hukou.ELSEWHERE))
            .ground(RESIDENCE_PERMIT, "lives-here", is("livesInBeijing", true))
            .bar(RESIDENCE_PERMIT, "false-proofs", is("falseProofs", true))
            .gap(RESIDENCE_PERMIT, Role.REQUIREMENT, "some-gap", is("worksInBeijing", false))
            .rule("term", new Effect.Term(RESIDENCE_PERMIT, Period.ofMonths(12)), Evidence.TEXT)
            .rule("police", new Effect.Note(RESIDENCE_PERMIT, Topic.ISSUER, null), Evidence.TEXT)
            .rule("small-print", new Effect.Note(RESIDENCE_PERMIT, null, null), Evidence.TEXT)
            .rule("lasts-for-ever", new Effect.Note(RESIDENCE_PERMIT, null, Finding.WRONG), Evidence.TEXT)
            .rule("fee", new Effect.Gap(RESIDENCE_PERMIT, Role.NOTE, Topic.COST), Evidence.GAP)
            .rule("card", paper(DocumentType.ID_CARD), Evidence.TEXT)
            .rule("book", paper(DocumentType.HUKOU_BOOK), Evidence.TEXT)
            .ground(RESIDENCE_PERMIT_IN_FORCE, "issued", is("wasIssued", true, RESIDENCE_PERMIT))
            .bar(RESIDENCE_PERMIT_IN_FORCE, "beijing-hukou", is("hukou", Hukou.BEIJING))
            .rule(
                    "endorse",
                    new Effect.Duty(RESIDENCE_PERMIT_IN_FORCE, Anchor.ENDORSED, Period.ofMonths(11), null),
                    Evidence.TEXT)
            .rule("arrive", new Effect.Duty(RESIDENCE_PERMIT, Anchor.ARRIVAL, Period.ofDays(3), null), Evidence.TEXT)
            .ground(Entitlement.LEGAL_SERVICE, "in-force", is("isYes", true, RESIDENCE_PERMIT_IN_FORCE))
            .ground(Entitlement.PROVIDENT_FUND, "work-permit", is("holds", true, WORK_RESIDENCE_PERMIT))
            .ground(Entitlement.PROVIDENT_FUND, "employed", is("worksInBeijing", true))
            .ground(Entitlement.PROVIDENT_FUND, "of-age", atLeast("age", 60))
            .ground(Entitlement.HOME_INSIDE_FIFTH_RING, "permit", is("holds", true, RESIDENCE_PERMIT))
            .ground(Entitlement.HOME_INSIDE_FIFTH_RING, "serves-elsewhere", is("worksInBeijing", true))
            .bar(Entitlement.HOME_INSIDE_FIFTH_RING, "owns-too-many", atLeast("familyHomes", 2, 18))
            .gap(Entitlement.PROVIDENT_FUND, Role.GROUND, "perhaps-idle", is("worksInBeijing", false))
            .rule("work-term", new Effect.Term(WORK_RESIDENCE_PERMIT, Period.ofMonths(36)), Evidence.TEXT)
            .ground(WORK_RESIDENCE_PERMIT, "any", is("worksInBeijing", true))
            .bar(TEMPORARY_PERMIT, "no-longer-issued")
            .load();
    private static final Comparison COMPARISON =
            JUZHU.compare(List.of(Standing.RESIDENCE_PERMIT, Standing.WORK_RESIDENCE_PERMIT), DAY);

    private static Effect paper(DocumentType document) {
        return new Effect.Paper(RESIDENCE_PERMIT, PaperNeed.IDENTITY, document, Period.ZERO, true);
    }

    private static List<String> first(Topic topic) {
        return texts(COMPARISON.row(topic).cells().get(0));
    }

    private static List<String> second(Topic topic) {
        return texts(COMPARISON.row(topic).cells().get(1));
    }

    private static List<String> texts(Comparison.Cell cell) {
        return cell.entries().stream()
                .map(entry ->
                        entry.role() + " " + entry.answer() + " " + entry.text().english())
                .toList();
    }

    @Test
    void everyRowIsThereInOrder() {
        assertThat(COMPARISON.rows()).extracting(Comparison.Row::topic).containsExactly(Topic.values());
    }

    @Test
    void whatIsAskedComesFromTheRulesThatDecide() {
        assertThat(first(Topic.CONDITIONS))
                .containsExactly("REQUIREMENT null from-elsewhere", "GROUND null lives-here", "BAR null false-proofs");
        assertThat(COMPARISON.row(Topic.CONDITIONS).cells().get(0).gaps())
                .extracting(OpenGap::clause)
                .containsExactly("RESIDENCE_PERMIT/some-gap");
    }

    @Test
    void termsDutiesPapersAndNotesComeFromTheirRules() {
        assertThat(first(Topic.VALIDITY)).containsExactly("COUNTING null term");
        assertThat(first(Topic.RENEWAL)).containsExactly("DUTY null endorse");
        assertThat(first(Topic.PAPERS_ASKED))
                .containsExactly("PAPER null Identity, one of those that fit: ID card, hukou book");
        assertThat(first(Topic.ISSUER)).containsExactly("NOTE null police");
        assertThat(COMPARISON.row(Topic.COST).cells().get(0).gaps())
                .extracting(OpenGap::clause)
                .containsExactly("RESIDENCE_PERMIT/fee");
    }

    @Test
    void aWindowIsCountedFromItsAnchor() {
        Comparison windows = new TestLaw()
                .ground(RESIDENCE_PERMIT, "any", is("livesInBeijing", true))
                .rule(
                        "endorse",
                        new Effect.Duty(RESIDENCE_PERMIT, Anchor.ENDORSED, Period.of(0, 11, 1), Period.ofMonths(12)),
                        Evidence.TEXT)
                .rule(
                        "at-the-latest",
                        new Effect.Duty(RESIDENCE_PERMIT, Anchor.ENDORSED, null, Period.ofMonths(12)),
                        Evidence.TEXT)
                .rule(
                        "renew",
                        new Effect.Duty(RESIDENCE_PERMIT, Anchor.LAST_DAY, null, Period.ofMonths(1)),
                        Evidence.TEXT)
                .rule(
                        "renew-late",
                        new Effect.Duty(RESIDENCE_PERMIT, Anchor.LAST_DAY, Period.ofDays(1), Period.ofMonths(1)),
                        Evidence.TEXT)
                .rule("today", new Effect.Duty(RESIDENCE_PERMIT, Anchor.LAST_DAY, null, Period.ZERO), Evidence.TEXT)
                .load()
                .compare(List.of(Standing.RESIDENCE_PERMIT, Standing.RESIDENCE_PERMIT), DAY);
        assertThat(windows.row(Topic.RENEWAL).cells().get(0).entries())
                .extracting(entry -> entry.text().english())
                .containsExactly(
                        "endorse From 11 months and 1 day to 12 months after issue or the last endorsement.",
                        "at-the-latest Until 12 months after issue or the last endorsement.",
                        "renew Until 1 month after the last day.",
                        "renew-late From 1 day to 1 month after the last day.",
                        "today");
    }

    @Test
    void whatThePermitGivesIsWhatAlreadyHoldsOfItsHolder() {
        assertThat(first(Topic.SERVICES)).containsExactly("GROUND YES Legal aid and other legal services");
        assertThat(second(Topic.SERVICES))
                .containsExactly("GROUND NO Not given by this permit itself: Legal aid and other legal services");
        assertThat(first(Topic.WORK_AND_FUNDS))
                .containsExactly("GROUND UNKNOWN Housing provident fund, if: employed or of-age (at least 60 years)");
        assertThat(COMPARISON.row(Topic.WORK_AND_FUNDS).cells().get(0).gaps())
                .extracting(OpenGap::clause)
                .containsExactly("PROVIDENT_FUND/perhaps-idle");
        assertThat(COMPARISON.row(Topic.WORK_AND_FUNDS).cells().get(1).gaps()).isEmpty();
        assertThat(second(Topic.WORK_AND_FUNDS)).containsExactly("GROUND YES Housing provident fund");
    }

    @Test
    void ofWhatOneGroundGivesNoOtherIsAskedAndBarsAreTold() {
        assertThat(first(Topic.HOME_PURCHASE))
                .containsExactly(
                        "BAR UNKNOWN Buying a home inside the fifth ring; not if: owns-too-many (at least 2 homes)");
        assertThat(second(Topic.HOME_PURCHASE))
                .containsExactly("GROUND UNKNOWN Buying a home inside the fifth ring, if: serves-elsewhere;"
                        + " not if: owns-too-many (at least 2 homes)");
    }

    @Test
    void aRowOfWhichNothingIsEncodedSaysSo() {
        assertThat(COMPARISON.row(Topic.CAR_QUOTA).cells().get(0).gaps())
                .extracting(OpenGap::id)
                .containsExactly("NOT_ENCODED");
    }

    @Test
    void whatIsOftenSaidStandsApart() {
        assertThat(COMPARISON.claims())
                .extracting(note -> note.finding() + " " + note.text().english())
                .containsExactly("WRONG lasts-for-ever");
        assertThat(COMPARISON.rows().stream().flatMap(row -> first(row.topic()).stream()))
                .noneMatch(text -> text.contains("lasts-for-ever") || text.contains("small-print"));
    }

    @Test
    void aPermitThatNobodyCanGetSaysWhyAndNothingElse() {
        Comparison closed = JUZHU.compare(List.of(Standing.TEMPORARY_PERMIT, Standing.RESIDENCE_PERMIT), DAY);
        assertThat(closed.sides().get(0).closed()).isNotNull();
        assertThat(closed.sides().get(1).closed()).isNull();
        assertThat(closed.rows()).allSatisfy(row -> {
            assertThat(row.cells().get(0).entries()).isEmpty();
            assertThat(row.cells().get(0).gaps()).isEmpty();
        });
    }

    @Test
    void daysAreWatched() {
        assertThat(COMPARISON.warnings()).isEmpty();
        assertThat(JUZHU.compare(List.of(Standing.RESIDENCE_PERMIT, Standing.RESIDENCE_PERMIT), DAY.plusDays(1))
                        .warnings())
                .hasSize(1);
        assertThatThrownBy(() -> JUZHU.compare(
                        List.of(Standing.RESIDENCE_PERMIT, Standing.RESIDENCE_PERMIT), LocalDate.of(1899, 12, 31)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("Maybe");
    }

    @Test
    void whatIsRequiredIsAskedBesideOneGround() {
        Comparison joined = new TestLaw()
                .requirement(Entitlement.ELDERLY_CARD, "lives-here", is("livesInBeijing", true))
                .requirement(Entitlement.ELDERLY_CARD, "works-here", is("worksInBeijing", true))
                .ground(Entitlement.ELDERLY_CARD, "of-age", atLeast("age", 60))
                .ground(Entitlement.ELDERLY_CARD, "owner", atLeast("familyHomes", 1, 18))
                .load()
                .compare(List.of(Standing.BEIJING_HUKOU, Standing.NO_PERMIT), DAY);
        assertThat(texts(joined.row(Topic.SERVICES).cells().get(0)))
                .containsExactly(
                        "GROUND UNKNOWN Card of the elderly, if: of-age (at least 60 years) or owner (at least 1 home);"
                                + " and: lives-here and works-here");
    }

    @Test
    void withoutAPermitThereIsNothingToTellOfOne() {
        Comparison without = JUZHU.compare(List.of(Standing.NO_PERMIT, Standing.BEIJING_HUKOU), DAY);
        for (Topic topic : List.of(Topic.CONDITIONS, Topic.VALIDITY, Topic.RENEWAL, Topic.ISSUER, Topic.SERVICES)) {
            assertThat(without.row(topic).cells()).allSatisfy(cell -> {
                assertThat(cell.entries()).isEmpty();
                assertThat(cell.gaps()).isEmpty();
            });
        }
        assertThat(without.sides()).allSatisfy(side -> assertThat(side.closed()).isNull());
    }

    @Test
    void oneColumnIsNoComparison() {
        assertThatThrownBy(() -> JUZHU.compare(List.of(Standing.NO_PERMIT), DAY))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("not 1")
                .hasMessageContaining("Maybe");
    }
}
