package kuaizhuang.model;

import java.util.List;
import java.util.function.ToLongFunction;
import kuaizhuang.model.state.Economy;
import kuaizhuang.model.state.Form;

/// Counts what each process has had to do, so that its time can be held against it. Sample rows,
/// not full population.
final class Events {

    private static final int FOUNDED = 0;
    private static final int CLOSED = 1;

    /// What is counted for a process.
    ///
    /// @param yearly whether the columns behind `count` run on from January; else they hold the
    ///   month that has just been run
    private record Kind(
            String process, String what, boolean yearly, ToLongFunction<Economy> count) {}

    private static final Kind NONE = new Kind("", "", false, economy -> 0);

    private static final List<Kind> KINDS =
            List.of(
                    new Kind("people", "births and deaths", true, Events::birthsAndDeaths),
                    new Kind("farming", "towns", false, economy -> economy.towns),
                    new Kind(
                            "peddling",
                            "towns by regions",
                            false,
                            economy -> (long) economy.towns * economy.regions),
                    new Kind("networks", "people who settle or leave", true, Events::settled),
                    new Kind("news", "cells", false, economy -> economy.cells.capacity()),
                    new Kind(
                            "local-governments",
                            "decisions",
                            true,
                            economy -> economy.governments.decisions()),
                    new Kind("founding", "entries", true, economy -> changes(economy, FOUNDED)),
                    new Kind("expansion", "firms", false, Events::firms),
                    new Kind("hukou", "towns", false, economy -> economy.towns),
                    new Kind("labour", "applicants and hires", false, Events::applicantsAndHires),
                    new Kind("outside-labour", "arrivals and departures", true, Events::moves),
                    new Kind("production", "firms", false, Events::firms),
                    new Kind("stations", "firms", false, Events::firms),
                    new Kind("overflow", "links", false, Events::links),
                    new Kind(
                            "shortage",
                            "buyers by products",
                            false,
                            economy -> economy.buyers.capacity()),
                    new Kind(
                            "channels",
                            "towns by buyers",
                            false,
                            economy -> (long) economy.towns * economy.buyers.count),
                    new Kind(
                            "trade",
                            "cells sold times buyers",
                            false,
                            economy -> traded(economy) * economy.buyers.count),
                    new Kind("pay-day", "persons", false, Events::persons),
                    new Kind("spending", "households", false, Events::households),
                    new Kind("kin-loans", "firms", false, Events::firms),
                    new Kind("imitation", "firms", false, Events::firms),
                    new Kind("profits", "firms", false, Events::firms),
                    new Kind("ownership", "firms sold", true, Events::sales),
                    new Kind("outside-capital", "firms opened", true, Events::openedFromOutside),
                    new Kind("cooperation", "links", false, Events::links),
                    new Kind("cooperative-companies", "firms", false, Events::firms),
                    new Kind("groups", "links", false, Events::links),
                    new Kind("red-hat", "firms", false, Events::firms),
                    new Kind("exit", "exits", true, economy -> changes(economy, CLOSED)));

    private final Economy economy;
    private final Kind[] kinds;
    private final long[] counts;

    /// @param processes keys of the processes, in the order of the month
    Events(Economy economy, List<String> processes) {
        this.economy = economy;
        kinds = processes.stream().map(Events::kindOf).toArray(Kind[]::new);
        counts = new long[kinds.length];
    }

    private static Kind kindOf(String process) {
        return KINDS.stream().filter(kind -> kind.process.equals(process)).findFirst().orElse(NONE);
    }

    /// Adds the month that has just been run.
    void endMonth() {
        add(false);
    }

    /// Adds the year that has just ended, before its columns are cleared.
    void endYear() {
        add(true);
    }

    private void add(boolean yearly) {
        for (int i = 0; i < kinds.length; i++) {
            if (kinds[i].yearly == yearly) {
                counts[i] += kinds[i].count.applyAsLong(economy);
            }
        }
    }

    String what(int process) {
        return kinds[process].what;
    }

    long count(int process) {
        Kind kind = kinds[process];
        return counts[process] + (kind.yearly ? kind.count.applyAsLong(economy) : 0);
    }

    private static long birthsAndDeaths(Economy economy) {
        return sum(economy.town.yearBirths.values) + sum(economy.town.yearDeaths.values);
    }

    private static long applicantsAndHires(Economy economy) {
        return sum(economy.town.applicants.values) + sum(economy.town.hired.values);
    }

    private static long moves(Economy economy) {
        return sum(economy.town.yearArrivals.values) + sum(economy.town.yearDepartures.values);
    }

    private static long settled(Economy economy) {
        return sum(economy.networks.yearJoined.values) + sum(economy.networks.yearLeft.values);
    }

    private static long persons(Economy economy) {
        return sum(economy.town.people.values);
    }

    private static long sum(int[] values) {
        long sum = 0;
        for (int value : values) {
            sum += value;
        }
        return sum;
    }

    private static long households(Economy economy) {
        long sum = 0;
        for (int town = 0; town < economy.towns; town++) {
            sum += economy.households.liveRows(town);
        }
        return sum;
    }

    private static long firms(Economy economy) {
        long sum = 0;
        for (int town = 0; town < economy.towns; town++) {
            sum += economy.firms.liveRows(town);
        }
        return sum;
    }

    private static long links(Economy economy) {
        long sum = 0;
        for (int town = 0; town < economy.towns; town++) {
            sum += economy.links.liveRows(town);
        }
        return sum;
    }

    private static long traded(Economy economy) {
        long sum = 0;
        for (long sold : economy.cells.sold.values) {
            sum += sold > 0 ? 1 : 0;
        }
        return sum;
    }

    private static long openedFromOutside(Economy economy) {
        int forms = Form.values().length + 1;
        long sum = 0;
        for (int county = 0; county < economy.counties; county++) {
            sum +=
                    economy.formChanges[
                            (county * forms + forms - 1) * forms + Form.FOREIGN.ordinal()];
        }
        return sum;
    }

    /// Firms that went from the town or the state to a private owner this year.
    private static long sales(Economy economy) {
        int forms = Form.values().length;
        long sum = 0;
        for (int i = 0; i < economy.formChanges.length; i++) {
            int from = i / (forms + 1) % (forms + 1);
            int to = i % (forms + 1);
            boolean sold =
                    from < forms
                            && to < forms
                            && !Form.of(from).isPrivate()
                            && Form.of(to).isPrivate();
            sum += sold ? economy.formChanges[i] : 0;
        }
        return sum;
    }

    /// Firms founded or closed this year, out of the count of changes of form: "none" is the last
    /// form.
    private static long changes(Economy economy, int which) {
        int forms = Form.values().length + 1;
        long sum = 0;
        for (int i = 0; i < economy.formChanges.length; i++) {
            int form = which == FOUNDED ? i / forms % forms : i % forms;
            sum += form == forms - 1 ? economy.formChanges[i] : 0;
        }
        return sum;
    }
}
