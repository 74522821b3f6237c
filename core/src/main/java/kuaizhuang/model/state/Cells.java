package kuaizhuang.model.state;

import kuaizhuang.kernel.Column;
import kuaizhuang.kernel.Table;

/// Town by product: what a town knows of a product, makes and sells of it. Row = town x products +
/// product.
public final class Cells extends Table {

    /// Knowledge below which nobody in a town thinks of a product.
    public static final double HARDLY_KNOWN = 0.01;

    public final Column.Floats[] knownFrom = new Column.Floats[Knowledge.OF_TOWNS];
    public final Column.Doubles price =
            doubles("price", "1", "price ex works, 1 = reference price of 2000");
    public final Column.Floats quality =
            floats("quality", "1", "mean quality of what is offered, as buyers see it");
    public final Column.Floats reputation =
            floats("reputation", "1", "quality that buyers expect of goods from here");
    public final Column.Longs offered = longs("offered", "units", "goods offered this month");
    public final Column.Doubles weight =
            doubles("weight", "units", "goods offered, weighted by quality");
    public final Column.Doubles large =
            doubles(
                    "large",
                    "0-1",
                    "share of the goods offered by firms large enough for a sales force");
    public final Column.Doubles exporting =
            doubles(
                    "exporting",
                    "0-1",
                    "share of the goods offered by firms with access to export");
    public final Column.Doubles attraction =
            doubles("attraction", "units", "goods offered, weighted by price and quality");
    public final Column.Doubles ordered =
            doubles("ordered", "units", "orders that the goods offered met in the open this month");
    public final Column.Longs stock =
            longs("stock", "units", "goods that the firms held when the month began");
    public final Column.Longs made = longs("made", "units", "goods made this month");
    public final Column.Longs sold = longs("sold", "units", "goods sold in the open this month");
    public final Column.Longs toStations =
            longs("to_stations", "units", "goods that stations bought this month");
    public final Column.Longs spoiled = longs("spoiled", "units", "goods that spoiled this month");
    public final Column.Longs leftOver =
            longs("left_over", "units", "goods of firms that closed this month, lost");
    public final Column.Longs broughtIn =
            longs(
                    "brought_in",
                    "units",
                    "goods that came from suppliers this month less those that went to clients");
    public final Column.Longs revenue =
            longs(
                    "revenue",
                    "fen",
                    "received this month for goods sold in the open, before margins and fees");
    public final Column.Floats[] channelShare = new Column.Floats[Channel.COUNT];
    public final Column.Doubles pull =
            doubles("pull", "1", "orders a unit offered would meet at the reference price");
    public final Column.Doubles prospect =
            doubles(
                    "prospect",
                    "fen a month",
                    "what a hand adds in a plain workshop, as people see it: smoothed over half a year");
    public final Column.Doubles appeal =
            doubles("appeal", "1", "weight of the product in a founder's choice");
    public final Column.Doubles yield =
            doubles(
                    "yield",
                    "units a month",
                    "what one effective hand makes here at full know-how");
    public final Column.Floats marketFit =
            floats(
                    "market_fit",
                    "1",
                    "buyers of the product at the markets in the town's range, over what the markets draw in all");
    public final Column.Ints firms = ints("firms", "firms", "firms of the sample");
    public final Column.Ints workers = ints("workers", "persons", "hands of the sample");
    public final Column.Shorts productMade =
            shorts(
                    "product_made",
                    "",
                    "the products made in a town, ascending, from the town's first row on");
    public final Column.Doubles suppliers =
            doubles(
                    "suppliers",
                    "persons",
                    "hands in the product and its kin within reach of stage suppliers, decayed by distance, full population");
    public final Column.Doubles inputGain =
            doubles("input_gain", "1", "gain in yield from shared inputs and stages");
    public final Column.Ints experience =
            ints("experience", "months", "of the town's people in the product, counted yearly");
    public final Column.Doubles pool =
            doubles(
                    "pool",
                    "persons",
                    "experienced people within the way to work, decayed by distance, full population");
    public final Column.Doubles poolGain =
            doubles("pool_gain", "1", "gain in yield from the labour pool");
    public final Column.Doubles nearFirms =
            doubles(
                    "near_firms",
                    "firms",
                    "firms in the product within sight, decayed by distance, full population");

    public final Column.Ints returned =
            ints(
                    "returned",
                    "months",
                    "experience of those who came home since the town last heard news");

    public final Column.Longs yearOutput = longs("year_output", "fen", "gross output this year");
    public final Column.Longs yearBoughtIn =
            longs("year_bought_in", "fen", "paid by the firms to suppliers for overflow this year");
    public final Column.Longs[] yearSold = new Column.Longs[Channel.COUNT];
    public final Column.Ints[] yearEntries = new Column.Ints[Knowledge.COUNT];
    public final Column.Ints[] yearFounders = new Column.Ints[Occupation.COUNT];
    public final Column.Ints yearReturned =
            ints("year_returned", "firms", "founded this year by people who had come home");
    public final Column.Ints[] yearExits = new Column.Ints[Cause.COUNT];

    private final int products;

    public Cells(int towns, int products) {
        super("cells", towns * products);
        this.products = products;
        for (int i = 0; i < knownFrom.length; i++) {
            knownFrom[i] =
                    floats(
                            "known_from_" + Knowledge.of(i).name(),
                            "0-1",
                            "knowledge that came from " + Knowledge.of(i).label());
        }
        for (Channel channel : Channel.values()) {
            int i = channel.ordinal();
            channelShare[i] =
                    floats(
                            "share_" + channel.name(),
                            "1",
                            "share of this month's open sales through the channel");
            yearSold[i] =
                    longs(
                            "year_sold_" + channel.name(),
                            "fen",
                            "sold through the channel this year");
        }
        for (int i = 0; i < yearEntries.length; i++) {
            yearEntries[i] =
                    ints(
                            "year_entries_" + Knowledge.of(i).name(),
                            "firms",
                            "founded this year, knowing it from " + Knowledge.of(i).label());
        }
        for (int i = 0; i < yearFounders.length; i++) {
            yearFounders[i] =
                    ints(
                            "year_founders_" + Occupation.of(i).name(),
                            "firms",
                            "founded this year by people from: " + Occupation.of(i).label());
        }
        for (Cause cause : Cause.values()) {
            yearExits[cause.ordinal()] =
                    ints(
                            "year_exits_" + cause.name(),
                            "firms",
                            "closed this year: " + cause.name());
        }
    }

    public int of(int town, int product) {
        return town * products + product;
    }

    /// All that the town knows of the product, 0-1.
    public double known(int cell) {
        double sum = 0;
        for (Column.Floats source : knownFrom) {
            sum += source.values[cell];
        }
        return sum;
    }
}
