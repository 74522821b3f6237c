package kuaizhuang.model.observe;

import kuaizhuang.kernel.Frame;
import kuaizhuang.model.state.Economy;
import kuaizhuang.outputs.PlaceTables;
import kuaizhuang.region.Region.County;
import kuaizhuang.region.Region.Town;

/// Table `place`: the towns, once a run.
public final class Places implements Observer {

    private final Frame frame = new Frame(PlaceTables.PLACE);

    @Override
    public Frame observe(Economy economy) {
        frame.clear();
        for (int i = 0; i < economy.towns; i++) {
            Town town = economy.region.towns().get(i);
            County county = economy.region.counties().get(town.county());
            frame.set(0, i)
                    .set(1, town.name())
                    .set(2, town.nameZh())
                    .set(3, county.code())
                    .set(4, county.name())
                    .set(5, county.nameZh())
                    .set(6, county.prefectureCode())
                    .set(7, county.prefecture())
                    .set(8, county.prefectureZh())
                    .set(9, county.zone())
                    .set(10, county.unit2001())
                    .set(11, town.longitude())
                    .set(12, town.latitude())
                    .set(13, town.people())
                    .set(14, town.cultivatedMu())
                    .set(15, county.hillShare())
                    .set(16, town.pinned())
                    .set(17, town.seat())
                    .endRow();
        }
        return frame;
    }
}
