package org.juzhu.quickstart;

import org.juzhu.Juzhu;
import org.juzhu.RuleSetInfo;
import picocli.CommandLine.IVersionProvider;

/** The version to tell: that of the rules, for it is they that answer. */
final class RuleSetVersion implements IVersionProvider {
    @Override
    public String[] getVersion() {
        RuleSetInfo ruleSet = Juzhu.load().ruleSet();
        return new String[] {
            "juzhu " + ruleSet.version(), "rules " + ruleSet.hash() + ", checked through " + ruleSet.checkedThrough()
        };
    }
}
