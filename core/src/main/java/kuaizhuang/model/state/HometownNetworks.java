package kuaizhuang.model.state;

import kuaizhuang.kernel.Column;
import kuaizhuang.kernel.Table;

/// People of a county who live in an outside region, and what they keep there. Row = county x
/// regions + region. Members are those whose job is [Jobs#settled]: they stay in the table of
/// persons with their town of registration, and are counted here once a month.
public final class HometownNetworks extends Table {

    public final Column.Ints members =
            ints("members", "persons", "who lived there when the month began");
    public final Column.Doubles share =
            doubles("share", "1", "members to an inhabitant of the county, away or not");
    public final Column.Longs cash = longs("cash", "fen", "money of the network");
    public final Column.Doubles shops = doubles("shops", "shops", "shops of the sample");
    public final Column.Doubles reach =
            doubles("reach", "1", "share of the region's open demand to which the shops sell");
    public final Column.Longs sold = longs("sold", "fen", "sold through the shops this month");
    public final Column.Longs yearSold =
            longs("year_sold", "fen", "sold through the shops this year");
    public final Column.Longs yearRemitted =
            longs("year_remitted", "fen", "sent or brought home this year");
    public final Column.Longs yearNews =
            longs("year_news", "1e-6", "knowledge sent home this year, over towns and products");
    public final Column.Ints yearJoined = ints("year_joined", "persons", "who joined this year");
    public final Column.Ints yearLeft =
            ints("year_left", "persons", "who went home, or on to the world, this year");

    /// Steps in which [#yearNews] counts knowledge, so that sums do not depend on their order.
    public static final double NEWS_STEPS = 1e6;

    private final int counties;
    private final int regions;

    public HometownNetworks(int counties, int regions) {
        super("networks", counties * regions);
        this.counties = counties;
        this.regions = regions;
    }

    public int of(int county, int region) {
        return county * regions + region;
    }

    /// A county's people in networks anywhere, as a share of all its people.
    public double shareAway(int county) {
        double sum = 0;
        for (int row = of(county, 0); row < of(county + 1, 0); row++) {
            sum += share.values[row];
        }
        return sum;
    }

    /// The people of all counties in a region.
    public int membersIn(int region) {
        int sum = 0;
        for (int county = 0; county < counties; county++) {
            sum += members.values[of(county, region)];
        }
        return sum;
    }
}
