package org.juzhu;

import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What is worked out when it is first asked for, once; safe for any thread. */
final class Lazy<T> implements Supplier<T> {
    private @Nullable Supplier<? extends T> source;
    private volatile @Nullable T value;

    Lazy(Supplier<? extends T> source) {
        this.source = source;
    }

    @Override
    public T get() {
        T known = value;
        if (known == null) {
            synchronized (this) {
                known = value;
                if (known == null) {
                    known = Objects.requireNonNull(
                            Objects.requireNonNull(source).get());
                    value = known;
                    source = null;
                }
            }
        }
        return known;
    }
}
