package kuaizhuang.fit;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import kuaizhuang.experiment.Journal;
import kuaizhuang.store.Refused;
import tools.jackson.databind.JsonNode;

/// All evaluations of a fit. Each is in the journal before it is used, so that nothing is evaluated
/// twice, whatever happens to the process.
final class Evaluations {

    private final Journal journal;
    private final List<Axis> axes;
    private final List<Target> targets;
    private final int seeds;
    private final Map<String, double[]> known = new ConcurrentHashMap<>();
    private final AtomicBoolean ended = new AtomicBoolean();

    /// @param about what the journal's first line must say; it is written where the journal is new
    /// @throws Refused when the journal is of another fit
    Evaluations(
            Journal journal,
            List<Axis> axes,
            List<Target> targets,
            int seeds,
            Map<String, String> about)
            throws IOException {
        this.journal = journal;
        this.axes = axes;
        this.targets = targets;
        this.seeds = seeds;
        Map<String, String> first = new LinkedHashMap<>(Map.of("event", "fit"));
        first.putAll(about);
        first.put("axes", axes.toString());
        first.put("targets", targets.toString());
        if (journal.past().isEmpty()) {
            journal.append(first);
        } else {
            requireSame(journal.past().getFirst(), first);
        }
        journal.past().stream().skip(1).forEach(this::remember);
    }

    private static void requireSame(JsonNode there, Map<String, String> now) throws Refused {
        for (var entry : now.entrySet()) {
            String said = there.path(entry.getKey()).asString("");
            if (!said.equals(entry.getValue())) {
                throw new Refused(
                        "The journal is of another fit: its "
                                + entry.getKey()
                                + " is "
                                + said
                                + ", now asked is "
                                + entry.getValue()
                                + ". Name another folder.");
            }
        }
    }

    private void remember(JsonNode event) {
        double[] values = new double[axes.size()];
        Arrays.setAll(values, i -> event.path("values").path(axes.get(i).key()).asDouble());
        double[] answers = new double[targets.size()];
        Arrays.setAll(
                answers,
                i -> {
                    JsonNode answer = event.path("answers").path(targets.get(i).name());
                    return answer.isNumber() ? answer.doubleValue() : Double.NaN;
                });
        known.put(key(values, event.path("seed").asLong()), answers);
    }

    private static String key(double[] values, long seed) {
        return Arrays.toString(values) + seed;
    }

    int count() {
        return known.size();
    }

    /// Evaluates all seeds at all places, several at a time, in an order that does not matter.
    List<Evaluation> at(List<double[]> places, Evaluator evaluator, int atOnce, Runnable after)
            throws IOException {
        List<double[]> values = places.stream().map(this::values).toList();
        try (ExecutorService crew = Executors.newFixedThreadPool(atOnce)) {
            List<Future<?>> under = new ArrayList<>();
            for (double[] one : values) {
                for (long seed = 1; seed <= seeds; seed++) {
                    long own = seed;
                    if (!known.containsKey(key(one, own))) {
                        under.add(
                                crew.submit(() -> {
                                    evaluateUnlessEnded(one, own, evaluator);
                                    after.run();
                                    return null;
                                }));
                    }
                }
            }
            for (Future<?> one : under) {
                await(one);
            }
        }
        List<Evaluation> evaluations = new ArrayList<>();
        for (int i = 0; i < places.size(); i++) {
            evaluations.add(new Evaluation(places.get(i), values.get(i), bySeed(values.get(i))));
        }
        return evaluations;
    }

    private double[] values(double[] place) {
        double[] values = new double[place.length];
        Arrays.setAll(values, i -> axes.get(i).value(place[i]));
        return values;
    }

    private List<double[]> bySeed(double[] values) {
        List<double[]> rows = new ArrayList<>();
        for (long seed = 1; seed <= seeds; seed++) {
            rows.add(known.get(key(values, seed)));
        }
        return rows;
    }

    /// After one has failed or the user has ended the fit, the others are not begun.
    private void evaluateUnlessEnded(double[] values, long seed, Evaluator evaluator)
            throws IOException {
        if (ended.get()) {
            throw new Evaluator.Stopped();
        }
        boolean well = false;
        try {
            evaluate(values, seed, evaluator);
            well = true;
        } finally {
            if (!well) {
                ended.set(true);
            }
        }
    }

    private void evaluate(double[] values, long seed, Evaluator evaluator) throws IOException {
        double[] answers = evaluator.evaluate(values, seed);
        Map<String, Object> event = new LinkedHashMap<>();
        event.put("event", "evaluation");
        event.put("values", named(axes.stream().map(Axis::key).toList(), values));
        event.put("seed", seed);
        event.put("answers", named(targets.stream().map(Target::name).toList(), answers));
        journal.append(event);
        known.put(key(values, seed), answers);
    }

    private static Map<String, Double> named(List<String> names, double[] numbers) {
        Map<String, Double> named = new LinkedHashMap<>();
        for (int i = 0; i < numbers.length; i++) {
            named.put(names.get(i), Double.isFinite(numbers[i]) ? numbers[i] : null);
        }
        return named;
    }

    private static void await(Future<?> one) throws IOException {
        try {
            one.get();
        } catch (ExecutionException broken) {
            switch (broken.getCause()) {
                case IOException cause -> throw cause;
                case RuntimeException cause -> throw cause;
                case Error cause -> throw cause;
                default -> throw new IllegalStateException(broken.getCause());
            }
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
            throw new Evaluator.Stopped();
        }
    }
}
