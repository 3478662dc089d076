package org.juzhu.benchmarks;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.drools.model.Model;
import org.drools.modelcompiler.KieBaseBuilder;
import org.juzhu.spi.Firing;
import org.juzhu.spi.Situation;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.KieSessionsPool;

/** Drools at its quickest: the model that was compiled in the build, sessions out of its own pool. */
final class PooledSessions implements Firing {
    private static final String MODEL = "/META-INF/kie/org.juzhu/juzhu-rules-drl/drools-model";

    private final KieSessionsPool pool =
            KieBaseBuilder.createKieBaseFromModel(models()).newKieSessionsPool(4);

    private static List<Model> models() {
        try (InputStream in = Objects.requireNonNull(PooledSessions.class.getResourceAsStream(MODEL))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("Drools-Model-Version"))
                    .map(PooledSessions::model)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(MODEL, e);
        }
    }

    private static Model model(String name) {
        try {
            return Class.forName(name)
                    .asSubclass(Model.class)
                    .getDeclaredConstructor()
                    .newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(name + " cannot be loaded", e);
        }
    }

    @Override
    public Set<String> fire(Situation situation) {
        Set<String> fired = new HashSet<>();
        KieSession session = pool.newKieSession();
        try {
            session.insert(situation);
            // The consequences do nothing, so it is enough to hear what would be fired.
            session.fireAllRules(match -> {
                fired.add(match.getRule().getName());
                return false;
            });
        } finally {
            session.dispose();
        }
        return fired;
    }
}
