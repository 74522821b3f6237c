package kuaizhuang.report;

import org.locationtech.jts.geom.Envelope;

/// The land under the maps of a run.
///
/// @param projection how its places come to lie on them
record MapLand(Projection projection, CountyOutlines.Drawn drawn) {

    static MapLand of(RunTables tables, Pack pack) {
        CountyOutlines outlines =
                pack.counties().map(CountyOutlines::read).orElseGet(CountyOutlines::none);
        Projection projection = Projection.of(bounds(tables, outlines));
        var names = new CountyNames(tables);
        return new MapLand(projection, outlines.draw(projection, names::county, names::prefecture));
    }

    private static Envelope bounds(RunTables tables, CountyOutlines outlines) {
        Envelope bounds = outlines.bounds();
        for (Row row : tables.rows("select longitude, latitude from place")) {
            bounds.expandToInclude(row.number("longitude"), row.number("latitude"));
        }
        return bounds;
    }
}
