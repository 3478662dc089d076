package org.juzhu.model;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Checks what the members of a family are to each other; each by himself was checked when he was built. */
final class FamilyValidation {
    private static final String NOT_READ = "is not read there";

    private final Faults faults;
    private final Family family;
    private final Map<String, Boolean> insideFifthRing = new HashMap<>();
    private final Map<String, Boolean> singleStorey = new HashMap<>();

    FamilyValidation(Faults faults, Family family) {
        this.faults = faults;
        this.family = family;
    }

    void check(@Nullable LocalDate birthDate, @Nullable List<Home> homes) {
        spouse();
        children(birthDate);
        parents(birthDate);
        parentsMarried();
        partner();
        divorce(birthDate);
        sharedHomes(homes);
    }

    private void spouse() {
        if (family.spouse() == null) {
            return;
        }
        if (unmarried(family.maritalStatus())) {
            faults.add(
                    "family.spouse", "is given although maritalStatus is not MARRIED", "Maybe leave the spouse out.");
        }
        Family own = family.spouse().family();
        if (own != null) {
            ofSpouse("family.spouse.family", own);
        }
    }

    private void ofSpouse(String at, Family own) {
        if (unmarried(own.maritalStatus())) {
            faults.add(at + ".maritalStatus", "is not MARRIED, as a spouse is", "Maybe MARRIED, or leave it out.");
        }
        if (own.spouse() != null) {
            faults.add(at + ".spouse", NOT_READ, "Maybe leave it out: the spouse of the spouse is the person.");
        }
        if (own.partner() != null) {
            faults.add(at + ".partner", NOT_READ, "Maybe leave it out: a spouse is married.");
        }
        if (isGiven(own.children())) {
            faults.add(
                    at + ".children",
                    NOT_READ,
                    "Maybe the children belong in family.children, which holds those of either spouse.");
        }
    }

    private void children(@Nullable LocalDate birthDate) {
        List<LocalDate> couple = births(Stream.of(birthDate, birth(family.spouse())));
        faults.each("family.children", family.children(), (at, child) -> {
            if (noneIsOlder(couple, child.birthDate())) {
                faults.add(
                        at + ".birthDate",
                        "does not lie after the birthDate of any parent given",
                        "Maybe the year is wrong; a child of the spouse alone needs the birthDate of the spouse.");
            }
            if (child.family() != null && isGiven(child.family().parents())) {
                faults.add(
                        at + ".family.parents",
                        NOT_READ,
                        "Maybe leave them out: the parents of a child are the person and family.spouse.");
            }
        });
    }

    private void parents(@Nullable LocalDate birthDate) {
        List<LocalDate> parents =
                births(Stream.ofNullable(family.parents()).flatMap(List::stream).map(FamilyValidation::birth));
        faults.each("family.parents", family.parents(), (at, parent) -> {
            if (parent.birthDate() != null && noneIsOlder(parents, birthDate)) {
                faults.add(
                        at + ".birthDate",
                        "does not lie before the birthDate of the child",
                        "Maybe the year is wrong, or it is a child, which belongs in family.children.");
            }
        });
    }

    private void parentsMarried() {
        if (!Boolean.TRUE.equals(family.parentsMarried())) {
            return;
        }
        List<Applicant> parents = family.parents() == null ? List.of() : family.parents();
        if (parents.size() != 2) {
            faults.add(
                    "family.parentsMarried",
                    "is true, but there are not two parents",
                    "Maybe add the other parent, or leave it out and give the spouse of the parent.");
        }
        faults.each("family.parents", parents, (at, parent) -> {
            Family own = parent.family();
            if (own != null && (own.spouse() != null || unmarried(own.maritalStatus()))) {
                faults.add(
                        at + ".family",
                        "says otherwise than parentsMarried",
                        "Maybe leave its maritalStatus and spouse out.");
            }
        });
    }

    private static boolean unmarried(@Nullable MaritalStatus status) {
        return status != null && status != MaritalStatus.MARRIED;
    }

    private void partner() {
        if (family.partner() != null && (family.spouse() != null || family.maritalStatus() == MaritalStatus.MARRIED)) {
            faults.add("family.partner", "is given although there is a spouse", "Maybe leave the partner out.");
        }
    }

    /** One of two is enough, for whoever married the other need not be older than the other's child. */
    private static boolean noneIsOlder(List<LocalDate> births, @Nullable LocalDate birthDate) {
        return birthDate != null && !births.isEmpty() && births.stream().noneMatch(day -> day.isBefore(birthDate));
    }

    private static @Nullable LocalDate birth(@Nullable Applicant member) {
        return member == null ? null : member.birthDate();
    }

    private static List<LocalDate> births(Stream<@Nullable LocalDate> days) {
        return days.filter(Objects::nonNull).toList();
    }

    private static boolean isGiven(@Nullable List<?> list) {
        return list != null && !list.isEmpty();
    }

    private void divorce(@Nullable LocalDate birthDate) {
        Divorce divorce = family.divorce();
        if (divorce == null) {
            return;
        }
        if (family.maritalStatus() == MaritalStatus.SINGLE) {
            faults.add(
                    "family.divorce",
                    "is given although maritalStatus is SINGLE, which is never married",
                    "Maybe maritalStatus is DIVORCED, or leave the divorce out.");
        }
        faults.day("family.divorce.on", divorce.on());
        faults.notBefore("family.divorce.on", divorce.on(), "birthDate", birthDate, "Maybe the year is wrong.");
        faults.notNegative("family.divorce.homesBefore", divorce.homesBefore());
    }

    private void sharedHomes(@Nullable List<Home> homes) {
        sharedHomes("homes", homes);
        if (family.spouse() != null) {
            sharedHomes("family.spouse.homes", family.spouse().homes());
        }
        for (int i = 0; family.children() != null && i < family.children().size(); i++) {
            Applicant child = family.children().get(i);
            sharedHomes("family.children[" + i + "].homes", child == null ? null : child.homes());
        }
    }

    private void sharedHomes(String path, @Nullable List<Home> homes) {
        Set<String> own = new HashSet<>();
        for (int i = 0; homes != null && i < homes.size(); i++) {
            Home home = homes.get(i);
            // What one person names twice is a fault already.
            if (home != null && home.id() != null && own.add(home.id())) {
                String at = path + "[" + i + "]";
                same(at + ".insideFifthRing", insideFifthRing, home.id(), home.insideFifthRing());
                same(at + ".singleStorey", singleStorey, home.id(), home.singleStorey());
            }
        }
    }

    private void same(String path, Map<String, Boolean> said, String id, @Nullable Boolean value) {
        Boolean earlier = value == null ? null : said.putIfAbsent(id, value);
        if (earlier != null && !earlier.equals(value)) {
            faults.add(
                    path,
                    "is not what another member of the family says of the home with that id",
                    "Maybe one of the two is wrong, or they are two homes and need an id each.");
        }
    }
}
