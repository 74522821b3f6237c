package kuaizhuang.facts;

import java.nio.file.Path;
import java.util.List;
import kuaizhuang.input.Table;
import kuaizhuang.input.Table.Row;

/// A county unit and a product for which a source names it in the end: a target, never an input.
///
/// @param county code of the county unit
/// @param product id of the product
/// @param place what the source names, in pinyin
/// @param certain whether there is no doubt that this county and product are meant
/// @param source id of the source
public record NamedCluster(
        int county, String product, String place, boolean certain, String source) {

    private static final String FILE = "clusters.csv";

    /// Where a pack keeps them.
    public static Path ofPack(Path packFolder) {
        return packFolder.resolve("facts").resolve(FILE);
    }

    /// The clusters in the order of the file, which may bear any name.
    ///
    /// @throws kuaizhuang.input.InputFaults with everything that is wrong
    public static List<NamedCluster> read(Path file) {
        Table table = SourcedTable.read(file, FILE, (_, _, _) -> {});
        return table.rows().stream().map(NamedCluster::of).toList();
    }

    private static NamedCluster of(Row row) {
        return new NamedCluster(
                row.smallInteger("county_code"),
                row.text("product"),
                row.text("place"),
                row.text("reading").equals("certain"),
                row.text("source"));
    }
}
