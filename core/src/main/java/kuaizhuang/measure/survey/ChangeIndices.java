package kuaizhuang.measure.survey;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import kuaizhuang.measure.chance.Measured;
import kuaizhuang.measure.change.ShiftShare;
import kuaizhuang.measure.change.Survival;
import kuaizhuang.measure.change.Turnover;
import kuaizhuang.measure.concentration.PlacesByIndustries;
import kuaizhuang.measure.survey.Values.Of;

/// What changed between two years.
final class ChangeIndices {

    private static final int[] AGES = {1, 2, 3, 5, 10, 15, 20};

    private final Subject subject;
    private final Values values;
    private final Establishments all;
    private final int year;
    private final int since;

    ChangeIndices(Subject subject, Values values, Establishments all) {
        this.subject = subject;
        this.values = values;
        this.all = all;
        this.year = subject.options.year();
        this.since = subject.options.since();
    }

    void measure() {
        String obstacle = obstacle();
        if (!obstacle.isEmpty()) {
            Instrument.of(Instrument.Family.CHANGE).stream()
                    .filter(subject::wants)
                    .forEach(one ->
                            values.add(one, Of.everything(), Measured.undefined(0, obstacle)));
            return;
        }
        shiftShare();
        if (Arrays.stream(all.firm()).anyMatch(firm -> firm == -1)) {
            String why = "firms have no identity that could be followed over years";
            for (Instrument one :
                    new Instrument[] {
                        Instrument.ENTRY_RATE, Instrument.EXIT_RATE, Instrument.SURVIVAL
                    }) {
                if (subject.wants(one)) {
                    values.add(one, Of.everything(), Measured.undefined(0, why));
                }
            }
        } else {
            turnover();
            survival();
        }
    }

    private String obstacle() {
        if (since == 0 || since >= year) {
            return "no earlier year was given to compare with";
        }
        return Arrays.stream(all.year()).noneMatch(one -> one == since)
                ? "the register has no rows of " + since
                : "";
    }

    private void shiftShare() {
        PlacesByIndustries before = all.inYear(since).workersByPlace();
        PlacesByIndustries after = subject.table;
        double[] allBefore = before.industryTotals();
        double[] allAfter = after.industryTotals();
        for (int p = 0; p < all.places().count(); p++) {
            ShiftShare parts = ShiftShare.of(before.place(p), after.place(p), allBefore, allAfter);
            String note = "of " + parts.growth() + " workers since " + since;
            add(Instrument.SHIFT_NATIONAL, p, parts.national(), note);
            add(Instrument.SHIFT_STRUCTURAL, p, parts.structural(), note);
            add(Instrument.SHIFT_OWN, p, parts.own(), note);
        }
    }

    private void add(Instrument instrument, int place, double value, String note) {
        if (subject.wants(instrument)) {
            values.add(
                    instrument,
                    Of.place(all.places().names().get(place)),
                    Measured.plain(value, subject.industries()).noted(note));
        }
    }

    /// The years before the measured one and the one before it, in which firms are counted.
    private void turnover() {
        Set<Long> now = firms(year);
        Set<Long> before = firms(year - 1);
        if (before.isEmpty()) {
            Measured none = Measured.undefined(0, "the register has no rows of " + (year - 1));
            rate(Instrument.ENTRY_RATE, none);
            rate(Instrument.EXIT_RATE, none);
            return;
        }
        long entries = now.stream().filter(firm -> !before.contains(firm)).count();
        long exits = before.stream().filter(firm -> !now.contains(firm)).count();
        rate(Instrument.ENTRY_RATE, Turnover.rate(entries, now.size()));
        rate(Instrument.EXIT_RATE, Turnover.rate(exits, before.size()));
    }

    private void rate(Instrument instrument, Measured measured) {
        if (subject.wants(instrument)) {
            values.add(instrument, Of.everything(), measured);
        }
    }

    private Set<Long> firms(int wanted) {
        Set<Long> firms = new HashSet<>();
        for (int row = 0; row < all.rows(); row++) {
            if (all.year()[row] == wanted) {
                firms.add(all.firm()[row]);
            }
        }
        return firms;
    }

    /// Of the firms that came after `since`: those there at the start have an unknown age.
    private void survival() {
        if (!subject.wants(Instrument.SURVIVAL)) {
            return;
        }
        Map<Long, int[]> lives = new HashMap<>();
        for (int row = 0; row < all.rows(); row++) {
            int seen = all.year()[row];
            if (seen >= since && seen <= year) {
                int[] life = lives.computeIfAbsent(all.firm()[row], any -> new int[] {seen, seen});
                life[0] = Math.min(life[0], seen);
                life[1] = Math.max(life[1], seen);
            }
        }
        int[][] born =
                lives.values().stream().filter(life -> life[0] > since).toArray(int[][]::new);
        if (born.length == 0) {
            rate(Instrument.SURVIVAL, Measured.undefined(0, "no firm came after " + since));
            return;
        }
        double[] ages = Arrays.stream(born).mapToDouble(life -> life[1] - life[0] + 1.0).toArray();
        boolean[] ended = new boolean[born.length];
        IntStream.range(0, ended.length).forEach(i -> ended[i] = born[i][1] < year);
        double[] ones = new double[born.length];
        Arrays.fill(ones, 1);
        write(Survival.of(ages, ended, ones), born.length);
    }

    private void write(Survival survival, long n) {
        for (int age : AGES) {
            if (age <= year - since) {
                values.add(
                        Instrument.SURVIVAL,
                        Of.everything(),
                        new Measured(
                                survival.at(age),
                                survival.lowAt(age),
                                survival.highAt(age),
                                Double.NaN,
                                n,
                                "beyond " + age + (age == 1 ? " year" : " years")));
            }
        }
    }
}
