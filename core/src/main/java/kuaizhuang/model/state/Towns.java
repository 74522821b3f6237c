package kuaizhuang.model.state;

import kuaizhuang.kernel.Column;
import kuaizhuang.kernel.Table;

/// Towns: places with a labour market, farms, services, a treasury, perhaps a market. Towns are
/// never sampled; their sums of money and land are those of the sample.
public final class Towns extends Table {

    public final Column.Doubles wage =
            doubles("wage", "fen a month", "wage posted by the town's firms");
    public final Column.Ints vacancies = ints("vacancies", "persons", "hands wanted this month");
    public final Column.Ints applicants =
            ints("applicants", "persons", "people who asked for work this month");
    public final Column.Ints hired = ints("hired", "persons", "hired this month");
    public final Column.Ints arrived =
            ints("arrived", "persons", "came from other provinces this month");
    public final Column.Longs farmCash =
            longs("farm_cash", "fen", "money of the farms, paid out next month");
    public final Column.Longs serviceCash =
            longs("service_cash", "fen", "money of the services, paid out next month");
    public final Column.Longs treasury = longs("treasury", "fen", "money of the town's treasury");
    public final Column.Longs foodPurse = longs("food_purse", "fen", "spent on food this month");
    public final Column.Doubles farmIncome =
            doubles("farm_income", "fen a month", "farm income a hand, mean of the last year");
    public final Column.Doubles land = doubles("land", "mu", "farm land of the sample");
    public final Column.Floats fear =
            floats("fear", "0-1", "how far people fear to be punished for private business");
    public final Column.Doubles opening =
            doubles(
                    "opening",
                    "0-1",
                    "how far the town gives people registered elsewhere the rights of its own");
    public final Column.Doubles handicap =
            doubles(
                    "handicap",
                    "1",
                    "what it costs to be registered elsewhere, in the logarithm of income");
    public final Column.Bytes market = bytes("market", "", "0 none, 1 fair, 2 hall");
    public final Column.Shorts marketOpened =
            shorts("market_opened", "months", "month in which the fair opened");
    public final Column.Shorts hallOpened =
            shorts("hall_opened", "months", "month in which the first hall opened, -1 before");
    public final Column.Doubles stalls =
            doubles("stalls", "stalls", "stalls built, of the full population");
    public final Column.Doubles stallsWanted =
            doubles("stalls_wanted", "stalls", "stalls asked for, of the full population");
    public final Column.Doubles variety =
            doubles("variety", "products", "effective number of products offered");
    public final Column.Ints productsMade =
            ints("products_made", "products", "products that some firm makes here");
    public final Column.Doubles drawing =
            doubles(
                    "drawing",
                    "1",
                    "power of the market to draw buyers: variety and size, more than in proportion");
    public final Column.Ints mainMarket =
            ints("main_market", "", "town whose market the traders frequent, -1 for none");
    public final Column.Doubles buyersShare =
            doubles(
                    "buyers_share",
                    "1",
                    "mean share of the country's open demand that the market draws");
    public final Column.Longs yearTurnover =
            longs("year_turnover", "fen", "sold through the market this year");
    public final Column.Longs yearFees =
            longs("year_fees", "fen", "market fees received this year");
    public final Column.Ints yearBirths = ints("year_births", "persons", "born this year");
    public final Column.Ints yearDeaths = ints("year_deaths", "persons", "died this year");
    public final Column.Ints yearArrivals =
            ints("year_arrivals", "persons", "came from other provinces this year");
    public final Column.Ints yearDepartures =
            ints("year_departures", "persons", "left for other provinces this year");
    public final Column.Ints outsideHands =
            ints("outside_hands", "persons", "hands in firms of outside capital");
    public final Column.Ints people = ints("people", "persons", "living persons with a row here");

    public Towns(int towns) {
        super("towns", towns);
    }
}
