package kuaizhuang.model.mechanism;

import java.util.Arrays;

/// One worker's sheet for the orders of one product, by buyer. Each quantity has an array of its
/// own, because loops over separate arrays become vector instructions.
final class Orders {

    /// Attraction of all goods in reach.
    final double[] drawn;

    /// The same, times their price.
    final double[] priced;

    /// Fen spent in the open on each unit of attraction.
    final double[] spending;

    /// Fen ordered of the goods of the town that is being sold.
    final double[] ordered;

    /// Fen paid to all towns.
    final double[] paid;

    /// Fen ordered of the town's goods through the shops of its county's network, by outside
    /// region.
    final double[] inNetwork;

    /// Fen paid through networks this month, by network.
    final long[] byNetwork;

    /// @param regions outside regions
    /// @param networks counties times outside regions
    Orders(int buyers, int regions, int networks) {
        inNetwork = new double[regions];
        byNetwork = new long[networks];
        drawn = new double[buyers];
        priced = new double[buyers];
        spending = new double[buyers];
        ordered = new double[buyers];
        paid = new double[buyers];
    }

    /// Begins a product.
    void clear() {
        Arrays.fill(drawn, 0);
        Arrays.fill(priced, 0);
        Arrays.fill(paid, 0);
    }

    /// Adds what has been ordered to what is paid, as far as there were goods.
    ///
    /// @param firstNetwork the first network of the county that sells
    void pay(double filled, int firstNetwork) {
        for (int buyer = 0; buyer < paid.length; buyer++) {
            paid[buyer] += ordered[buyer] * filled;
        }
        for (int region = 0; region < inNetwork.length; region++) {
            byNetwork[firstNetwork + region] += (long) (inNetwork[region] * filled);
        }
    }
}
