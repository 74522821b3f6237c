package kuaizhuang.measure.delimit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import kuaizhuang.kernel.Frame;
import kuaizhuang.measure.space.Sites;
import kuaizhuang.measure.space.Weights;
import kuaizhuang.measure.survey.Establishments;
import kuaizhuang.measure.survey.Instrument;
import kuaizhuang.measure.survey.Places;
import kuaizhuang.measure.survey.Survey;

/// Places that an index picks out, joined where they are neighbours.
final class StrongPlaces {

    private final Establishments firms;
    private final Delimitation how;

    StrongPlaces(Establishments firms, Delimitation how) {
        this.firms = firms;
        this.how = how;
    }

    /// @param method by location quotient or by local Moran
    List<Found> find(Method method) {
        boolean byQuotient = method == Method.LOCATION_QUOTIENT;
        Instrument instrument = byQuotient ? Instrument.LOCATION_QUOTIENT : Instrument.LOCAL_MORAN;
        String wanted = byQuotient ? "overrepresented" : "high among high";
        Frame values = Survey.of(firms, options(instrument));
        boolean[][] strong = new boolean[firms.industries().size()][firms.places().count()];
        for (int row = 0; row < values.rows(); row++) {
            if (wanted.equals(values.texts("note")[row])) {
                int industry = firms.industries().indexOf(values.texts("industry")[row]);
                int place = firms.places().names().indexOf(values.texts("place")[row]);
                strong[industry][place] = true;
            }
        }
        return join(method, strong);
    }

    private Survey.Options options(Instrument instrument) {
        return new Survey.Options(
                Set.of(instrument),
                firms.rows() == 0 ? 0 : firms.year()[0],
                0,
                how.reference(),
                new double[] {1},
                0,
                1,
                1,
                how.simulations());
    }

    private List<Found> join(Method method, boolean[][] strong) {
        int[][] neighbours = neighbours();
        int[][] rows = firms.rowsByIndustry();
        List<Found> found = new ArrayList<>();
        for (int industry = 0; industry < strong.length; industry++) {
            int[] zone = zones(strong[industry], neighbours);
            int zones = Arrays.stream(zone).max().orElse(-1) + 1;
            for (int one = 0; one < zones; one++) {
                int wanted = one;
                int[] members =
                        Arrays.stream(rows[industry])
                                .filter(row -> zone[firms.place()[row]] == wanted)
                                .toArray();
                found.add(new Found(method, firms.industries().get(industry), members));
            }
        }
        return found;
    }

    /// Places at most the joining distance apart, or whose areas touch.
    private int[][] neighbours() {
        Places places = firms.places();
        if (places.neighbours() != null) {
            return places.neighbours();
        }
        int[] located =
                IntStream.range(0, places.count())
                        .filter(place -> !Double.isNaN(places.x()[place]))
                        .toArray();
        double[] x = Arrays.stream(located).mapToDouble(place -> places.x()[place]).toArray();
        double[] y = Arrays.stream(located).mapToDouble(place -> places.y()[place]).toArray();
        Sites sites = firms.onEarth() ? Sites.onEarth(x, y) : Sites.onPlane(x, y);
        int[][] neighbours = new int[places.count()][0];
        if (how.joinKm() > 0) {
            int[][] near = Weights.within(sites, how.joinKm()).neighbours();
            for (int i = 0; i < near.length; i++) {
                neighbours[located[i]] = Arrays.stream(near[i]).map(j -> located[j]).toArray();
            }
        }
        return neighbours;
    }

    /// The zone of every strong place; -1 elsewhere.
    private static int[] zones(boolean[] strong, int[][] neighbours) {
        int[] zone = new int[strong.length];
        Arrays.fill(zone, -1);
        int zones = 0;
        for (int start = 0; start < strong.length; start++) {
            if (strong[start] && zone[start] < 0) {
                List<Integer> reached = new ArrayList<>(List.of(start));
                zone[start] = zones;
                for (int next = 0; next < reached.size(); next++) {
                    for (int neighbour : neighbours[reached.get(next)]) {
                        if (strong[neighbour] && zone[neighbour] < 0) {
                            zone[neighbour] = zones;
                            reached.add(neighbour);
                        }
                    }
                }
                zones++;
            }
        }
        return zone;
    }
}
