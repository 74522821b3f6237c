package kuaizhuang.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import kuaizhuang.kernel.Column;
import kuaizhuang.kernel.Draws;
import kuaizhuang.kernel.Table;
import kuaizhuang.model.mechanism.Mechanism;
import kuaizhuang.model.state.Economy;
import kuaizhuang.model.state.Firms;
import kuaizhuang.model.state.Governments;
import kuaizhuang.model.state.Links;
import kuaizhuang.model.state.Persons;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// What happens when a mechanism is switched off: the run goes on exactly, the others draw as they
/// did, and nothing changes but what the mechanism answers for.
class SwitchesTest {

    static Stream<String> mechanisms() {
        return TheMonth.declarations().stream().map(it -> it.key());
    }

    @ParameterizedTest(name = "without {0}")
    @MethodSource("mechanisms")
    void theRunGoesOnExactly(String mechanism) {
        List<String> faults = new ArrayList<>();
        var balances =
                Runs.twoValleys("scale=8", "mechanisms." + mechanism + "=off")
                        .everyYear(it -> faults.addAll(Recount.faults(it.economy())));
        assertThat(balances).isEqualTo(new Simulation.Balances(240, 0, 0, 0));
        assertThat(faults).isEmpty();
    }

    @Test
    void theRunGoesOnExactlyWithoutAnyMechanism() {
        String[] all = mechanisms().map(it -> "mechanisms." + it + "=off").toArray(String[]::new);
        assertThat(Runs.twoValleys(all).everyYear(it -> {}))
                .isEqualTo(new Simulation.Balances(240, 0, 0, 0));
    }

    @ParameterizedTest(name = "without {0}")
    @MethodSource("mechanisms")
    void everySwitchChangesSomething(String mechanism) {
        assertThat(lastHash("mechanisms." + mechanism + "=off"))
                .isNotEqualTo(lastHash("mechanisms." + mechanism + "=on"));
    }

    private static String lastHash(String setting) {
        // People come from other provinces at once where they ask for little; in so small a place
        // kin combine and leaders absorb only where many are kin and all are willing.
        return Runs.twoValleys(
                        "scale=10",
                        "parameters.outside-labour.reservation=20",
                        "parameters.beginning.lineage-households=300",
                        "parameters.founding.drive=0.006",
                        "parameters.cooperative-companies.drive=1",
                        "parameters.groups.limited-staff=2",
                        setting)
                .hashes()
                .get(1995);
    }

    @ParameterizedTest(name = "without {0}")
    @MethodSource("mechanisms")
    void foundersComeFromTheSameCandidates(String mechanism) {
        Runs run = Runs.twoValleys("scale=4", "until=1982-12", "mechanisms." + mechanism + "=off");
        double bound = run.input().scenario().parameters().get("founding").get("bound");
        try (Simulation simulation = run.begin()) {
            Economy economy = simulation.economy();
            while (!simulation.finished()) {
                int month = economy.month;
                simulation.runMonth();
                for (int town = 0; town < economy.towns; town++) {
                    long key = candidates(economy, month, town);
                    assertThat(newFounders(economy, month, town))
                            .allMatch(id -> Draws.unit(key, id) < bound);
                }
            }
        }
    }

    /// The candidates are a function of seed, month, town, identity and a bound of the scenario: of
    /// nothing that happens.
    private static long candidates(Economy economy, int month, int town) {
        return Draws.key(
                Draws.key(economy.seed, month, Draws.process("founding/candidates")),
                economy.townId[town]);
    }

    /// Identities of those of a town who head a firm founded in a month.
    private static Set<Long> newFounders(Economy economy, int month, int town) {
        Set<Long> founders = new HashSet<>();
        for (int at = 0; at < economy.persons.positions(town); at++) {
            int person = economy.persons.row(town, at);
            int job = economy.persons.job.values[person];
            if (job >= 0
                    && economy.persons.is(person, Persons.FOUNDER)
                    && economy.firms.founded.values[economy.jobs.firm(job)] == month) {
                founders.add(economy.persons.id.values[person]);
            }
        }
        return founders;
    }

    /// Whom it happens to is drawn by identity, so that no other mechanism can move it.
    static Stream<String> thoseWhoMoveNobody() {
        return mechanisms()
                .filter(it -> !Set.of("people", "outside-labour", "policy-timeline").contains(it));
    }

