package kuaizhuang.model.mechanism;

import kuaizhuang.kernel.Crew;
import kuaizhuang.kernel.Draws;
import kuaizhuang.kernel.Worker;
import kuaizhuang.model.state.Account;
import kuaizhuang.model.state.Economy;
import kuaizhuang.model.state.Employment;
import kuaizhuang.model.state.Firms;
import kuaizhuang.model.state.Households;
import kuaizhuang.model.state.Jobs;
import kuaizhuang.model.state.Occupation;
import kuaizhuang.model.state.Persons;
import kuaizhuang.model.state.Reason;
import kuaizhuang.scenario.Declaration;
import kuaizhuang.scenario.Quantity;

/// Section 11.6. Every livelihood and firm pays its hands; those whom a job lets go leave it then.
/// Hands from other towns leave their living costs where they work and send the rest home.
public final class PayDay implements Mechanism {

    public record Params(
            @Quantity(
                            meaning =
                                    "share of the wage that one registered in another town spends where he works",
                            unit = "1",
                            typical = 0.45,
                            max = 1,
                            source = "estimate: remittances of about half")
                    double livingCosts,
            @Quantity(
                            meaning =
                                    "share of what services and builders take that goes into materials and machines from outside",
                            unit = "1",
                            typical = 0.6,
                            max = 0.95,
                            source = "estimate: construction, trade and catering of the 1990s")
                    double serviceMaterials,
            @Quantity(
                            meaning = "pay in state firms and public services in 1976",
                            unit = "yuan of 2001 a month",
                            typical = 210,
                            source = "estimate: 600 yuan a year, deflated")
                    double publicPay,
            @Quantity(
                            meaning = "its growth",
                            unit = "1/year",
                            typical = 0.055,
                            min = -0.05,
                            max = 0.2,
                            source = "estimate: state wages of 2001 near 850 yuan a month")
                    double publicPayGrowth) {}

    public static final Declaration<Params> DECLARATION =
            new Declaration<>(
                    "pay-day",
                    "11.6",
                    "Livelihoods and firms pay their hands.",
                    "Hands work for nothing: firms and livelihoods keep the money.",
                    Params.class);

    private static final long RELEASE = Draws.process("pay-day/release");

    private final Economy economy;
    private final Persons persons;
    private final Households households;
    private final Jobs jobs;
    private final Firms firms;
    private final Employment employment;
    private final Payers payers;

    /// By job plus one, in one word so that paying a hand takes one look: pay, pay of those away,
    /// and whether hands are let go. The first is of those who have no job.
    private long[] packets = new long[0];

    private final Crew.Piece payServices;
    private final Crew.Piece setPay = this::setPay;
    private final Crew.Piece payHands = this::payHands;

    public PayDay(Params params, Economy economy) {
        this.economy = economy;
        persons = economy.persons;
        households = economy.households;
        jobs = economy.jobs;
        firms = economy.firms;
        employment = new Employment(economy);
        payers = new Payers(params, economy);
        payServices = payers::payServices;
    }

    @Override
    public void run() {
        if (packets.length <= jobs.capacity()) {
            packets = new long[jobs.capacity() + 1];
        }
        economy.crew.forEach(economy.counties, payServices);
        economy.crew.forEach(economy.towns, setPay);
        economy.crew.forEach(economy.towns, payHands);
    }

    /// Takes from every payer in the town what its hands will receive.
    private void setPay(int town, Worker worker) {
        payers.payLivelihoods(town, worker);
        for (int page = 0; page < firms.pageCount(town); page++) {
            int end = firms.pageEnd(town, page);
            for (int firm = firms.pageStart(town, page); firm < end; firm++) {
                if (firms.product.values[firm] >= 0) {
                    payers.payStaff(firm, town, worker);
                }
                packets[jobs.ofFirm(firm) + 1] = packet(jobs.ofFirm(firm));
            }
        }
        for (int job = jobs.firstOf(town); job < jobs.firstOf(town + 1); job++) {
            packets[job + 1] = packet(job);
        }
    }

    private static final int NO_JOB = -1;
    private static final long LETS_GO = Long.MIN_VALUE;

    private long packet(int job) {
        long letsGo = jobs.release.values[job] > 0 ? LETS_GO : 0;
        return jobs.pay.values[job] | (long) jobs.payAway.values[job] << Persons.AWAY | letsGo;
    }

    /// Those whom the town pays alike are paid by household, the others one by one. Founders and
    /// those whose jobs let some go are few: they are looked at together afterwards.
    private void payHands(int town, Worker worker) {
        payHomes(town);
        int[] apart = worker.ints(persons.positions(town));
        int count = listPaidApart(town, apart);
        int noticed = payApart(apart, count, worker);
        for (int i = 0; i < noticed; i++) {
            if (persons.is(apart[i], Persons.FOUNDER)) {
                leaveIn(apart[i], town, worker);
            }
        }
        worker.fetch(persons.id.values, apart, noticed);
        letGo(apart, noticed, town);
    }

