package kuaizhuang.model.mechanism;

import kuaizhuang.model.state.Access;
import kuaizhuang.model.state.Cells;
import kuaizhuang.model.state.Economy;
import kuaizhuang.region.Lever;

/// How a market looks before one has sold in it, part of [Trade]: measured for each product once a
/// year, each in a month of its own.
final class Pull {

    private static final int EVERY = 12;

    private final Economy economy;
    private final Freight freight;
    private final Cells cells;
    private final Access access;

    Pull(Economy economy, Freight freight) {
        this.economy = economy;
        this.freight = freight;
        cells = economy.cells;
        access = economy.access;
    }

    /// What a unit would meet in orders at the reference price, in every town that knows the
    /// product.
    ///
    /// @param spending of each buyer a unit of attraction, in fen
    void measure(int product, double[] spending) {
        if ((economy.month + product) % EVERY != 0) {
            return;
        }
        double rights = economy.levers.share(Lever.EXPORT_RIGHTS);
        for (int town = 0; town < economy.towns; town++) {
            int cell = cells.of(town, product);
            if (cells.known(cell) > Cells.HARDLY_KNOWN) {
                int row = access.of(town, 0);
                int way = freight.first(town, product);
                cells.pull.values[cell] =
                        pull(row, way, rights, cells.marketFit.values[cell], spending)
                                / Economy.FEN;
            }
        }
    }

    /// @param fit how well its markets draw its buyers from outside the province, over markets
    ///   known for nothing
    private double pull(int row, int way, double exporting, double fit, double[] spending) {
        float[] plain = access.plain.values;
        float[] export = access.export.values;
        float[] market = access.market.values;
        float[] freightOf = freight.left();
        double pull = 0;
        for (int buyer = 0; buyer < spending.length; buyer++) {
            double reach =
                    plain[row + buyer]
                            + (buyer < economy.counties ? 0 : fit * market[row + buyer])
                            + export[row + buyer] * exporting;
            pull += reach * freightOf[way + buyer] * spending[buyer];
        }
        return pull;
    }
}