    @ParameterizedTest(name = "without {0}")
    @MethodSource("thoseWhoMoveNobody")
    void theSamePeopleAreBornAndDie(String mechanism) {
        assertThat(
                        livesUntil1979(
                                "scale=4",
                                "mechanisms." + mechanism + "=off",
                                "mechanisms.outside-labour=off"))
                .isEqualTo(livesUntil1979("scale=4", "mechanisms.outside-labour=off"));
    }

    private static Set<Long> livesUntil1979(String... settings) {
        try (Simulation simulation = Runs.twoValleys(settings).after(48)) {
            Persons persons = simulation.economy().persons;
            Set<Long> alive = new TreeSet<>();
            for (int town = 0; town < simulation.economy().towns; town++) {
                for (int at = 0; at < persons.positions(town); at++) {
                    int person = persons.row(town, at);
                    if (persons.job.values[person] >= 0) {
                        alive.add(persons.id.values[person]);
                    }
                }
            }
            assertThat(alive).hasSizeGreaterThan(10_000);
            return alive;
        }
    }

    /// What each mechanism answers for: the columns that it may change.
    static Stream<Arguments> claims() {
        return Stream.of(
                Arguments.of("policy-timeline", List.of()),
                Arguments.of("roads", List.of()),
                Arguments.of(
                        "farming",
                        List.of(
                                "jobs.pay",
                                "towns.farm_cash",
                                "towns.farm_income",
                                "towns.food_purse")),
                Arguments.of("peddling", List.of("jobs.pay", "peddlers.cash", "peddlers.reach")),
                Arguments.of(
                        "news",
                        List.of(
                                "cells.known_from_PEDDLERS",
                                "cells.known_from_MARKETS",
                                "cells.known_from_NETWORKS",
                                "cells.known_from_NEIGHBOURS",
                                "cells.known_from_RETURNED",
                                "cells.returned",
                                "networks.year_news")),
                Arguments.of(
                        "networks",
                        List.of(
                                "access.shop",
                                "cells.returned",
                                "households.income",
                                "households.hands",
                                "jobs.from_town",
                                "jobs.from_province",
                                "jobs.pay",
                                "networks.members",
                                "networks.share",
                                "networks.cash",
                                "networks.shops",
                                "networks.reach",
                                "networks.year_remitted",
                                "networks.year_joined",
                                "networks.year_left",
                                "persons.flags",
                                "persons.job")),
                Arguments.of("hukou", List.of("towns.opening", "towns.handicap")),
                Arguments.of(
                        "markets",
                        List.of(
                                "towns.market",
                                "towns.market_opened",
                                "towns.hall_opened",
                                "towns.stalls",
                                "towns.stalls_wanted",
                                "towns.variety",
                                "towns.drawing",
                                "towns.main_market",
                                "towns.buyers_share",
                                "cells.market_fit",
                                "access.market")),
                Arguments.of(
                        "overflow",
                        Stream.concat(
                                        columns(new Links()),
                                        Stream.of(
                                                "cells.year_bought_in",
                                                "cells.brought_in",
                                                "firms.first_link",
                                                "firms.kin_deals",
                                                "firms.stock",
                                                "firms.quality",
                                                "firms.cash",
                                                "firms.month_profit",
                                                "firms.year_sales"))
                                .toList()),
                Arguments.of(
                        "local-governments",
                        Stream.concat(
                                        Stream.of(
                                                "cells.year_entries_TRADITION",
                                                "cells.year_founders_PUBLIC",
                                                "towns.market",
                                                "towns.hall_opened",
                                                "towns.stalls",
                                                "towns.treasury",
                                                "towns.service_cash",
                                                "jobs.town",
                                                "jobs.release"),
                                        Stream.concat(
                                                columns(new Governments(1)), columns(new Firms())))
                                .toList()),
                Arguments.of(
                        "outside-capital",
                        Stream.concat(
                                        Stream.of(
                                                "towns.outside_hands",
                                                "cells.year_entries_INVESTORS",
                                                "cells.year_founders_NONE",
                                                "jobs.town",
                                                "jobs.release"),
                                        columns(new Firms()))
                                .toList()),
                Arguments.of(
                        "ownership",
                        List.of(
                                "firms.form",
                                "firms.household",
                                "firms.owner_debt",
                                "firms.bank_debt",
                                "firms.kin_debt",
                                "firms.cash",
                                "firms.idle_months",
                                "households.cash",
                                "households.firm",
                                "lineages.cash",
                                "lineages.lent",
                                "persons.flags",
                                "towns.treasury",
                                "governments.year_SOLD_FOR_LOSSES",
                                "governments.year_SOLD_FOR_DEBTS",
                                "governments.year_SOLD_AS_OTHERS")),
                Arguments.of(
                        "cooperative-companies",
                        Stream.concat(
                                        columns(new Firms()),
                                        Stream.of(
                                                "households.income",
                                                "households.firm",
                                                "persons.job",
                                                "persons.flags",
                                                "jobs.town",
                                                "jobs.release",
                                                "jobs.from_town"))
                                .toList()),
                Arguments.of(
                        "cooperation",
                        List.of(
                                "links.trust",
                                "links.cooperative",
                                "firms.know_how",
                                "firms.quality",
                                "firms.cash",
                                "firms.month_profit",
                                "towns.service_cash")),
                Arguments.of(
                        "groups",
                        List.of(
                                "firms.form",
                                "firms.head",
                                "firms.head_row",
                                "firms.first_member",
                                "firms.next_member",
                                "firms.cash",
                                "firms.quality",
                                "firms.know_how",
                                "households.income")),
                Arguments.of("trade-credit", List.of("firms.suppliers_debt", "firms.cash")),
                Arguments.of("imitation", List.of("firms.know_how")),
                Arguments.of("neighbours", List.of("cells.near_firms")),
                Arguments.of("shared-inputs", List.of("cells.suppliers", "cells.input_gain")),
                Arguments.of(
                        "labour-pool",
                        List.of("cells.experience", "cells.pool", "cells.pool_gain")),
                Arguments.of(
                        "quality",
                        List.of(
                                "cells.reputation",
                                "firms.brand",
                                "firms.seen",
                                "firms.quality",
                                "firms.cash",
                                "firms.month_profit",
                                "towns.service_cash")));
    }

