package kuaizhuang.model.observe;

import static kuaizhuang.model.observe.Observer.all;
import static kuaizhuang.model.observe.Observer.yuan;

import kuaizhuang.kernel.Frame;
import kuaizhuang.model.state.Economy;
import kuaizhuang.model.state.Jobs;
import kuaizhuang.model.state.Occupation;
import kuaizhuang.model.state.Persons;
import kuaizhuang.outputs.TownTables;

/// Table `town_year`.
public final class TownYears implements Observer {

    private final Frame frame = new Frame(TownTables.TOWN_YEAR);

    /// Of the town that is being counted: registered here and working in another town, from other
    /// provinces, come home, from elsewhere in the province.
    private int away;

    private int outsiders;
    private int returned;
    private int fromElsewhere;

    @Override
    public Frame observe(Economy economy) {
        frame.clear();
        for (int town = 0; town < economy.towns; town++) {
            frame.set(0, economy.date().getYear()).set(1, town);
            people(economy, town);
            work(economy, town);
            makers(economy, town);
            hukou(economy, town);
            frame.endRow();
        }
        return frame;
    }

    private void people(Economy economy, int town) {
        int alive = economy.town.people.values[town];
        away = 0;
        outsiders = 0;
        returned = 0;
        Persons persons = economy.persons;
        for (int page = 0; page < persons.pageCount(town); page++) {
            int end = persons.pageEnd(town, page);
            for (int person = persons.pageStart(town, page); person < end; person++) {
                if (persons.job.values[person] >= 0) {
                    away += persons.is(person, Persons.AWAY) ? 1 : 0;
                    outsiders += persons.is(person, Persons.OUTSIDER) ? 1 : 0;
                    returned += livesHereAgain(economy, person) ? 1 : 0;
                }
            }
        }
        fromElsewhere = 0;
        for (int page = 0; page < economy.firms.pageCount(town); page++) {
            int end = economy.firms.pageEnd(town, page);
            for (int firm = economy.firms.pageStart(town, page); firm < end; firm++) {
                if (economy.firms.product.values[firm] != -1) {
                    fromElsewhere += economy.jobs.fromProvince.values[economy.jobs.ofFirm(firm)];
                }
            }
        }
        frame.set(2, all(economy, alive - outsiders))
                .set(3, all(economy, alive - away - economy.jobs.settled(town) + fromElsewhere))
                .set(4, all(economy, economy.households.liveRows(town)))
                .set(5, all(economy, economy.town.yearBirths.values[town]))
                .set(6, all(economy, economy.town.yearDeaths.values[town]))
                .set(7, all(economy, economy.town.yearArrivals.values[town]))
                .set(8, all(economy, economy.town.yearDepartures.values[town]));
    }

    private static boolean livesHereAgain(Economy economy, int person) {
        return (economy.persons.flags.values[person] & (Persons.RETURNED | Persons.AWAY))
                        == Persons.RETURNED
                && !economy.jobs.isSettled(economy.persons.job.values[person]);
    }

    private void work(Economy economy, int town) {
        Jobs jobs = economy.jobs;
        int fromTown = 0;
        int fromProvince = 0;
        int fromOutside = 0;
        int firms = 0;
        for (int page = 0; page < economy.firms.pageCount(town); page++) {
            int end = economy.firms.pageEnd(town, page);
            for (int firm = economy.firms.pageStart(town, page); firm < end; firm++) {
                if (economy.firms.product.values[firm] >= 0) {
                    int job = jobs.ofFirm(firm);
                    fromTown += jobs.fromTown.values[job];
                    fromProvince += jobs.fromProvince.values[job];
                    fromOutside += jobs.fromOutside.values[job];
                    firms++;
                }
            }
        }
        frame.set(9, all(economy, jobs.hands(jobs.of(town, Occupation.FARM))))
                .set(10, all(economy, jobs.hands(jobs.of(town, Occupation.SERVICES))))
                .set(11, all(economy, jobs.hands(jobs.of(town, Occupation.PUBLIC))))
                .set(12, all(economy, jobs.peddlers(town)))
                .set(13, all(economy, fromTown + fromProvince + fromOutside))
                .set(14, all(economy, fromTown))
                .set(15, all(economy, fromProvince))
                .set(16, all(economy, fromOutside))
                .set(17, all(economy, firms));
    }

    private void makers(Economy economy, int town) {
        long output = 0;
        long most = 0;
        int leading = -1;
        int known = 0;
        for (int product = 0; product < economy.products; product++) {
            int cell = economy.cells.of(town, product);
            long made = economy.cells.yearOutput.values[cell];
            output += made;
            if (made > most) {
                most = made;
                leading = product;
            }
            known += economy.cells.known(cell) >= 0.5 ? 1 : 0;
        }
        frame.set(18, yuan(economy, output))
                .set(19, economy.town.wage.values[town] / Economy.FEN)
                .set(20, economy.town.farmIncome.values[town] * 12 / Economy.FEN)
                .set(21, yuan(economy, cash(economy, town)))
                .set(22, yuan(economy, economy.town.treasury.values[town]))
                .set(23, known)
                .set(24, leading < 0 ? null : economy.goods.product(leading).id())
                .set(25, output == 0 ? 0.0 : most / (double) output);
    }

    private void hukou(Economy economy, int town) {
        int abroad = 0;
        for (int region = 0; region < economy.regions; region++) {
            if (economy.region.outside().get(region).abroad()) {
                abroad += economy.jobs.fromTown.values[economy.jobs.settled(town, region)];
            }
        }
        frame.set(26, all(economy, away))
                .set(27, all(economy, economy.jobs.settled(town) - abroad))
                .set(28, all(economy, abroad))
                .set(29, all(economy, fromElsewhere))
                .set(30, all(economy, outsiders))
                .set(31, all(economy, returned))
                .set(32, economy.town.opening.values[town]);
    }

    private static long cash(Economy economy, int town) {
        long cash = 0;
        for (int page = 0; page < economy.households.pageCount(town); page++) {
            int end = economy.households.pageEnd(town, page);
            for (int household = economy.households.pageStart(town, page);
                    household < end;
                    household++) {
                cash += economy.households.cash.values[household];
            }
        }
        return cash;
    }
}
