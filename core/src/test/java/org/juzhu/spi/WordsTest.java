package org.juzhu.spi;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Field;
import org.junit.jupiter.api.Test;
import org.juzhu.law.Unit;

class WordsTest {
    @Test
    void eachWordIsTheConstantOfItsName() throws IllegalAccessException {
        for (Field word : Words.class.getFields()) {
            assertThat(((Enum<?>) word.get(null)).name()).isEqualTo(word.getName());
        }
    }

    @Test
    void eachFactIsOfATypeThatConditionsCanHold() {
        assertThat(FactMethod.byName().values())
                .isNotEmpty()
                .allSatisfy(fact -> assertThat(fact.type())
                        .satisfiesAnyOf(
                                type -> assertThat(type).isEqualTo(Boolean.class),
                                type -> assertThat(type).isEqualTo(Integer.class),
                                type -> assertThat(type.isEnum()).isTrue()));
        assertThat(FactMethod.byName().values())
                .allSatisfy(
                        fact -> assertThat(fact.fact().unit() == Unit.YES_NO).isEqualTo(fact.type() == Boolean.class));
    }
}