    /// Pays households for members in fields, services and public service.
    private void payHomes(int town) {
        long farm = jobs.pay.values[jobs.of(town, Occupation.FARM)];
        long services = jobs.pay.values[jobs.of(town, Occupation.SERVICES)];
        long publicService = jobs.pay.values[jobs.of(town, Occupation.PUBLIC)];
        int[] hands = households.hands.values;
        long[] income = households.income.values;
        for (int page = 0; page < households.pageCount(town); page++) {
            int end = households.pageEnd(town, page);
            for (int home = households.pageStart(town, page); home < end; home++) {
                income[home] +=
                        farm * Households.in(Occupation.FARM, hands[home])
                                + services * Households.in(Occupation.SERVICES, hands[home])
                                + publicService * Households.in(Occupation.PUBLIC, hands[home]);
            }
        }
    }

    /// Lists who works in a firm, is on the road or away, and free rows, without a branch that is
    /// hard to foresee: whose job is not among the first livelihoods of the town.
    ///
    /// @return how many they are
    private int listPaidApart(int town, int[] apart) {
        int[] job = persons.job.values;
        int first = jobs.firstOf(town);
        int last = jobs.of(town, Occupation.PUBLIC);
        int listed = 0;
        for (int page = 0; page < persons.pageCount(town); page++) {
            int end = persons.pageEnd(town, page);
            for (int person = persons.pageStart(town, page); person < end; person++) {
                apart[listed] = person;
                listed += (job[person] - first | last - job[person]) >>> 31;
            }
        }
        return listed;
    }

    /// Pays those listed. All packets are opened first: they lie far apart, and so the memory
    /// fetches many at once. A free row opens the empty packet before all jobs, and a person who is
    /// away has the flag that shifts the packet to the pay of those away.
    ///
    /// @param apart founders and those whose jobs let some go are moved to its front
    /// @return how many these are
    private int payApart(int[] apart, int count, Worker worker) {
        long[] opened = worker.longs(count);
        int[] job = persons.job.values;
        long[] sealed = packets;
        for (int i = 0; i < count; i++) {
            opened[i] = sealed[Math.max(job[apart[i]], NO_JOB) + 1];
        }
        int[] household = persons.household.values;
        byte[] flags = persons.flags.values;
        long[] income = households.income.values;
        int noticed = 0;
        for (int i = 0; i < count; i++) {
            int person = apart[i];
            int flag = flags[person];
            income[household[person]] += opened[i] >>> (flag & Persons.AWAY) & Integer.MAX_VALUE;
            apart[noticed] = person;
            noticed += (int) (opened[i] >>> 63) | (flag & Persons.FOUNDER) / Persons.FOUNDER;
        }
        return noticed;
    }

    /// A family's own hand lives on what is left: of its pay it leaves in the firm what the month
    /// lost, as long as it has as much as a farmer. So a workshop without orders stands still
    /// instead of dying of its owner's wage.
    private void leaveIn(int person, int town, Worker worker) {
        int job = persons.job.values[person];
        int firm = jobs.isFirm(job) ? jobs.firm(job) : -1;
        if (firm < 0 || firms.product.values[firm] < 0) {
            return;
        }
        long least = (long) economy.town.farmIncome.values[town];
        long most = Math.max(0, jobs.pay.values[job] - least);
        long left = Math.clamp(-firms.monthProfit.values[firm], 0, most);
        households.income.values[persons.household.values[person]] -= left;
        firms.cash.values[firm] += left;
        firms.monthProfit.values[firm] += left;
        Economy.pay(worker, Account.HOUSEHOLDS, Account.FIRMS, Reason.PAY_LEFT_IN, left);
    }

    /// Lets go those whom the draw hits.
    private void letGo(int[] noticed, int count, int town) {
        long key = economy.key(RELEASE, town);
        int gone = 0;
        for (int i = 0; i < count; i++) {
            int person = noticed[i];
            noticed[gone] = person;
            gone += isLetGo(person, key) ? 1 : 0;
        }
        for (int i = 0; i < gone; i++) {
            release(noticed[i], town);
        }
    }

    /// Firms that close let everybody go, others spare their founder.
    private boolean isLetGo(int person, long key) {
        float share = jobs.release.values[persons.job.values[person]];
        boolean hit = Draws.unit(key, persons.id.values[person]) < share;
        return share >= 1 | hit & !persons.is(person, Persons.FOUNDER);
    }

    private void release(int person, int town) {
        boolean farms = (persons.flags.values[person] & (Persons.URBAN | Persons.OUTSIDER)) == 0;
        employment.take(person, town, jobs.of(town, farms ? Occupation.FARM : Occupation.SERVICES));
        persons.clear(person, Persons.FOUNDER);
    }
}
