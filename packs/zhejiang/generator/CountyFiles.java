import java.awt.geom.Path2D;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/// Reads what the laying of towns starts from: counties with their polygons, seats, and towns that sources name.
///
/// `counties.geojson` must hold one feature a line and the tables no commas inside fields, as in the pack; a reader for
/// any GeoJSON and CSV would need a library, and this program runs from source alone.
final class CountyFiles {

    private CountyFiles() {}

    static List<County> counties(Path pack) throws IOException {
        Map<Integer, Path2D> shapes = shapes(pack.resolve("counties.geojson"));
        return table(pack.resolve("counties.csv")).stream()
                .map(row -> county(row, shapes))
                .toList();
    }

    private static County county(Map<String, String> row, Map<Integer, Path2D> shapes) {
        int code = Integer.parseInt(row.get("code"));
        if (!shapes.containsKey(code)) {
            throw new IllegalArgumentException("counties.geojson has no feature with code " + code);
        }
        return new County(
                code,
                row.get("name"),
                row.get("name_zh").replaceAll("(自治)?[市县区]$", ""),
                Double.parseDouble(row.get("area_km2")),
                Long.parseLong(row.get("people")),
                Long.parseLong(row.get("cultivated_mu")),
                Long.parseLong(row.get("urban_people")),
                Double.parseDouble(row.get("hill_share")),
                shapes.get(code));
    }

    /// Rows by column name. The three tables that this reads hold no commas inside fields.
    private static List<Map<String, String>> table(Path file) throws IOException {
        List<String> lines = Files.readAllLines(file);
        String[] header = lines.getFirst().split(",");
        List<Map<String, String>> rows = new ArrayList<>();
        for (String line : lines.subList(1, lines.size())) {
            String[] fields = line.split(",", -1);
            if (line.indexOf('"') >= 0 || fields.length != header.length) {
                throw new IllegalArgumentException(
                        file
                                + ": this line should have "
                                + header.length
                                + " plain fields: "
                                + line);
            }
            Map<String, String> row = new LinkedHashMap<>();
            IntStream.range(0, header.length).forEach(i -> row.put(header[i], fields[i]));
            rows.add(row);
        }
        return rows;
    }

    private static Map<Integer, Path2D> shapes(Path file) throws IOException {
        Map<Integer, Path2D> shapes = new LinkedHashMap<>();
        for (String line : Files.readAllLines(file)) {
            int code = line.indexOf("\"code\":");
            int coordinates = line.indexOf("\"coordinates\":");
            if (code >= 0 && coordinates >= 0) {
                int digits = code + "\"code\":".length();
                shapes.put(
                        Integer.parseInt(line.substring(digits, line.indexOf(',', digits)).strip()),
                        shape(line, coordinates));
            }
        }
        return shapes;
    }

    /// Every ring becomes a closed piece of one even-odd path, so that holes and islands need no telling apart.
    private static Path2D shape(String line, int from) {
        Path2D path = new Path2D.Double(Path2D.WIND_EVEN_ODD);
        int ring = line.indexOf("[[", from);
        String text = line.substring(ring, line.lastIndexOf(']') + 1).replace(" ", "");
        for (String points : text.split("]],")) {
            String[] pairs = points.replaceAll("^\\[+|]+$", "").split("],\\[");
            for (int i = 0; i < pairs.length; i++) {
                String[] pair = pairs[i].split(",");
                double x = Double.parseDouble(pair[0]);
                double y = Double.parseDouble(pair[1]);
                if (i == 0) {
                    path.moveTo(x, y);
                } else {
                    path.lineTo(x, y);
                }
            }
            path.closePath();
        }
        return path;
    }

    static Map<Integer, List<Town>> named(Path file, List<County> counties) throws IOException {
        Map<Integer, List<Town>> towns = new LinkedHashMap<>();
        counties.forEach(county -> towns.put(county.code(), new ArrayList<>()));
        for (Map<String, String> row : table(file)) {
            Town town =
                    new Town(
                            row.get("name"),
                            row.get("name_zh"),
                            Double.parseDouble(row.get("longitude")),
                            Double.parseDouble(row.get("latitude")),
                            row.get("pinned").equals("yes"),
                            row.get("seat").equals("yes"));
            towns.get(Integer.parseInt(row.get("county_code"))).add(town);
        }
        for (County county : counties) {
            List<Town> own = towns.get(county.code());
            own.sort(Comparator.comparing(town -> !town.seat()));
            if (own.stream().filter(Town::seat).count() != 1) {
                throw new IllegalArgumentException(
                        file + ": " + county.name() + " must have exactly one seat");
            }
            own.forEach(county::checkHolds);
        }
        return towns;
    }
}
