package kuaizhuang.report;

import java.util.List;
import java.util.stream.Collectors;

/// Finds towns and clusters by the names that people type.
final class Places {

    private static final int SHOWN = 5;

    private final RunTables tables;

    Places(RunTables tables) {
        this.tables = tables;
    }

    /// The row of `place` of the one town with that name.
    ///
    /// @param name in pinyin or characters, or `County/Town`
    Row town(String name) {
        int slash = name.indexOf('/');
        String county = slash < 0 ? "" : name.substring(0, slash).strip();
        String town = name.substring(slash + 1).strip();
        List<Row> found =
                tables.rows(
                        """
                        select * from place
                        where (lower(town) = lower(?) or town_zh = ?)
                            and (? = '' or lower(county) = lower(?) or county_zh = ?)
                        order by county_code, place_id\
                        """,
                        town,
                        town,
                        county,
                        county,
                        county);
        if (found.size() == 1) {
            return found.getFirst();
        }
        throw found.isEmpty() ? unknownTown(name, town) : severalTowns(name, found);
    }

    private UnknownPlace unknownTown(String name, String town) {
        List<Row> near =
                tables.rows(
                        """
                        select town, county from place
                        order by jaro_winkler_similarity(lower(town), lower(?)) desc, town, place_id limit ?\
                        """,
                        town,
                        SHOWN);
        return new UnknownPlace(
                near.isEmpty()
                        ? "the run has no town, so there is none called " + name
                        : "no town of this run is called "
                                + name
                                + "; the nearest names are "
                                + Words.list(named(near)));
    }

    private static UnknownPlace severalTowns(String name, List<Row> found) {
        boolean told =
                found.stream().map(row -> row.text("county")).distinct().count() == found.size();
        return new UnknownPlace(
                found.size()
                        + " towns are called "
                        + name
                        + ": "
                        + Words.list(named(found))
                        + (told
                                ? "; say which as County/Town, for example --town \""
                                        + found.getFirst().text("county")
                                        + "/"
                                        + found.getFirst().text("town")
                                        + "\""
                                : "; several are in one county unit and cannot be told apart by name"));
    }

    private static List<String> named(List<Row> towns) {
        return towns.stream()
                .map(row -> row.text("town") + " (" + row.text("county") + ")")
                .toList();
    }

    /// The last year's row of `cluster_year` of a cluster.
    Row cluster(String id) {
        return tables.first(
                        "select * from cluster_year where lower(cluster_id) = lower(?) order by year desc limit 1",
                        id)
                .orElseThrow(() -> unknownCluster(id));
    }

    private UnknownPlace unknownCluster(String id) {
        String near =
                tables
                        .rows(
                                """
                                select cluster_id from cluster_year group by cluster_id
                                order by jaro_winkler_similarity(lower(cluster_id), lower(?)) desc, cluster_id limit ?\
                                """,
                                id,
                                SHOWN)
                        .stream()
                        .map(row -> row.text("cluster_id"))
                        .collect(Collectors.joining(", "));
        return new UnknownPlace(
                near.isEmpty()
                        ? "the run has no cluster in any year, so there is none with the id " + id
                        : "no cluster of this run has the id "
                                + id
                                + "; the nearest ids are "
                                + near);
    }
}
