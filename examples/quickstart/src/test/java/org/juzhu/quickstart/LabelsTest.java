package org.juzhu.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.juzhu.Answer;
import org.juzhu.Juzhu;
import org.juzhu.law.Citation;
import org.juzhu.law.Cure;
import org.juzhu.law.Role;
import org.juzhu.law.Text;
import org.juzhu.spi.RuleFault;
import org.juzhu.spi.Texts;

class LabelsTest {
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\w+}");

    @Test
    void bothLanguagesHaveTheSameKeysAndPlaceholders() {
        List<RuleFault> faults = new ArrayList<>();
        var texts = Texts.read(name -> Labels.class.getResourceAsStream("/" + name), Labels.FOLDER, faults);

        assertThat(faults).isEmpty();
        assertThat(texts)
                .allSatisfy((key, text) ->
                        assertThat(placeholders(text.english())).as(key).isEqualTo(placeholders(text.chinese())));
    }

    private static Set<String> placeholders(String text) {
        Set<String> placeholders = new TreeSet<>();
        PLACEHOLDER.matcher(text).results().map(MatchResult::group).forEach(placeholders::add);
        return placeholders;
    }

    @Test
    void whatIsLookedUpByConstantIsThereForEachConstant() {
        Labels labels = Labels.load(Juzhu.load().catalogue(), Locale.ENGLISH);

        for (Answer answer : Answer.values()) {
            for (String kind : List.of("PermitType", "IssuedPermit", "Procedure", "Entitlement", "Home", "ByPermit")) {
                assertThat(labels.of("answer." + kind + "." + answer)).isNotBlank();
                assertThat(answer == Answer.YES ? "never" : labels.of("answer." + kind + "." + answer + ".later"))
                        .isNotBlank();
            }
            assertThat(labels.of("entitlements." + answer)).isNotBlank();
        }
        for (Role role : Role.values()) {
            assertThat(labels.of("role." + role)).isNotBlank();
        }
        for (Cure cure : Cure.values()) {
            assertThat(cure == Cure.TIME ? "time" : labels.of("cure." + cure)).isNotBlank();
        }
    }

    @Test
    void articlesAreCitedInTheReadersLanguage() {
        Labels labels = Labels.load(Juzhu.load().catalogue(), Locale.CHINESE);

        assertThat(labels.cite(new Citation("LAW", "art. 7(1)"))).isEqualTo("LAW\u00a0第7条\u2060第1款");
        assertThat(labels.cite(new Citation("LAW", "art. 24"))).isEqualTo("LAW\u00a0第24条");
        assertThat(labels.cite(new Citation("LAW", ""))).isEqualTo("LAW");
        assertThat(labels.of(new Text("a", "甲"))).isEqualTo("甲");
    }
}
