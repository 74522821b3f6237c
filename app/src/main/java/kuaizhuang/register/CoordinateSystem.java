package kuaizhuang.register;

import java.util.Optional;

/// What the two coordinates of a register mean.
public enum CoordinateSystem {
    /// Degrees of longitude and latitude, WGS84 or CGCS2000, which differ by less than a metre.
    WGS84(true) {
        @Override
        double[] place(double x, double y) {
            return new double[] {x, y};
        }
    },
    /// Degrees as shifted by some 500 m on Chinese maps (the "Mars" coordinates).
    GCJ02(true) {
        @Override
        double[] place(double x, double y) {
            return ChineseShift.undo(x, y);
        }
    },
    /// Metres east and north on a plane.
    METRES(false) {
        @Override
        double[] place(double x, double y) {
            return new double[] {x / 1000, y / 1000};
        }
    },
    /// Kilometres east and north on a plane.
    KILOMETRES(false) {
        @Override
        double[] place(double x, double y) {
            return new double[] {x, y};
        }
    };

    private static final double LARGEST_KM = 50_000;

    private final boolean degrees;

    CoordinateSystem(boolean degrees) {
        this.degrees = degrees;
    }

    public boolean degrees() {
        return degrees;
    }

    abstract double[] place(double x, double y);

    /// Longitude and latitude in degrees, or kilometres; nothing where the two are out of range.
    Optional<double[]> read(double x, double y) {
        boolean inRange =
                degrees
                        ? Math.abs(x) <= 180 && Math.abs(y) <= 90 && (x != 0 || y != 0)
                        : Math.abs(place(x, y)[0]) <= LARGEST_KM
                                && Math.abs(place(x, y)[1]) <= LARGEST_KM;
        return inRange ? Optional.of(place(x, y)) : Optional.empty();
    }
}
