package kuaizhuang.model.observe;

import kuaizhuang.kernel.Frame;
import kuaizhuang.model.state.Economy;
import kuaizhuang.model.state.Links;
import kuaizhuang.outputs.FirmTables;

/// Table `link_year`: every link both of whose firms still are there, with its weight.
public final class LinkYears implements Observer {

    private static final int YEAR = 12;

    private final Frame frame = new Frame(FirmTables.LINK_YEAR);

    @Override
    public Frame observe(Economy economy) {
        frame.clear();
        Links links = economy.links;
        for (int town = 0; town < economy.towns; town++) {
            for (int page = 0; page < links.pageCount(town); page++) {
                int end = links.pageEnd(town, page);
                for (int link = links.pageStart(town, page); link < end; link++) {
                    if (links.client.values[link] >= 0 && links.stands(link, economy.firms)) {
                        row(economy, link, town);
                    }
                }
            }
        }
        return frame;
    }

    private void row(Economy economy, int link, int town) {
        Links links = economy.links;
        int client = links.client.values[link];
        int supplier = links.supplier.values[link];
        int since = economy.calendarMonth(links.since.values[link]);
        frame.set(0, economy.date().getYear())
                .set(1, links.clientId.values[link])
                .set(2, links.supplierId.values[link])
                .set(3, economy.weight)
                .set(4, town)
                .set(5, economy.jobs.town.values[economy.jobs.ofFirm(supplier)])
                .set(6, economy.goods.product(economy.firms.product.values[client]).id())
                .set(7, links.kin.values[link] == 1)
                .set(8, links.cooperative.values[link] == 1 ? "cooperative" : "arm's length")
                .set(9, since / YEAR)
                .set(10, since % YEAR + 1)
                .set(11, economy.jobs.hands(economy.jobs.ofFirm(client)))
                .set(12, economy.jobs.hands(economy.jobs.ofFirm(supplier)))
                .set(13, links.deals.values[link])
                .set(14, links.yearDeals.values[link])
                .set(15, links.yearVolume.values[link] / (double) Economy.FEN)
                .endRow();
    }
}
