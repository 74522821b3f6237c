import java.awt.geom.Path2D;

/// A county unit: what the laying of towns needs of it.
///
/// @param mu farm land, 1/15 hectare
/// @param urban people with urban registration, among `people`
/// @param hills share of the area that is hills and mountains, 0-1
/// @param shape its polygons in degrees, even-odd
record County(
        int code,
        String name,
        String nameZh,
        double areaKm2,
        long people,
        long mu,
        long urban,
        double hills,
        Path2D shape) {

    /// @throws IllegalArgumentException when the town lies outside the county
    void checkHolds(Town town) {
        if (!shape.contains(town.longitude(), town.latitude())) {
            throw new IllegalArgumentException(
                    town.name()
                            + " lies outside "
                            + name
                            + " at "
                            + town.longitude()
                            + ", "
                            + town.latitude());
        }
    }
}
