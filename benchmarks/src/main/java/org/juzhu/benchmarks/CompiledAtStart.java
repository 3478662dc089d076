package org.juzhu.benchmarks;

import java.util.HashSet;
import java.util.Set;
import org.juzhu.spi.Firing;
import org.juzhu.spi.Situation;
import org.kie.api.KieServices;
import org.kie.api.event.rule.AfterMatchFiredEvent;
import org.kie.api.event.rule.DefaultAgendaEventListener;
import org.kie.api.runtime.KieContainer;
import org.kie.api.runtime.KieSession;

/** Drools as its tutorials use it: the DRL compiled at start through the class-path container, a session for each call. */
final class CompiledAtStart implements Firing {
    private final KieContainer container = KieServices.get().newKieClasspathContainer();

    CompiledAtStart() {
        // Nothing is compiled before the first base or session is asked for.
        container.getKieBase();
    }

    @Override
    public Set<String> fire(Situation situation) {
        Set<String> fired = new HashSet<>();
        KieSession session = container.newKieSession();
        try {
            session.addEventListener(new DefaultAgendaEventListener() {
                @Override
                public void afterMatchFired(AfterMatchFiredEvent event) {
                    fired.add(event.getMatch().getRule().getName());
                }
            });
            session.insert(situation);
            session.fireAllRules();
        } finally {
            session.dispose();
        }
        return fired;
    }
}
