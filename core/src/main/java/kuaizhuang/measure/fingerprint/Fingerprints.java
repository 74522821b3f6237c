package kuaizhuang.measure.fingerprint;

import java.util.List;
import java.util.stream.Stream;
import kuaizhuang.kernel.Frame;
import kuaizhuang.outputs.ClusterTables;

/// The fingerprint of a cluster: what regulates it. The paper names five features that set
/// Zhejiang's clusters apart (II.2, P098) and each has a figure from 0 to 1.
///
/// - `links`, ties between firms (II.2.1): the mean of the share of firms that gave or took orders
///   in the year and of the share that has a cooperative tie. 0: everybody for himself; one half:
///   all are clients or suppliers and no more; 1: all cooperate.
/// - `trade`, trade structures (II.2.2): the share of sales through fairs and market halls. In a
///   year without any, what stands in that column went through a plain wholesale channel and does
///   not count.
/// - `networks` (II.2.3): the share of sales through shops of the county's people elsewhere.
/// - `migrants`, the labour market (II.2.4): the share of workers who are registered in another
///   town of the province or in another province (P115 counts both).
/// - `collectives`, local collectives (II.2.5): the mean of their three roles (P134), each a mean
///   over the people who work there. *Deciding*: in firms that a collective owns or that bear its
///   label (P004, P079). *Motivating*: the mean of a market hall in town, floor space for their
///   product, local roads and tax relief. *Coordinating*: the mean of an association in town and a
///   Party organisation in the firm.
///
/// All is counted in the full population, so that samples give the same figures but for chance.
/// That the halves and means weigh alike is a choice: the columns beside them let one weigh anew.
/// The rules of [ClusterType] and [ClusterStage] stand there.
public final class Fingerprints {

    private Fingerprints() {}

    /// Takes the fingerprint of every cluster of one year.
    ///
    /// @param year the tables of that year
    /// @param into a frame of `cluster_fingerprint_year`; rows are added in the order of the
    ///   members
    public static void fill(YearFrames year, Frame into) {
        Cells cells = new Cells(year.members());
        List<String> names = cells.names();
        boolean marketsHeld = year.markets().rows() > 0;
        Tally[] tallies =
                Stream.generate(() -> new Tally(marketsHeld))
                        .limit(names.size())
                        .toArray(Tally[]::new);
        addProducts(year.townProducts(), cells, tallies);
        addFirms(year, cells, tallies);
        addPayments(year.links(), cells, tallies);
        for (int cluster = 0; cluster < tallies.length; cluster++) {
            into.set(0, year.members().ints("year")[0]).set(1, names.get(cluster));
            write(tallies[cluster], into);
        }
    }

    private static void addProducts(Frame rows, Cells cells, Tally[] tallies) {
        for (int row = 0; row < rows.rows(); row++) {
            int cluster = cells.of(rows.ints("place_id")[row], rows.texts("product")[row]);
            if (cluster >= 0) {
                tallies[cluster].addProduct(rows, row);
            }
        }
    }

    private static void addFirms(YearFrames year, Cells cells, Tally[] tallies) {
        FirmRows rows = new FirmRows(year.firms());
        Ties ties = new Ties(year.links());
        Towns towns = new Towns(year.governments(), year.markets());
        for (int row = 0; row < rows.count; row++) {
            int cluster = cells.of(rows.place[row], rows.product[row]);
            if (cluster >= 0) {
                Town town = towns.of(rows.place[row], rows.product[row]);
                tallies[cluster].addFirm(rows, row, ties, town);
            }
        }
    }

    private static void addPayments(Frame rows, Cells cells, Tally[] tallies) {
        for (int row = 0; row < rows.rows(); row++) {
            int cluster = cells.of(rows.ints("client_place_id")[row], rows.texts("product")[row]);
            if (cluster >= 0) {
                double yuan = rows.doubles("volume_yuan")[row] * rows.ints("weight")[row];
                tallies[cluster].addPaid(yuan, rows.booleans("kin")[row]);
            }
        }
    }

    private static void write(Tally tally, Frame into) {
        Standing standing = tally.standing();
        into.set(column("links"), tally.links())
                .set(column("trade"), tally.trade())
                .set(column("networks"), tally.networks())
                .set(column("migrants"), tally.migrants())
                .set(column("collectives"), tally.collectives())
                .set(column("linked"), tally.linked())
                .set(column("cooperating"), tally.cooperating())
                .set(column("kin"), tally.kin())
                .set(column("deciding"), tally.deciding())
                .set(column("motivating"), tally.motivating())
                .set(column("coordinating"), tally.coordinating())
                .set(column("public_control"), standing.publicControl())
                .set(column("outside_control"), standing.outsideControl())
                .set(column("small"), standing.small())
                .set(column("groups"), standing.groups())
                .set(column("largest"), standing.largest())
                .set(column("peddlers"), standing.peddlers())
                .set(column("type"), ClusterType.of(standing).label())
                .set(column("stage"), ClusterStage.of(standing).label())
                .endRow();
    }

    private static int column(String name) {
        return ClusterTables.CLUSTER_FINGERPRINT_YEAR.index(name);
    }
}
