package org.juzhu.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What the members of a family say of each other, and what is read of the members' own families. */
class FamilyTest {
    private static final LocalDate DAY = LocalDate.of(1990, 4, 1);
    private static final Applicant NOBODY_KNOWN = Applicant.builder().build();
    private static final Divorce DIVORCE = new Divorce(LocalDate.of(2015, 3, 2), 2, false, null);

    private static List<String> faultsOf(Supplier<Applicant> person) {
        InvalidApplicantException invalid = catchThrowableOfType(InvalidApplicantException.class, person::get);
        return invalid.faults().stream().map(Fault::toString).toList();
    }

    private static Applicant born(@Nullable LocalDate day) {
        return Applicant.builder().birthDate(day).build();
    }

    private static Applicant of(Family family) {
        return Applicant.builder().family(family).build();
    }

    private static Applicant parent(@Nullable LocalDate own, @Nullable Applicant spouse, Applicant... children) {
        return born(own).toBuilder()
                .family(new Family(null, spouse, List.of(children), null, null, null, null))
                .build();
    }

    @Test
    void aChildIsYoungerThanAParent() {
        String fault = "birthDate: does not lie after the birthDate of any parent given\n"
                + "  Maybe the year is wrong; a child of the spouse alone needs the birthDate of the spouse.";
        assertThat(faultsOf(() -> parent(DAY, null, born(DAY.plusDays(1)), born(DAY), born(DAY.minusDays(1)))))
                .containsExactly("family.children[1]." + fault, "family.children[2]." + fault);
        assertThat(faultsOf(() -> parent(null, born(DAY), born(DAY)))).containsExactly("family.children[0]." + fault);
        assertThat(faultsOf(() -> parent(DAY, born(DAY.plusYears(1)), born(DAY))))
                .containsExactly("family.children[0]." + fault);
        assertThat(parent(DAY, null, born(DAY.plusDays(1)), born(null))).isNotNull();
        assertThat(parent(null, NOBODY_KNOWN, born(DAY))).isNotNull();
    }

    @Test
    void whoMarriedAParentMayBeYoungerThanTheChild() {
        Applicant person = parent(DAY, born(DAY.minusYears(30)), born(DAY.minusYears(1)));
        assertThat(person.ofChildren()).hasSize(1);
        assertThat(person.ofSpouse()).isNotNull();
    }

    @Test
    void aParentIsOlderThanTheChild() {
        assertThat(faultsOf(() -> born(DAY).toBuilder()
                        .family(new Family(null, null, null, List.of(NOBODY_KNOWN, born(DAY)), null, null, null))
                        .build()))
                .containsExactly("family.parents[1].birthDate: does not lie before the birthDate of the child\n"
                        + "  Maybe the year is wrong, or it is a child, which belongs in family.children.");
        assertThat(born(DAY).toBuilder()
                        .family(new Family(null, null, null, List.of(born(DAY.minusDays(1))), null, null, null))
                        .build())
                .isNotNull();
    }

    @Test
    void whoNeverMarriedWasNeverDivorced() {
        assertThat(faultsOf(() -> of(new Family(MaritalStatus.SINGLE, null, null, null, null, DIVORCE, null))))
                .containsExactly("family.divorce: is given although maritalStatus is SINGLE, which is never married\n"
                        + "  Maybe maritalStatus is DIVORCED, or leave the divorce out.");
        for (MaritalStatus status : List.of(MaritalStatus.DIVORCED, MaritalStatus.MARRIED, MaritalStatus.WIDOWED)) {
            assertThat(of(new Family(status, null, null, null, null, DIVORCE, null)))
                    .isNotNull();
        }
    }

    @Test
    void whatIsNotReadOfTheSpousesFamilyIsRefused() {
        Family own = new Family(MaritalStatus.MARRIED, NOBODY_KNOWN, List.of(NOBODY_KNOWN), null, null, null, null);
        assertThat(faultsOf(() -> parent(null, of(own))))
                .containsExactly(
                        "family.spouse.family.spouse: is not read there\n"
                                + "  Maybe leave it out: the spouse of the spouse is the person.",
                        "family.spouse.family.children: is not read there\n"
                                + "  Maybe the children belong in family.children, which holds those of either spouse.");
        assertThat(faultsOf(() ->
                        parent(null, of(new Family(MaritalStatus.DIVORCED, null, null, null, null, DIVORCE, null)))))
                .containsExactly("family.spouse.family.maritalStatus: is not MARRIED, as a spouse is\n"
                        + "  Maybe MARRIED, or leave it out.");
        assertThat(parent(null, of(new Family(null, null, List.of(), null, null, null, null))))
                .isNotNull();
    }

