package kuaizhuang.model.observe;

import java.util.Locale;
import kuaizhuang.kernel.Frame;
import kuaizhuang.model.mechanism.Traditions;
import kuaizhuang.model.state.Economy;
import kuaizhuang.outputs.PlaceTables;
import kuaizhuang.region.Region;
import kuaizhuang.region.Region.Product;
import kuaizhuang.region.Region.Tradition;

/// Table `tradition`: where the traditions of the pack stand in this run; no rows where the
/// scenario leaves them out.
public final class TraditionsDealt implements Observer {

    private final Frame frame = new Frame(PlaceTables.TRADITION);

    @Override
    public Frame observe(Economy economy) {
        frame.clear();
        Region region = economy.region;
        for (Tradition tradition : region.traditions()) {
            int county = Traditions.county(economy, tradition);
            if (county >= 0) {
                boolean ofProduct = tradition.product() >= 0;
                Product product = ofProduct ? region.products().get(tradition.product()) : null;
                frame.set(0, region.counties().get(county).code())
                        .set(1, region.counties().get(tradition.county()).code())
                        .set(2, words(tradition.kind()))
                        .set(3, ofProduct ? product.id() : "")
                        .set(4, ofProduct ? region.sectors().get(product.sector()).id() : null)
                        .set(5, tradition.strength())
                        .endRow();
            }
        }
        return frame;
    }

    private static String words(Tradition.Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
