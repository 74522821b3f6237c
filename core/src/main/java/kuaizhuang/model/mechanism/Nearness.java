package kuaizhuang.model.mechanism;

import kuaizhuang.model.state.Geography;

/// Closeness of a town's neighbours, exp(-km / range), in the order of [Geography#near]: the distances never change.
final class Nearness {

    private final double[][] closeness;

    Nearness(Geography geography, double rangeKm) {
        closeness = new double[geography.nearKm.length][];
        for (int town = 0; town < closeness.length; town++) {
            float[] km = geography.nearKm[town];
            closeness[town] = new double[km.length];
            for (int i = 0; i < km.length; i++) {
                closeness[town][i] = StrictMath.exp(-km[i] / rangeKm);
            }
        }
    }

    double[] of(int town) {
        return closeness[town];
    }
}
