package kuaizhuang.model.mechanism;

import kuaizhuang.kernel.Draws;
import kuaizhuang.kernel.Worker;
import kuaizhuang.model.state.Account;
import kuaizhuang.model.state.Cells;
import kuaizhuang.model.state.Decision;
import kuaizhuang.model.state.Economy;
import kuaizhuang.model.state.Firms;
import kuaizhuang.model.state.Form;
import kuaizhuang.model.state.Governments;
import kuaizhuang.model.state.Knowledge;
import kuaizhuang.model.state.Occupation;
import kuaizhuang.model.state.Reason;
import kuaizhuang.region.Lever;

/// What a town's government does with single firms, part of [LocalGovernments]: it founds
/// collectives, and has associations and Party branches formed.
final class TownFirms {

    private static final long FOUNDING = Draws.process("governments/founding");
    private static final long PARTY = Draws.process("governments/party");

    /// A collective's first money over the cost of its machines.
    private static final double WITH_MATERIALS = 1.5;

    private static final byte BRANCH = 1;
    private static final byte COMMITTEE = 2;

    private final LocalGovernments.Params params;
    private final Economy economy;
    private final Governments governments;
    private final Firms firms;
    private final Cells cells;
    private final double handsPerStart;

    TownFirms(LocalGovernments.Params params, Economy economy) {
        this.params = params;
        this.economy = economy;
        governments = economy.governments;
        firms = economy.firms;
        cells = economy.cells;
        handsPerStart = economy.scenario.parametersOf(Expansion.DECLARATION).handsPerStart();
    }

    /// One thread only: room for the collectives of every town.
    void makeRoom() {
        for (int town = 0; town < economy.towns; town++) {
            firms.reserve(town, (int) wished(town) + 1);
        }
        economy.jobs.follow(firms);
    }

    void tend(int town, Worker worker) {
        formBranches(town);
        formAssociation(town);
        foundCollectives(town, worker);
    }

    private void formBranches(int town) {
        double lawful = economy.levers.share(Lever.PRIVATE_LEGALITY);
        long key = economy.key(PARTY);
        for (int page = 0; page < firms.pageCount(town); page++) {
            int end = firms.pageEnd(town, page);
            for (int firm = firms.pageStart(town, page); firm < end; firm++) {
                if (firms.product.values[firm] >= 0 && isCompany(firms.formOf(firm))) {
                    formBranch(firm, town, lawful, key);
                }
            }
        }
    }

    private static boolean isCompany(Form form) {
        return switch (form) {
            case PRIVATE_COMPANY, LIMITED, JOINT_STOCK, COOPERATIVE, POOLED, JOINT_VENTURE -> true;
            case GROUP, GROUP_COMPANY -> true;
            case UNREGISTERED, RED_HAT, HOUSEHOLD, JOINT_SALES, COLLECTIVE, STATE, FOREIGN -> false;
        };
    }

    private void formBranch(int firm, int town, double lawful, long key) {
        int hands = economy.jobs.hands(economy.jobs.ofFirm(firm));
        int party = firms.party.values[firm];
        if (party == 0) {
            double chance = params.partyBranch() * lawful * hands / 100;
            if (Draws.unit(key, firms.id.values[firm]) < chance) {
                firms.party.values[firm] = BRANCH;
                governments.note(town, Decision.PARTY_BRANCH);
            }
        } else if (party == BRANCH && hands >= params.committeeStaff()) {
            firms.party.values[firm] = COMMITTEE;
            governments.note(town, Decision.PARTY_COMMITTEE);
        }
    }

    private void formAssociation(int town) {
        boolean open = governments.stance.values[town] > Governments.NEUTRAL;
        if (governments.association.values[town] >= 0 || !open) {
            return;
        }
        for (int product = 0; product < economy.products; product++) {
            double makers = cells.firms.values[cells.of(town, product)] * (double) economy.weight;
            if (makers >= params.associates()) {
                governments.association.values[town] = (short) economy.month;
                governments.note(town, Decision.ASSOCIATION);
                return;
            }
        }
    }

    /// Collectives that a town would found in half a year if money were no matter.
    private double wished(int town) {
        return params.founding()
                * economy.levers.share(Lever.COLLECTIVE_PREFERENCE)
                * (1 - economy.levers.share(Lever.OWNERSHIP_SALE))
                * economy.town.people.values[town]
                / 1000;
    }

    private void foundCollectives(int town, Worker worker) {
        long key = Draws.key(economy.key(FOUNDING), economy.townId[town]);
        long wished = Draws.round(wished(town), Draws.unit(key, -1));
        for (int number = 0; number < wished; number++) {
            foundCollective(town, Draws.key(key, number), worker);
        }
    }

    /// The product is drawn as founders draw it. The town's part may put it in debt: a sample,
    /// whose towns have their money in lumps, founds as many in the mean as the whole.
    private void foundCollective(int town, long key, Worker worker) {
        int product = product(town, Draws.unit(key, 1));
        if (product < 0 || owesTooMuch(town)) {
            return;
        }
        double machines =
                economy.goods.startup[product]
                        / handsPerStart
                        * params.collectiveStaff()
                        * Economy.FEN;
        double own = machines * WITH_MATERIALS * params.ownPart();
        open(town, product, (long) machines, (long) own, key, worker);
    }

    private boolean owesTooMuch(int town) {
        double most = params.mostDebt() * Economy.FEN * economy.town.people.values[town];
        return economy.town.treasury.values[town] < -most;
    }

    private int product(int town, double uniform) {
        double sum = 0;
        for (int product = 0; product < economy.products; product++) {
            sum += cells.appeal.values[cells.of(town, product)];
        }
        double target = uniform * sum;
        for (int product = 0; product < economy.products; product++) {
            target -= cells.appeal.values[cells.of(town, product)];
            if (target < 0) {
                return product;
            }
        }
        return -1;
    }

    private void open(
            int town, int product, long machines, long fromTown, long key, Worker worker) {
        int firm = firms.take(town);
        Opening.blank(economy, firm, town, product, Form.COLLECTIVE);
        firms.id.values[firm] = Draws.bits(key, 2) >>> 1;
        Opening.withoutFounder(firms, firm);
        firms.knowHow.values[firm] = 0.6f;
        firms.quality.values[firm] = 0.6f;
        int cell = cells.of(town, product);
        Knowledge source = Opening.mainSource(cells, cell);
        firms.knowledge.values[firm] = (byte) source.ordinal();
        long money = (long) (machines * WITH_MATERIALS);
        long lent = money - fromTown;
        economy.town.treasury.values[town] -= fromTown;
        Economy.pay(worker, Account.TREASURIES, Account.FIRMS, Reason.CAPITAL_PAID_IN, fromTown);
        Economy.pay(worker, Account.BANK, Account.FIRMS, Reason.BANK_LOAN, lent);
        economy.addTo(worker, Account.BANK, -lent);
        firms.bankDebt.values[firm] = lent;
        firms.cash.values[firm] = money - machines;
        firms.capital.values[firm] = machines;
        Economy.pay(worker, Account.FIRMS, Account.OUTSIDE, Reason.MACHINES, machines);
        economy.addTo(worker, Account.OUTSIDE, machines);
        cells.yearEntries[source.ordinal()].values[cell]++;
        cells.yearFounders[Occupation.PUBLIC.ordinal()].values[cell]++;
        economy.countFormChange(town, null, Form.COLLECTIVE);
        governments.note(town, Decision.COLLECTIVE_FOUNDED);
    }
}
