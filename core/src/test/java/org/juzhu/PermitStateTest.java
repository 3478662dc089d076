package org.juzhu;

import static org.assertj.core.api.Assertions.assertThat;
import static org.juzhu.TestLaw.DAY;
import static org.juzhu.TestLaw.is;
import static org.juzhu.model.IssuedPermit.RESIDENCE_PERMIT_IN_FORCE;
import static org.juzhu.model.PermitType.RESIDENCE_PERMIT;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.juzhu.law.Evidence;
import org.juzhu.model.Applicant;
import org.juzhu.model.Hukou;
import org.juzhu.model.Permit;
import org.juzhu.model.PermitState;
import org.juzhu.model.Residence;

/** The state of an issued permit: the gravest of the bars that are met, if no graver one is open. */
class PermitStateTest {
    private static final Applicant HOLDER = Applicant.builder()
            .hukou(Hukou.ELSEWHERE)
            .residences()
            .permits(Permit.issued(RESIDENCE_PERMIT, DAY))
            .build();

    private static TestLaw issued() {
        return new TestLaw().ground(RESIDENCE_PERMIT_IN_FORCE, "issued", is("wasIssued", true, RESIDENCE_PERMIT));
    }

    private static TestLaw barred() {
        return issued().bar(RESIDENCE_PERMIT_IN_FORCE, PermitState.SUSPENDED, "late", is("livesInBeijing", false))
                .bar(RESIDENCE_PERMIT_IN_FORCE, PermitState.CANCELLED, "hukou", is("hukou", Hukou.BEIJING));
    }

    private static @Nullable PermitState state(Juzhu juzhu, Applicant applicant) {
        return juzhu.assess(applicant, DAY).verdict(RESIDENCE_PERMIT_IN_FORCE).state();
    }

    @Test
    void whatIsInForceIsValidEvenWhereNoBarIsInForce() {
        assertThat(state(issued().load(), HOLDER)).isEqualTo(PermitState.VALID);
    }

    @Test
    void theGravestStateIsTold() {
        assertThat(state(barred().load(), HOLDER)).isEqualTo(PermitState.SUSPENDED);
        assertThat(state(
                        barred().load(), HOLDER.toBuilder().hukou(Hukou.BEIJING).build()))
                .isEqualTo(PermitState.CANCELLED);
    }

    @Test
    void whereAGraverOneIsOpenNoneIs() {
        assertThat(state(barred().load(), HOLDER.toBuilder().hukou(null).build()))
                .isNull();
        assertThat(state(
                        barred().load(),
                        HOLDER.toBuilder()
                                .hukou(Hukou.BEIJING)
                                .residences((List<Residence>) null)
                                .build()))
                .isEqualTo(PermitState.CANCELLED);
        TestLaw weak = issued().bar(
                        RESIDENCE_PERMIT_IN_FORCE, PermitState.SUSPENDED, "late", is("livesInBeijing", false))
                .grade(Evidence.REPORTED)
                .bar(RESIDENCE_PERMIT_IN_FORCE, PermitState.CANCELLED, "overdue", is("worksInBeijing", false));
        Applicant idle = HOLDER.toBuilder().employments().build();
        assertThat(state(weak.load(), idle)).isEqualTo(PermitState.CANCELLED);
        assertThat(state(weak.load(Evidence.TEXT), idle)).isNull();
    }

    @Test
    void whatWasNotIssuedHasNone() {
        assertThat(state(barred().load(), HOLDER.toBuilder().permits().build())).isNull();
        assertThat(state(
                        barred().load(),
                        HOLDER.toBuilder().permits((List<Permit>) null).build()))
                .isNull();
    }
}
