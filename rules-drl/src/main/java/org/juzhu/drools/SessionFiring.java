package org.juzhu.drools;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.drools.model.Model;
import org.drools.modelcompiler.KieBaseBuilder;
import org.jspecify.annotations.Nullable;
import org.juzhu.spi.Firing;
import org.juzhu.spi.Situation;
import org.kie.api.KieBase;
import org.kie.api.event.rule.AfterMatchFiredEvent;
import org.kie.api.event.rule.DefaultAgendaEventListener;
import org.kie.api.runtime.KieSession;

/** Fires the rules in a Drools session: one for each call, disposed of at once. The base is built at the first call. */
final class SessionFiring implements Firing {
    private final List<Model> models;
    private final Object building = new Object();
    private volatile @Nullable KieBase base;

    SessionFiring(List<Model> models) {
        this.models = List.copyOf(models);
    }

    @Override
    public Set<String> fire(Situation situation) {
        Set<String> fired = new HashSet<>();
        KieSession session = base().newKieSession();
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

    private KieBase base() {
        KieBase built = base;
        if (built == null) {
            synchronized (building) {
                built = base;
                if (built == null) {
                    built = KieBaseBuilder.createKieBaseFromModel(models);
                    base = built;
                }
            }
        }
        return built;
    }
}