    @Test
    void theSpouseKeepsParentsAndDivorce() {
        Applicant grandmother = born(DAY.minusYears(30));
        Applicant grandfather = born(DAY.minusYears(31));
        Applicant child = born(DAY.plusYears(25));
        Applicant spouse = born(DAY.plusYears(1)).toBuilder()
                .family(new Family(MaritalStatus.MARRIED, null, null, List.of(grandmother), null, DIVORCE, null))
                .build();
        Applicant person = born(DAY).toBuilder()
                .family(new Family(
                        MaritalStatus.MARRIED, spouse, List.of(child), List.of(grandfather), null, null, null))
                .build();

        Applicant seen = person.ofSpouse();

        assertThat(seen).isNotNull();
        assertThat(seen.birthDate()).isEqualTo(DAY.plusYears(1));
        assertThat(seen.family().parents()).containsExactly(grandmother);
        assertThat(seen.family().divorce()).isEqualTo(DIVORCE);
        assertThat(seen.family().children()).containsExactly(child);
        assertThat(seen.family().spouse().family().parents()).containsExactly(grandfather);
        assertThat(seen.ofSpouse()).isEqualTo(person);
        assertThat(seen.ofChildren()).hasSize(1);
    }

    @Test
    void aChildsParentsAreNotGivenTwice() {
        Applicant child =
                of(new Family(MaritalStatus.SINGLE, null, List.of(), List.of(NOBODY_KNOWN), null, null, null));
        assertThat(faultsOf(() -> parent(null, null, child)))
                .containsExactly("family.children[0].family.parents: is not read there\n"
                        + "  Maybe leave them out: the parents of a child are the person and family.spouse.");
        assertThat(parent(
                                null,
                                null,
                                of(new Family(MaritalStatus.SINGLE, null, List.of(), List.of(), null, null, null)))
                        .ofChildren())
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.family().maritalStatus()).isEqualTo(MaritalStatus.SINGLE);
                    assertThat(one.family().parents()).hasSize(2);
                });
    }

    /** Nobody may take a parent of whom nothing is said for one that there is not. */
    @Test
    void theOtherParentIsUnknownUnlessThereIsNoSpouse() {
        for (MaritalStatus status : MaritalStatus.values()) {
            Applicant person = of(new Family(status, null, List.of(NOBODY_KNOWN), List.of(), null, null, null));
            assertThat(person.ofChildren())
                    .singleElement()
                    .satisfies(child ->
                            assertThat(child.family().parents()).hasSize(status == MaritalStatus.MARRIED ? 2 : 1));
        }
        Applicant unsaid = of(new Family(null, null, List.of(NOBODY_KNOWN), List.of(), null, null, null));
        assertThat(unsaid.ofChildren().get(0).family().parents()).hasSize(2);
    }

    private static Applicant owning(Home... homes) {
        return Applicant.builder().homes(homes).build();
    }

    private static Home home(@Nullable Boolean inside, @Nullable Boolean house) {
        return new Home("h1", inside, house, DAY.plusYears(30), null);
    }

    @Test
    void aSharedHomeIsTheSameToAll() {
        String fault = ": is not what another member of the family says of the home with that id\n"
                + "  Maybe one of the two is wrong, or they are two homes and need an id each.";
        Applicant.Builder person = Applicant.builder().homes(home(true, null));
        assertThat(faultsOf(() -> person.family(new Family(
                                null,
                                owning(home(false, false)),
                                List.of(owning(), owning(Home.outsideSince(DAY), home(null, true))),
                                null,
                                null,
                                null,
                                null))
                        .build()))
                .containsExactly(
                        "family.spouse.homes[0].insideFifthRing" + fault,
                        "family.children[1].homes[1].singleStorey" + fault);
        assertThat(person.family(new Family(
                                null,
                                owning(home(null, false)),
                                List.of(owning(home(true, false))),
                                List.of(owning(home(false, true))),
                                null,
                                null,
                                null))
                        .build())
                .isNotNull();
    }

    @Test
    void faultsOfTheFamilyAreNamedTogetherWithThoseOfItsMembers() {
        Map<String, Object> json = Map.of(
                "birthDate",
                "1990-04-01",
                "family",
                Map.of(
                        "maritalStatus",
                        "SINGLE",
                        "divorce",
                        Map.of("homesBefore", -1),
                        "children",
                        List.of(
                                Map.of("birthDate", "1990-04-01"),
                                Map.of("birthDate", "2015-04-01", "homes", List.of(Map.of("from", "2014-01-01"))))));
        InvalidApplicantException invalid =
                catchThrowableOfType(InvalidApplicantException.class, () -> Applicant.fromMap(json));
        assertThat(invalid.faults())
                .extracting(Fault::path)
                .containsExactlyInAnyOrder(
                        "family.children[1].homes[0].from",
                        "family.children[0].birthDate",
                        "family.divorce",
                        "family.divorce.homesBefore");
    }
}
