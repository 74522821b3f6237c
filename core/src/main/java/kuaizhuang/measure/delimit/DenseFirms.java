package kuaizhuang.measure.delimit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import kuaizhuang.measure.space.SiteIndex;
import kuaizhuang.measure.survey.Establishments;

/// Density-based clusters of firms (DBSCAN, Ester, Kriegel, Sander and Xu 1996): a firm is at the
/// core where more than the threshold of firms of its industry, itself included, lie within the
/// radius; cores within the radius of each other are one cluster, with the firms around them.
///
/// A firm on the edge of two clusters goes to the one whose core has the smaller number.
final class DenseFirms {

    private final Establishments firms;
    private final Delimitation how;

    DenseFirms(Establishments firms, Delimitation how) {
        this.firms = firms;
        this.how = how;
    }

    List<Found> find() {
        boolean[] located = new boolean[firms.rows()];
        Arrays.stream(firms.located()).forEach(row -> located[row] = true);
        List<Found> found = new ArrayList<>();
        int[][] rows = firms.rowsByIndustry();
        for (int industry = 0; industry < rows.length; industry++) {
            int[] points = Arrays.stream(rows[industry]).filter(row -> located[row]).toArray();
            if (points.length > 0) {
                find(firms.industries().get(industry), points, found);
            }
        }
        return found;
    }

    private void find(String industry, int[] points, List<Found> found) {
        SiteIndex index = new SiteIndex(firms.sites(points), how.densityKm());
        boolean[] core = new boolean[points.length];
        for (int i = 0; i < points.length; i++) {
            long[] near = {firms.weight()[points[i]]};
            index.forEachWithin(i, (other, km) -> near[0] += firms.weight()[points[other]]);
            core[i] = near[0] > how.moreThanFirms();
        }
        int[] cluster = new int[points.length];
        Arrays.fill(cluster, -1);
        int clusters = 0;
        for (int i = 0; i < points.length; i++) {
            if (core[i] && cluster[i] < 0) {
                spread(i, clusters++, index, core, cluster);
            }
        }
        for (int one = 0; one < clusters; one++) {
            int wanted = one;
            int[] members =
                    java.util.stream.IntStream.range(0, points.length)
                            .filter(i -> cluster[i] == wanted)
                            .map(i -> points[i])
                            .toArray();
            found.add(new Found(Method.DENSITY, industry, members));
        }
    }

    private static void spread(
            int start, int number, SiteIndex index, boolean[] core, int[] cluster) {
        List<Integer> reached = new ArrayList<>(List.of(start));
        cluster[start] = number;
        for (int next = 0; next < reached.size(); next++) {
            int site = reached.get(next);
            if (core[site]) {
                index.forEachWithin(
                        site,
                        (other, km) -> {
                            if (cluster[other] < 0) {
                                cluster[other] = number;
                                reached.add(other);
                            }
                        });
            }
        }
    }
}
