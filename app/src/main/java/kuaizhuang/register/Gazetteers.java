package kuaizhuang.register;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kuaizhuang.input.Fault;
import kuaizhuang.input.InputFaults;
import kuaizhuang.input.Nearest;
import kuaizhuang.region.Region;
import kuaizhuang.region.Regions;

/// Where the known places come from: the county units of a region pack, or a GeoJSON file of the
/// user's.
public record Gazetteers(Regions regions) {

    /// @param name a pack's id, or a GeoJSON file
    /// @throws InputFaults when it is neither
    public Gazetteer named(String name) {
        if (regions.ids().contains(name)) {
            return ofPack(name);
        }
        Path file = Path.of(name);
        if (!Files.isRegularFile(file)) {
            throw InputFaults.of(
                    new Fault(
                            "command line",
                            0,
                            "--places",
                            name,
                            "is neither a region pack nor a GeoJSON file",
                            Nearest.remedy(name, regions.ids(), "packs")));
        }
        return new Gazetteer(PlaceAreas.read(file));
    }

    private Gazetteer ofPack(String id) {
        Region region = regions.read(id);
        Map<String, Gazetteer.Place> areas = new HashMap<>();
        Path shapes = regions.folder(id).orElseThrow().resolve("counties.geojson");
        PlaceAreas.read(shapes).forEach(place -> areas.put(place.code(), place));
        List<Gazetteer.Place> places = new ArrayList<>();
        for (Region.County county : region.counties()) {
            String code = String.valueOf(county.code());
            places.add(
                    new Gazetteer.Place(
                            code,
                            List.of(county.name(), county.nameZh()),
                            county.prefecture(),
                            county.longitude(),
                            county.latitude(),
                            areas.get(code).area()));
        }
        return new Gazetteer(places);
    }
}
