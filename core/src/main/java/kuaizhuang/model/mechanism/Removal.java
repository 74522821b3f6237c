package kuaizhuang.model.mechanism;

import kuaizhuang.kernel.Worker;
import kuaizhuang.model.state.Account;
import kuaizhuang.model.state.Economy;
import kuaizhuang.model.state.Employment;
import kuaizhuang.model.state.Firms;
import kuaizhuang.model.state.Households;
import kuaizhuang.model.state.Persons;
import kuaizhuang.model.state.Reason;

/// How a person leaves the table of persons, by death or for good, and what becomes of a household
/// without members.
final class Removal {

    private final Economy economy;
    private final Employment employment;

    Removal(Economy economy) {
        this.economy = economy;
        employment = new Employment(economy);
    }

    /// Frees a person's row. The town's worker alone may call it.
    void remove(int person, int town, Worker worker) {
        Persons persons = economy.persons;
        int household = persons.household.values[person];
        employment.leave(person);
        persons.free(town, person);
        economy.audit.tellOfPerson(-1);
        leaveHousehold(household, town, worker);
    }

    /// Takes one member out of a household; the last one's money goes to the lineage, a migrant's
    /// to the family at home.
    void leaveHousehold(int household, int town, Worker worker) {
        Households households = economy.households;
        if (--households.members.values[household] > 0) {
            return;
        }
        long left = households.cash.values[household] + households.income.values[household];
        int lineage = households.lineage.values[household];
        if (lineage < 0) {
            Economy.pay(worker, Account.HOUSEHOLDS, Account.OUTSIDE, Reason.REMITTANCE, left);
            economy.addTo(worker, Account.OUTSIDE, left);
        } else {
            Economy.pay(worker, Account.HOUSEHOLDS, Account.KIN_POOLS, Reason.INHERITANCE, left);
            economy.lineages.cash.values[lineage] += left;
        }
        households.cash.values[household] = 0;
        households.income.values[household] = 0;
        int firm = households.firm.values[household];
        if (firm >= 0) {
            orphan(firm, lineage);
        }
        households.free(town, household);
    }

    /// Nobody answers any more for what the firm owes the chest: the kin write it off.
    private void orphan(int firm, int lineage) {
        Firms firms = economy.firms;
        firms.household.values[firm] = Households.NONE;
        if (lineage >= 0) {
            economy.lineages.lent.values[lineage] -= firms.kinDebt.values[firm];
            firms.kinDebt.values[firm] = 0;
        }
    }
}
