package kuaizhuang.measure.survey;

import java.util.concurrent.atomic.AtomicInteger;

/// Hears how far a survey is, from any thread. What it hears changes no number.
@FunctionalInterface
public interface Stages {

    /// Hears nothing.
    Stages SILENT = (name, done, of) -> {};

    /// @param name what is measured: a family of indices or one of them
    /// @param done how many of its industries or rounds are done, 0 at its beginning
    /// @param of how many there are
    void at(String name, int done, int of);

    /// One stage, which counts for itself.
    final class Stage {
        private final Stages listener;
        private final String name;
        private final int of;
        private final AtomicInteger done = new AtomicInteger();

        Stage(Stages listener, String name, int of) {
            this.listener = listener;
            this.name = name;
            this.of = of;
            listener.at(name, 0, of);
        }

        void oneMore() {
            listener.at(name, done.incrementAndGet(), of);
        }
    }
}
