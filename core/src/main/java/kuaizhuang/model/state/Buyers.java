package kuaizhuang.model.state;

import kuaizhuang.kernel.Column;
import kuaizhuang.kernel.Table;

/// Who buys, by product: the province's county units first, then the outside regions. Row = buyer x
/// products + product. Quantities are those of the sample.
public final class Buyers extends Table {

    public final Column.Doubles spend =
            doubles("spend", "fen a month", "what buyers mean to spend at the reference price");
    public final Column.Longs purse =
            longs(
                    "purse",
                    "fen",
                    "money set aside for the product by the county's households and firms; 0 outside");
    public final Column.Doubles plan = doubles("plan", "units a month", "supplied by the plan");
    public final Column.Doubles rivals =
            doubles("rivals", "units a month", "capacity of makers elsewhere");
    public final Column.Doubles rivalPrice =
            doubles("rival_price", "1", "price of makers elsewhere");
    public final Column.Doubles rivalOrders =
            doubles(
                    "rival_orders",
                    "units a month",
                    "orders that makers elsewhere received last month");
    public final Column.Doubles yearSpend = doubles("year_spend", "fen", "spent this year");
    public final Column.Doubles yearOurs =
            doubles("year_ours", "fen", "bought from the province this year");
    public final Column.Doubles yearPlan =
            doubles("year_plan", "fen", "served by the plan this year");
    public final Column.Doubles meanPrice =
            doubles("mean_price", "1", "mean price paid this month");

    public final int counties;
    public final int count;
    private final int products;

    public Buyers(int counties, int regions, int products) {
        super("buyers", (counties + regions) * products);
        this.counties = counties;
        this.count = counties + regions;
        this.products = products;
    }

    public int of(int buyer, int product) {
        return buyer * products + product;
    }

    public boolean home(int buyer) {
        return buyer < counties;
    }
}
