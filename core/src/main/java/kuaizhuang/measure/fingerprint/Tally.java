package kuaizhuang.measure.fingerprint;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import kuaizhuang.kernel.Frame;

/// What is summed up over one cluster and year; counts are of the full population.
final class Tally {

    /// The most people in a firm that is no company (P003 of the paper).
    static final int SMALL_STAFF = 7;

    private static final Set<String> GROUPS = Set.of("industrial group", "company of a group");
    private static final String[] CHANNELS = {
        "sold_market_yuan",
        "sold_network_yuan",
        "sold_peddlers_yuan",
        "sold_station_yuan",
        "sold_own_shop_yuan",
        "sold_sales_force_yuan",
        "sold_export_yuan"
    };
    private static final int MARKET = 0;
    private static final int NETWORK = 1;
    private static final int PEDDLERS = 2;
    private static final int STATION = 3;

    private final boolean marketsHeld;
    private String sector = "";
    private double sectorOutput = -1;
    private final double[] sold = new double[CHANNELS.length];
    private double workers;
    private double migrants;
    private double firms;
    private double linked;
    private double cooperating;
    private double paid;
    private double paidToKin;
    private double staff;
    private double publicStaff;
    private double outsideStaff;
    private double labelledStaff;
    private double partyStaff;
    private double smallStaff;
    private double groupStaff;
    private double largestStaff;
    private double motivated;
    private double associated;
    private final Map<Long, Double> groupStaffs = new HashMap<>();

    /// @param marketsHeld whether there is any fair or hall in the year
    Tally(boolean marketsHeld) {
        this.marketsHeld = marketsHeld;
    }

    /// A row of `town_product_year`.
    void addProduct(Frame rows, int row) {
        for (int channel = 0; channel < CHANNELS.length; channel++) {
            sold[channel] += rows.doubles(CHANNELS[channel])[row];
        }
        double elsewhere =
                (double) rows.longs("workers_province")[row] + rows.longs("workers_outside")[row];
        migrants += elsewhere;
        workers += rows.longs("workers_town")[row] + elsewhere;
        double output = rows.doubles("output_yuan")[row];
        if (output > sectorOutput) {
            sectorOutput = output;
            sector = rows.texts("sector")[row];
        }
    }

    /// A row of `firm_year`.
    ///
    /// @param town what the town does for makers of the firm's product
    void addFirm(FirmRows rows, int row, Ties ties, Town town) {
        double weight = rows.weight[row];
        double people = weight * rows.staff[row];
        firms += weight;
        linked += ties.linked(rows.firm[row]) ? weight : 0;
        cooperating += ties.cooperating(rows.firm[row]) ? weight : 0;
        staff += people;
        smallStaff += rows.staff[row] <= SMALL_STAFF ? people : 0;
        groupStaff += GROUPS.contains(rows.form[row]) ? people : 0;
        labelledStaff += rows.labelled(row) ? people : 0;
        partyStaff += rows.party[row] != null ? people : 0;
        motivated += people * town.motivation();
        associated += town.association() ? people : 0;
        addControl(rows.control[row], people);
        addEnterprise(rows.group[row], rows.staff[row]);
    }

    private void addControl(String control, double people) {
        switch (control) {
            case FirmRows.COLLECTIVE, FirmRows.STATE -> publicStaff += people;
            case FirmRows.OUTSIDE -> outsideStaff += people;
            default -> {}
        }
    }

    /// A row of the sample stands for several firms, but the largest firm is one of them.
    private void addEnterprise(long group, int hands) {
        double all = group == 0 ? hands : groupStaffs.merge(group, (double) hands, Double::sum);
        largestStaff = Math.max(largestStaff, all);
    }

    /// What a client paid in the year.
    void addPaid(double yuan, boolean toKin) {
        paid += yuan;
        paidToKin += toKin ? yuan : 0;
    }

    double links() {
        return (linked() + cooperating()) / 2;
    }

    double trade() {
        return marketsHeld ? share(sold[MARKET], sales()) : 0;
    }

    double networks() {
        return share(sold[NETWORK], sales());
    }

    double migrants() {
        return share(migrants, workers);
    }

    double collectives() {
        return (deciding() + motivating() + coordinating()) / 3;
    }

    double linked() {
        return share(linked, firms);
    }

    double cooperating() {
        return share(cooperating, firms);
    }

    double kin() {
        return share(paidToKin, paid);
    }

    double deciding() {
        return share(labelledStaff, staff);
    }

    double motivating() {
        return share(motivated, staff);
    }

    double coordinating() {
        return (share(associated, staff) + share(partyStaff, staff)) / 2;
    }

    Standing standing() {
        double others = 0;
        for (int channel = 0; channel < sold.length; channel++) {
            if (channel != PEDDLERS && channel != STATION) {
                others = Math.max(others, sold[channel]);
            }
        }
        return new Standing(
                sector,
                share(publicStaff, staff),
                share(outsideStaff, staff),
                share(smallStaff, staff),
                share(groupStaff, staff),
                share(largestStaff, staff),
                largestStaff,
                share(sold[PEDDLERS], sales()),
                share(others, sales()));
    }

    private double sales() {
        return Arrays.stream(sold).sum();
    }

    /// 0 where there is nothing to have a share of; never above 1.
    private static double share(double part, double whole) {
        return whole > 0 ? Math.min(1, part / whole) : 0;
    }
}
