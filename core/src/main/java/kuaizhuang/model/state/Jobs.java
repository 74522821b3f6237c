package kuaizhuang.model.state;

import kuaizhuang.kernel.Column;
import kuaizhuang.kernel.Table;

/// Every way to earn: first the livelihoods of each town (none, farming, services, public service,
/// peddling to each outside region, life in the county's network in each outside region), then one
/// job a firm row. A person's `job` is a number in this table.
public final class Jobs extends Table {

    private static final int PLAIN = Occupation.PEDDLER.ordinal();

    public final Column.Ints pay =
            ints("pay", "fen a month", "paid for the month to the household of one who works here");
    public final Column.Ints payAway =
            ints(
                    "pay_away",
                    "fen a month",
                    "the same for one registered in another town, after living costs");
    public final Column.Ints fromTown =
            ints("from_town", "persons", "hands registered in the job's town");
    public final Column.Ints fromProvince =
            ints("from_province", "persons", "hands registered elsewhere in the province");
    public final Column.Ints fromOutside =
            ints("from_outside", "persons", "hands from other provinces");
    public final Column.Floats release =
            floats("release", "1", "share of the hands that is let go this month");
    public final Column.Shorts town = shorts("town", "", "town of the job");

    private final int regions;
    private final int perTown;
    private final int towns;

    public Jobs(int towns, int regions) {
        super("jobs");
        this.towns = towns;
        this.regions = regions;
        this.perTown = PLAIN + 2 * regions;
    }

    /// Follows the table of firms when it has grown.
    public void follow(Firms firms) {
        int rows = firstFirm() + firms.capacity();
        if (rows > capacity()) {
            boolean fresh = capacity() == 0;
            growTo(rows);
            if (fresh) {
                for (int job = 0; job < firstFirm(); job++) {
                    town.values[job] = (short) (job / perTown);
                }
            }
        }
    }

    public int firstFirm() {
        return towns * perTown;
    }

    public int ofFirm(int firm) {
        return firstFirm() + firm;
    }

    public int firm(int job) {
        return job - firstFirm();
    }

    public boolean isFirm(int job) {
        return job >= firstFirm();
    }

    /// The number of livelihoods in a town.
    public int livelihoods() {
        return perTown;
    }

    /// The first of a town's livelihoods, which lie together.
    public int firstOf(int town) {
        return town * perTown;
    }

    /// A livelihood other than peddling or a firm.
    public int of(int town, Occupation livelihood) {
        return town * perTown + livelihood.ordinal();
    }

    public int peddling(int town, int region) {
        return town * perTown + PLAIN + region;
    }

    /// Life in the network that the town's county has in an outside region.
    public int settled(int town, int region) {
        return peddling(town, region) + regions;
    }

    public boolean isSettled(int job) {
        return !isFirm(job) && job % perTown >= PLAIN + regions;
    }

    public Occupation occupation(int job) {
        if (isFirm(job)) {
            return Occupation.FIRM;
        }
        int livelihood = job % perTown;
        return livelihood < PLAIN + regions
                ? Occupation.of(Math.min(PLAIN, livelihood))
                : Occupation.SETTLED;
    }

    /// The outside region in which one peddles or lives.
    public int region(int job) {
        return (job % perTown - PLAIN) % regions;
    }

    public int regions() {
        return regions;
    }

    public int hands(int job) {
        return fromTown.values[job] + fromProvince.values[job] + fromOutside.values[job];
    }

    /// A town's people who live in networks.
    public int settled(int town) {
        int sum = 0;
        for (int region = 0; region < regions; region++) {
            sum += fromTown.values[settled(town, region)];
        }
        return sum;
    }

    public int peddlers(int town) {
        int sum = 0;
        for (int region = 0; region < regions; region++) {
            sum += fromTown.values[peddling(town, region)];
        }
        return sum;
    }
}
