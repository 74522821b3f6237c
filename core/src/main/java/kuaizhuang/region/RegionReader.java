package kuaizhuang.region;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import kuaizhuang.input.Fault;
import kuaizhuang.input.Faults;
import kuaizhuang.input.InputFaults;
import kuaizhuang.input.TextFile;
import kuaizhuang.region.Region.PolicyRule;

/// Reads a region pack and checks it, file by file and across files.
public final class RegionReader {

    private RegionReader() {}

    /// Reads a pack.
    ///
    /// @param packFolder the folder with pack.yaml
    /// @throws InputFaults with every fault of every file
    public static Region read(Path packFolder) {
        if (!Files.isDirectory(packFolder)) {
            String name = TextFile.nameOf(packFolder);
            throw InputFaults.of(
                    new Fault(
                            name,
                            0,
                            "",
                            "",
                            "is not a folder",
                            "name the folder of a region pack"));
        }
        Faults faults = new Faults();
        Optional<PackHeader> header = PackHeader.read(packFolder, faults);
        PackTables tables = PackTables.read(packFolder, faults);
        Optional<YearMonth> first = header.map(PackHeader::first);
        List<PolicyRule> policy = PolicyReader.read(packFolder, sourceIds(tables), first, faults);
        PlaceChecks.check(tables, CountyShapes.read(packFolder, faults), faults);
        GoodsChecks.check(tables, faults);
        TimeChecks.check(tables, faults);
        faults.throwIfAny();
        return region(
                header.orElseThrow(), new RegionRows(tables), policy, PackFiles.hash(packFolder));
    }

    private static Optional<Set<String>> sourceIds(PackTables tables) {
        return tables.complete(PackFiles.SOURCES)
                .map(table ->
                        table.rows().stream()
                                .map(row -> row.text("id"))
                                .collect(Collectors.toSet()));
    }

    private static Region region(
            PackHeader header, RegionRows rows, List<PolicyRule> policy, String hash) {
        return new Region(
                header.id(),
                header.title(),
                header.first(),
                header.last(),
                header.defaultScale(),
                header.terrainFactor(),
                rows.counties(),
                rows.towns(),
                rows.outside(),
                rows.sectors(),
                rows.products(),
                rows.links(),
                rows.traditions(),
                rows.transport(),
                rows.series(),
                policy,
                rows.sources(),
                hash);
    }
}