    private static Stream<String> columns(Table table) {
        return table.columns().stream().map(column -> table.name() + "." + column.name());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("claims")
    void onAndOffDifferOnlyInWhatTheMechanismAnswersFor(String mechanism, List<String> claimed) {
        for (int months : new int[] {0, 41, 150, 155}) {
            Map<String, Long> on = afterItsLine(mechanism, true, months);
            Map<String, Long> off = afterItsLine(mechanism, false, months);
            Set<String> different = new TreeSet<>(on.keySet());
            different.removeIf(column -> on.get(column).equals(off.get(column)));
            assertThat(claimed).as("after %d months", months).containsAll(different);
        }
    }

    /// Runs some months with every mechanism, then the lines of one month up to that of a
    /// mechanism, which is on or off.
    private static Map<String, Long> afterItsLine(String mechanism, boolean on, int months) {
        Runs off = Runs.twoValleys("scale=4", "mechanisms." + mechanism + "=off");
        try (Simulation simulation =
                Runs.twoValleys("scale=4", "mechanisms.cooperation=on").after(months)) {
            Economy economy = simulation.economy();
            for (TheMonth.Line<?> line : TheMonth.LINES) {
                boolean last = line.declaration().key().equals(mechanism);
                if (last && !on) {
                    standIn(line, off, economy).run();
                } else {
                    line.in(economy).run();
                }
                if (last) {
                    return digests(economy);
                }
            }
        }
        throw new IllegalArgumentException(mechanism);
    }

    private static <P extends Record> Mechanism standIn(
            TheMonth.Line<P> line, Runs off, Economy economy) {
        assertThat(off.input().scenario().on(line.declaration())).isFalse();
        P params = off.input().scenario().parametersOf(line.declaration());
        return line.whenOff() == null ? () -> {} : line.whenOff().apply(params, economy);
    }

    private static Map<String, Long> digests(Economy economy) {
        Map<String, Long> digests = new TreeMap<>();
        for (Table table : economy.tables()) {
            for (Column column : table.columns()) {
                digests.put(table.name() + "." + column.name(), digest(column));
            }
        }
        return digests;
    }

    private static long digest(Column column) {
        return switch (column) {
            case Column.Bytes it -> java.util.Arrays.hashCode(it.values);
            case Column.Shorts it -> java.util.Arrays.hashCode(it.values);
            case Column.Ints it -> java.util.Arrays.hashCode(it.values);
            case Column.Longs it -> java.util.Arrays.hashCode(it.values);
            case Column.Floats it -> java.util.Arrays.hashCode(it.values);
            case Column.Doubles it -> java.util.Arrays.hashCode(it.values);
        };
    }
}
