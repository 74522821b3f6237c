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

    Orders(int buyers) {
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
    void pay(double filled) {
        for (int buyer = 0; buyer < paid.length; buyer++) {
            paid[buyer] += ordered[buyer] * filled;
        }
    }
}
