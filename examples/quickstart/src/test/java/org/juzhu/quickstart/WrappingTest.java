package org.juzhu.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WrappingTest {
    @Test
    void aChineseCharacterTakesTwoColumns() {
        assertThat(Wrapping.width("居住证 ok。")).isEqualTo(6 + 1 + 2 + 2);
        assertThat(Wrapping.width("e\u0301")).isEqualTo(1);
        assertThat(Wrapping.width("✓ 𠀀")).isEqualTo(4);
    }

    @Test
    void englishBreaksBetweenWords() {
        assertThat(Wrapping.lines("one two three", 7)).containsExactly("one two", "three");
        assertThat(Wrapping.lines("longerthanaline x", 5)).containsExactly("longerthanaline", "x");
    }

    @Test
    void chineseBreaksBetweenCharactersButNotBeforeClosingPunctuation() {
        assertThat(Wrapping.lines("在北京居住", 4)).containsExactly("在北", "京居", "住");
        assertThat(Wrapping.lines("在北京，居住", 6)).containsExactly("在北", "京，居", "住");
        assertThat(Wrapping.lines("在北（京）", 6)).containsExactly("在北", "（京）");
    }

    @Test
    void aNumberStaysWithWhatItCounts() {
        assertThat(Wrapping.lines("见第7条", 4)).containsExactly("见", "第7条");
    }

    @Test
    void whatIsJoinedStaysTogether() {
        assertThat(Wrapping.lines("见 a\u00a0第7条\u2060第1项", 6)).containsExactly("见", "a\u00a0第7条\u2060第1项");
        assertThat(Wrapping.loosened("a\u00a0第7条\u2060第1项")).isEqualTo("a 第7条第1项");
    }

    @Test
    void nothingStaysNothing() {
        assertThat(Wrapping.lines("", 10)).containsExactly("");
    }
}
