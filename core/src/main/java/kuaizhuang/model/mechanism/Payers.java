package kuaizhuang.model.mechanism;

import kuaizhuang.kernel.Sums;
import kuaizhuang.kernel.Worker;
import kuaizhuang.model.state.Account;
import kuaizhuang.model.state.Economy;
import kuaizhuang.model.state.Firms;
import kuaizhuang.model.state.Form;
import kuaizhuang.model.state.Jobs;
import kuaizhuang.model.state.Occupation;
import kuaizhuang.model.state.Reason;

/// Those who pay, part of [PayDay]: each sets what a hand receives and is charged for all of them.
final class Payers {

    private final PayDay.Params params;
    private final Economy economy;
    private final Jobs jobs;
    private final Firms firms;

    Payers(PayDay.Params params, Economy economy) {
        this.params = params;
        this.economy = economy;
        jobs = economy.jobs;
        firms = economy.firms;
    }

    /// Farmers, public servants, peddlers and those who live away.
    void payLivelihoods(int town, Worker worker) {
        payFarmers(town, worker);
        payPublic(town, worker);
        for (int region = 0; region < economy.regions; region++) {
            payPeddlers(town, region, worker);
            paySettled(town, region, worker);
        }
    }

    private void payFarmers(int town, Worker worker) {
        int job = jobs.of(town, Occupation.FARM);
        int hands = jobs.hands(job);
        int pay = hands == 0 ? 0 : (int) Math.max(0, economy.town.farmCash.values[town] / hands);
        jobs.pay.values[job] = pay;
        economy.town.farmCash.values[town] -= (long) pay * hands;
        Economy.pay(
                worker, Account.FARMS, Account.HOUSEHOLDS, Reason.FARM_INCOME, (long) pay * hands);
    }

    /// People spend on services all over their county: its towns' services share what they take,
    /// after materials, alike.
    void payServices(int county, Worker worker) {
        long cash = 0;
        long hands = 0;
        for (int town : economy.townsOf[county]) {
            cash += economy.town.serviceCash.values[town];
            hands += jobs.hands(jobs.of(town, Occupation.SERVICES));
        }
        long materials = (long) (Math.max(0, cash) * params.serviceMaterials());
        Economy.pay(worker, Account.SERVICES, Account.OUTSIDE, Reason.MATERIALS, materials);
        economy.addTo(worker, Account.OUTSIDE, materials);
        cash -= materials;
        int pay = hands == 0 ? 0 : Math.clamp(cash / hands, 0, Integer.MAX_VALUE);
        for (int town : economy.townsOf[county]) {
            jobs.pay.values[jobs.of(town, Occupation.SERVICES)] = pay;
            economy.town.serviceCash.values[town] = 0;
        }
        economy.town.serviceCash.values[economy.townsOf[county][0]] = cash - pay * hands;
        Economy.pay(
                worker, Account.SERVICES, Account.HOUSEHOLDS, Reason.SERVICE_INCOME, pay * hands);
    }

    private int publicPay() {
        double years = economy.year() - 1976;
        return (int)
                (params.publicPay()
                        * StrictMath.exp(params.publicPayGrowth() * years)
                        * Economy.FEN);
    }

    private void payPublic(int town, Worker worker) {
        int job = jobs.of(town, Occupation.PUBLIC);
        jobs.pay.values[job] = publicPay();
        long sum = (long) publicPay() * jobs.hands(job);
        Economy.pay(worker, Account.CENTRE, Account.HOUSEHOLDS, Reason.PUBLIC_WAGES, sum);
        economy.addTo(worker, Account.CENTRE, -sum);
    }

    private void payPeddlers(int town, int region, Worker worker) {
        int job = jobs.peddling(town, region);
        int hands = jobs.fromTown.values[job];
        if (hands > 0) {
            int row = economy.peddlers.of(town, region);
            int pay = (int) Math.max(0, economy.peddlers.cash.values[row] / hands);
            jobs.pay.values[job] = pay;
            economy.peddlers.cash.values[row] -= (long) pay * hands;
            Economy.pay(
                    worker,
                    Account.PEDDLERS,
                    Account.HOUSEHOLDS,
                    Reason.PEDDLING_INCOME,
                    (long) pay * hands);
        }
    }

    /// Those who live away send home what their network can spare.
    private void paySettled(int town, int region, Worker worker) {
        int job = jobs.settled(town, region);
        long sum = (long) jobs.pay.values[job] * jobs.fromTown.values[job];
        if (sum > 0) {
            int row = economy.networks.of(economy.county[town], region);
            Sums.add(economy.networks.cash.values, row, -sum);
            Sums.add(economy.networks.yearRemitted.values, row, sum);
            Economy.pay(worker, Account.NETWORKS, Account.HOUSEHOLDS, Reason.REMITTANCE, sum);
        }
    }

    void payStaff(int firm, int town, Worker worker) {
        int job = jobs.ofFirm(firm);
        int pay =
                firms.formOf(firm) == Form.STATE
                        ? publicPay()
                        : (int) economy.town.wage.values[town];
        int living = (int) (pay * params.livingCosts());
        int away = jobs.fromProvince.values[job];
        jobs.pay.values[job] = pay;
        jobs.payAway.values[job] = pay - living;
        long toHouseholds =
                (long) pay * (jobs.fromTown.values[job] + jobs.fromOutside.values[job])
                        + (long) (pay - living) * away;
        long toServices = (long) living * away;
        Economy.pay(worker, Account.FIRMS, Account.HOUSEHOLDS, Reason.WAGES, toHouseholds);
        Economy.pay(worker, Account.FIRMS, Account.SERVICES, Reason.LIVING_COSTS, toServices);
        economy.town.serviceCash.values[town] += toServices;
        firms.cash.values[firm] -= toHouseholds + toServices;
        firms.monthProfit.values[firm] -= toHouseholds + toServices;
    }
}
