package kuaizhuang.measure;

import java.util.Arrays;
import java.util.List;
import kuaizhuang.kernel.Frame;
import kuaizhuang.measure.ClusterFinder.Cluster;

/// The paper's rule for a cluster: "a zone containing a grouping of more than 10 companies
/// manufacturing the same or complementary products, and whose annual production values exceed 100
/// million yuan" (Lu Shi and Ganne 2009, note 19, after the policy research office of Zhejiang).
/// The words leave choices open; they are made as follows.
///
/// - **Zone.** Towns of one county unit that make the product and are joined by steps of at most
///   [Thresholds#neighbourKm] between their centres. Joining stops at the border of the unit: the
///   official count of 519 went by county, and without the stop the joined towns of a dense plain
///   run together into one blob. Other choices: [Unit#COUNTY] or no border at all ([Unit#NONE]).
/// - **Same or complementary.** In the zone of a main product, firms of products directly tied to
///   it as complements count with it; a town that makes only a complement does not widen the zone,
///   and a complement with more output there than the main product does not count (else one maker
///   of a common complement would tie unrelated trades together). Other choices: the product alone,
///   or every product of the sector, which then also widens the zone ([Relation]).
/// - **One firm, one cluster.** Zones are taken in order of their main product's output, largest
///   first; a zone that passes both thresholds keeps its firms and its complements' firms, and
///   smaller zones go without them, also where they would have passed on their own.
///   [Relation#PRODUCT] counts those apart. What is left of a zone after a larger one took some of
///   its firms is still one zone.
/// - **Makers.** A town makes a product when it has a firm of it in December; its output is that of
///   the whole year.
///
/// The answer depends on the rows alone, to the last bit, and not on their order.
public final class ClusterRule {

    /// Inside which unit neighbouring towns are joined.
    public enum Unit {
        /// The unit to which the county belonged in 2001, when clusters were counted.
        COUNTY_2001,
        /// The county unit of the region pack.
        COUNTY,
        /// Everywhere.
        NONE
    }

    /// Which firms count together.
    public enum Relation {
        /// Those of one product.
        PRODUCT,
        /// Those of one product, and in the same towns those of its complements.
        PRODUCT_AND_COMPLEMENTS,
        /// Those of one sector; the main product is then the one with the largest output.
        SECTOR
    }

    /// The parameters of the rule.
    ///
    /// @param minFirms a cluster has more firms than this
    /// @param minOutputYuan a cluster has more output than this, in yuan of 2001 a year
    /// @param neighbourKm towns whose centres lie at most this far apart, as the crow flies, are
    ///   neighbours
    public record Thresholds(
            long minFirms, double minOutputYuan, double neighbourKm, Unit unit, Relation relation) {

        /// The paper's numbers; the distance is an estimate: the centres of adjacent towns lie 6 to
        /// 10 km apart.
        public static final Thresholds PAPER =
                new Thresholds(10, 100e6, 12, Unit.COUNTY_2001, Relation.PRODUCT_AND_COMPLEMENTS);

        public Thresholds {
            if (minFirms < 0) {
                throw new IllegalArgumentException(
                        "minFirms is " + minFirms + "; it must be 0 or more");
            }
            requireFromZero("minOutputYuan", minOutputYuan);
            requireFromZero("neighbourKm", neighbourKm);
        }

        /// The thresholds for a sample in which a row stands for `weight` firms: one row is one
        /// chance, however many firms it stands for, so a cluster has more firms than one row.
        public Thresholds onSample(int weight) {
            return new Thresholds(
                    Math.max(minFirms, weight > 1 ? weight : 0),
                    minOutputYuan,
                    neighbourKm,
                    unit,
                    relation);
        }

        private static void requireFromZero(String name, double value) {
            if (!(value >= 0) || Double.isInfinite(value)) {
                throw new IllegalArgumentException(
                        name + " is " + value + "; it must be a number from 0 up");
            }
        }
    }

    /// Two products that buyers seek together; the order of the two means nothing.
    public record Complement(String first, String second) {}

    private final Towns towns;
    private final ClusterFinder finder;
    private final ClusterNames names = new ClusterNames();

    /// @param place the table `place`; its rows are copied
    /// @param complements ties between products; those of products that nobody makes are allowed
    /// @throws IllegalArgumentException when a town stands twice in `place`
    public ClusterRule(Thresholds thresholds, List<Complement> complements, Frame place) {
        this.towns = new Towns(place, thresholds.unit(), thresholds.neighbourKm());
        this.finder = new ClusterFinder(thresholds, List.copyOf(complements), towns);
    }

    /// Finds the clusters of one year, largest output first.
    ///
    /// A cluster is called after its county, product and central town when it is first seen and
    /// keeps that name in later years, see [ClusterNames]: so give the years of one run in their
    /// order, and a new run a new rule.
    ///
    /// @param townProductYear rows of one year of the table `town_product_year`
    /// @param into a frame of the table `cluster_year`; rows are added to it
    /// @param members the same of `cluster_member_year`
    /// @throws IllegalArgumentException when the rows are of several years, name an unknown town or
    ///   stand twice
    public void fill(Frame townProductYear, Frame into, Frame members) {
        TownProducts rows = new TownProducts(townProductYear, towns);
        for (Cluster cluster : finder.find(rows)) {
            new ClusterRow(towns, rows, cluster).write(names, into, members);
        }
        names.endYear();
    }

    /// What belongs to a cluster.
    ///
    /// @param product main product, or for [Relation#SECTOR] the one with the largest output
    /// @param products all products that count, and `places` the `place_id` of all towns, ascending
    public record Members(String product, List<String> products, int[] places) {}

    /// The members of the clusters of one year, largest output first; names no clusters.
    ///
    /// @param townProductYear as for [#fill]
    public List<Members> members(Frame townProductYear) {
        TownProducts rows = new TownProducts(townProductYear, towns);
        return finder.find(rows).stream().map(cluster -> members(cluster, rows)).toList();
    }

    private Members members(Cluster cluster, TownProducts rows) {
        return new Members(
                rows.productName(cluster.main()),
                Arrays.stream(cluster.rows())
                        .mapToObj(row -> rows.productName(rows.product(row)))
                        .distinct()
                        .sorted()
                        .toList(),
                Arrays.stream(cluster.rows())
                        .map(row -> towns.place(rows.town(row)))
                        .distinct()
                        .sorted()
                        .toArray());
    }
}
