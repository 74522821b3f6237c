package kuaizhuang.model.state;

import kuaizhuang.kernel.Crew;
import kuaizhuang.kernel.Imbalance;
import kuaizhuang.kernel.Sums;
import kuaizhuang.kernel.Worker;

/// The three balances, which must be exact in every month: money by class of accounts, people, and
/// goods by town and product.
public final class Audit {

    private final Economy economy;
    private final GoodsBalance stocks;
    private final long[] money = new long[Account.COUNT];

    /// What the population account says, and what is counted.
    private final long[] people = new long[2];

    private static final int TOLD = 0;
    private static final int COUNTED = 1;

    private final Crew.Piece addUpMoney = this::addUpMoney;
    private final Crew.Piece countPeople = this::countPeople;
    private int monthsChecked;
    private long worstPeople;

    Audit(Economy economy) {
        this.economy = economy;
        stocks = new GoodsBalance(economy);
    }

    /// Tells the population account of a birth or arrival (+1) or a death or departure (-1).
    public void tellOfPerson(int change) {
        Sums.add(people, TOLD, change);
    }

    /// Opens the accounts with what there is.
    public void open() {
        economy.books.open(balances());
        people[TOLD] = countPeople();
        stocks.close();
    }

    /// Closes the month.
    ///
    /// @throws Imbalance when something does not balance
    public void close() {
        int account = economy.books.close(balances());
        long more = countPeople() - people[TOLD];
        worstPeople = Math.max(worstPeople, Math.abs(more));
        monthsChecked++;
        if (account >= 0) {
            throw imbalance(
                    "the books do",
                    Account.values()[account].label()
                            + " are off by "
                            + economy.books.worst()
                            + " fen");
        }
        if (more != 0) {
            throw imbalance(
                    "people do",
                    more + " more than births, deaths, arrivals and departures explain");
        }
        int cell = stocks.close();
        if (cell >= 0) {
            throw imbalance(
                    "goods do",
                    economy.goods.product(cell % economy.products).id()
                            + " in "
                            + economy.region.towns().get(cell / economy.products).name()
                            + " is off by "
                            + stocks.worst()
                            + " units");
        }
    }

    private Imbalance imbalance(String what, String how) {
        return new Imbalance(what + " not balance in " + economy.date() + ": " + how);
    }

    /// The balance of every class of accounts, in fen, summed from the columns; the array is filled
    /// anew by the next call.
    public long[] balances() {
        for (int account = 0; account < money.length; account++) {
            money[account] = economy.plain(account);
        }
        economy.crew.forEach(economy.towns, addUpMoney);
        addUp(Account.KIN_POOLS, economy.lineages.cash.values);
        addUp(Account.GOODS_PURSES, economy.buyers.purse.values);
        addUp(Account.PEDDLERS, economy.peddlers.cash.values);
        addUp(Account.NETWORKS, economy.networks.cash.values);
        return money;
    }

    private void addUp(Account account, long[] column) {
        long sum = 0;
        for (long fen : column) {
            sum += fen;
        }
        money[account.ordinal()] += sum;
    }

    private void addUpMoney(int town, Worker worker) {
        Towns towns = economy.town;
        add(Account.HOUSEHOLDS, ofHouseholds(town));
        add(Account.FIRMS, ofFirms(town));
        add(Account.FARMS, towns.farmCash.values[town] + towns.foodPurse.values[town]);
        add(Account.SERVICES, towns.serviceCash.values[town]);
        add(Account.TREASURIES, towns.treasury.values[town]);
    }

    private void add(Account account, long fen) {
        Sums.add(money, account.ordinal(), fen);
    }

    private long ofHouseholds(int town) {
        Households households = economy.households;
        long cash = 0;
        for (int page = 0; page < households.pageCount(town); page++) {
            int end = households.pageEnd(town, page);
            for (int row = households.pageStart(town, page); row < end; row++) {
                cash += households.cash.values[row] + households.income.values[row];
            }
        }
        return cash;
    }

    private long ofFirms(int town) {
        Firms firms = economy.firms;
        long cash = 0;
        for (int page = 0; page < firms.pageCount(town); page++) {
            int end = firms.pageEnd(town, page);
            for (int row = firms.pageStart(town, page); row < end; row++) {
                cash += firms.cash.values[row];
            }
        }
        return cash;
    }

    /// Living persons of the sample, counted; by town as well.
    private long countPeople() {
        people[COUNTED] = 0;
        economy.crew.forEach(economy.towns, countPeople);
        return people[COUNTED];
    }

    private void countPeople(int town, Worker worker) {
        Persons persons = economy.persons;
        int alive = 0;
        for (int page = 0; page < persons.pageCount(town); page++) {
            int end = persons.pageEnd(town, page);
            for (int row = persons.pageStart(town, page); row < end; row++) {
                alive += persons.job.values[row] >>> 31 ^ 1; // free rows have a negative job
            }
        }
        economy.town.people.values[town] = alive;
        Sums.add(people, COUNTED, alive);
    }

    public int monthsChecked() {
        return monthsChecked;
    }

    public long worstPeople() {
        return worstPeople;
    }

    public long worstGoods() {
        return stocks.worst();
    }
}
