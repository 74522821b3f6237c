package kuaizhuang.model.state;

import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;
import kuaizhuang.kernel.Crew;
import kuaizhuang.kernel.Draws;
import kuaizhuang.kernel.Ledger;
import kuaizhuang.kernel.Sums;
import kuaizhuang.kernel.Table;
import kuaizhuang.kernel.Worker;
import kuaizhuang.region.Region;
import kuaizhuang.scenario.Scenario;

/// The tables, books and levers of one run, and nothing else. No static state, so that runs share a
/// machine.
///
/// Everything is in the size of the sample: at a scale of s, people, land, outside demand and
/// public money are all one s-th, so that money and people need no conversion inside a run. Only
/// observation multiplies by [#weight].
public final class Economy {

    public static final long FEN = 100;

    private static final int CACHE_LINE = 16;

    public final Region region;
    public final Scenario scenario;
    public final Crew crew;
    public final long seed;

    /// Persons, firms and yuan that a row or a fen of the sample stands for.
    public final int weight;

    public final int towns;
    public final int counties;
    public final int regions;
    public final int products;

    /// County of each town.
    public final int[] county;

    /// Towns of each county, ascending.
    public final int[][] townsOf;

    /// Stable identity of each town.
    public final long[] townId;

    public final Goods goods;
    public final Geography geography;
    public final Levers levers = new Levers();
    public final Persons persons = new Persons();
    public final Households households = new Households();
    public final Firms firms = new Firms();
    public final Links links = new Links();
    public final Jobs jobs;
    public final Towns town;
    public final Governments governments;
    public final Cells cells;
    public final Buyers buyers;
    public final Peddlers peddlers;
    public final HometownNetworks networks;
    public final Access access;
    public final Migration migration;
    public final VitalRates rates = new VitalRates();
    public final Hearsay hearsay;
    public final Ledger books;
    public final Audit audit;

    /// Made when the first inhabitants are.
    public Lineages lineages;

    /// Firms that changed form this year: `(county * forms + from) * forms + to`, with one form
    /// more for "none".
    public final int[] formChanges;

    /// Counted from the run's first month.
    public int month;

    private YearMonth date;

    /// By worker: what it added to the accounts that have no column of their own. The arrays are
    /// longer than need be, so that no two workers write to the same line of the cache.
    private final long[][] plainAccounts;

    public Economy(Region region, Scenario scenario, Crew crew) {
        this.region = region;
        this.scenario = scenario;
        this.crew = crew;
        seed = scenario.seed();
        weight = scenario.scale();
        date = scenario.from();
        towns = region.towns().size();
        counties = region.counties().size();
        regions = region.outside().size();
        products = region.products().size();
        county = region.towns().stream().mapToInt(Region.Town::county).toArray();
        townsOf =
                IntStream.range(0, counties)
                        .mapToObj(of ->
                                IntStream.range(0, towns).filter(at -> county[at] == of).toArray())
                        .toArray(int[][]::new);
        townId = region.towns().stream().mapToLong(place -> Draws.text(place.id())).toArray();
        goods = new Goods(region.products(), region.links());
        geography = new Geography(region);
        jobs = new Jobs(towns, regions);
        town = new Towns(towns);
        governments = new Governments(towns);
        cells = new Cells(towns, products);
        buyers = new Buyers(counties, regions, products);
        peddlers = new Peddlers(towns, regions);
        networks = new HometownNetworks(counties, regions);
        access = new Access(towns, counties + regions);
        migration = new Migration(counties);
        hearsay = new Hearsay(towns);
        books = new Ledger(Account.COUNT, Reason.COUNT, crew);
        audit = new Audit(this);
        plainAccounts = new long[crew.size()][Account.COUNT + CACHE_LINE];
        formChanges = new int[counties * (Form.values().length + 1) * (Form.values().length + 1)];
    }

    /// How many each maker of a cell stands for in the eyes of another maker of the same cell. A
    /// row of a sample stands for firms that lie far apart, so that it must not see itself as its
    /// own crowd: of `rows` rows the others count in full and the row itself once. One in a run of
    /// everybody.
    public double besideItself(int cell) {
        double rows = Math.max(1, cells.firms.values[cell]);
        return (weight * (rows - 1) + 1) / rows;
    }

    /// The month that is being run.
    public YearMonth date() {
        return date;
    }

    /// The calendar year with its fraction, for series.
    public double year() {
        return date.getYear() + (date.getMonthValue() - 1) / 12.0;
    }

    /// A month of the run, counted from its first, as a number of the calendar: twelve times the
    /// year, plus 0 for January to 11 for December.
    public int calendarMonth(int counted) {
        YearMonth first = scenario.from();
        return first.getYear() * 12 + first.getMonthValue() - 1 + counted;
    }

    public void nextMonth() {
        month++;
        date = date.plusMonths(1);
    }

    /// Stands in the month that has just been run, to observe it; [#nextMonth] leads back.
    public void stepBack() {
        month--;
        date = date.minusMonths(1);
    }

    /// The key of this month's draws of a process.
    public long key(long process) {
        return Draws.key(seed, month, process);
    }

    /// The key of this month's draws of a process in a town.
    public long key(long process, int atTown) {
        return Draws.key(key(process), townId[atTown]);
    }

    /// Whether it is a town's turn to do what every town does once in so many months. The turn goes
    /// by the town's identity, so that it does not depend on its number.
    public boolean turn(int atTown, int everyMonths) {
        return monthsToTurn(atTown, everyMonths) == 0;
    }

    /// The same, and also in the run's first month, for what must be known from the start.
    public boolean turnOrStart(int atTown, int everyMonths) {
        return month == 0 || turn(atTown, everyMonths);
    }

    /// Months from this one until it is the town's turn; 0 when it is now.
    public int monthsToTurn(int atTown, int everyMonths) {
        return StrictMath.floorMod(-(townId[atTown] + month), everyMonths);
    }

    /// The tables that make up the state.
    public List<Table> tables() {
        return List.of(
                persons,
                households,
                lineages,
                firms,
                links,
                jobs,
                town,
                governments,
                cells,
                buyers,
                peddlers,
                networks,
                access,
                migration,
                rates,
                hearsay);
    }

    /// Books a payment; the caller changes the columns.
    public static void pay(Worker worker, Account payer, Account payee, Reason reason, long fen) {
        worker.books().pay(payer.ordinal(), payee.ordinal(), reason.ordinal(), fen);
    }

    /// Adds to an account that is one sum and no column: centre, bank, outside.
    public void addTo(Worker worker, Account account, long fen) {
        plainAccounts[worker.index()][account.ordinal()] += fen;
    }

    /// Moves a firm from one form to another in the year's count; null stands for founding and
    /// closing.
    public void countFormChange(int atTown, Form from, Form to) {
        int forms = Form.values().length;
        int a = from == null ? forms : from.ordinal();
        int b = to == null ? forms : to.ordinal();
        Sums.add(formChanges, (county[atTown] * (forms + 1) + a) * (forms + 1) + b, 1);
    }

    /// What workers have added to an account that is one sum, in fen.
    long plain(int account) {
        long sum = 0;
        for (long[] ofWorker : plainAccounts) {
            sum += ofWorker[account];
        }
        return sum;
    }
}
