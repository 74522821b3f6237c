package kuaizhuang.measure.survey;

import static kuaizhuang.kernel.TableSpec.key;

import java.util.List;
import java.util.Set;
import kuaizhuang.kernel.Frame;
import kuaizhuang.kernel.TableSpec;
import kuaizhuang.kernel.TableSpec.Type;
import kuaizhuang.measure.chance.Simulations;

/// Takes indices of a register, or of the firms of a run, into one long table.
public final class Survey {

    /// One number a row, the same columns whatever the index. Texts are null, numbers NaN and the
    /// year 0 where they do not apply.
    public static final TableSpec TABLE =
            new TableSpec(
                    "index_value",
                    "An index of an industry, a place, or a pair, in a year.",
                    List.of(
                            key("index", Type.TEXT, "", "which index"),
                            key("place", Type.TEXT, "", "the place that it is of"),
                            key("industry", Type.TEXT, "", "the industry that it is of"),
                            key("other_industry", Type.TEXT, "", "the second of a pair"),
                            key("year", Type.INT, "", "year"),
                            key("radius_km", Type.DOUBLE, "km", "distance at which it is taken"),
                            TableSpec.column("value", Type.DOUBLE, "", "the index"),
                            TableSpec.column("low", Type.DOUBLE, "", "lower end"),
                            TableSpec.column("high", Type.DOUBLE, "", "upper end"),
                            TableSpec.column("p", Type.DOUBLE, "1", "probability by chance"),
                            TableSpec.column("n", Type.LONG, "", "observations"),
                            TableSpec.column("note", Type.TEXT, "", "the verdict in words")));

    private Survey() {}

    /// What is to be measured, and how.
    ///
    /// @param instruments which indices
    /// @param year the year that is measured; 0 where rows bear none
    /// @param since an earlier year for what is about change; 0 for none
    /// @param reference with what industries are compared
    /// @param radiiKm distances for indices of distance, ascending, above 0
    /// @param neighbourKm places at most so far apart are neighbours; 0 for those whose areas
    ///   touch, or the six nearest where areas are unknown
    /// @param mostPlants industries whose plants may stand on more different spots get no
    ///   K-density, whose time grows with the square; those with more plants no L
    /// @param mostNeighbours where the spots of plants have more neighbours within the largest
    ///   radius, all of which every round looks at, M is not taken
    public record Options(
            Set<Instrument> instruments,
            int year,
            int since,
            Reference reference,
            double[] radiiKm,
            double neighbourKm,
            int mostPlants,
            long mostNeighbours,
            Simulations simulations) {

        public Options {
            instruments = Set.copyOf(instruments);
        }

        boolean wants(Instrument instrument) {
            return instruments.contains(instrument);
        }

        boolean wantsAnyOf(Instrument.Family family) {
            return Instrument.of(family).stream().anyMatch(instruments::contains);
        }
    }

    /// A frame of [#TABLE] with the indices in the order of [Instrument], then industry, then
    /// place.
    ///
    /// @param all rows of all years
    public static Frame of(Establishments all, Options options) {
        return of(all, options, Stages.SILENT);
    }

    /// The same, telling how far it is.
    public static Frame of(Establishments all, Options options, Stages stages) {
        Values values = new Values(options.year());
        Subject subject = new Subject(all, options, stages);
        for (Instrument.Family family : Instrument.Family.values()) {
            if (options.wantsAnyOf(family)) {
                measure(family, subject, values, all);
            }
        }
        return values.frame();
    }

    private static void measure(
            Instrument.Family family, Subject subject, Values values, Establishments all) {
        switch (family) {
            case AREA -> new AreaIndices(subject, values).measure();
            case PLACE -> new PlaceIndices(subject, values).measure();
            case SPACE -> new SpaceIndices(subject, values).measure();
            case DISTANCE -> new DistanceIndices(subject, values).measure();
            case RELATED -> new RelatedIndices(subject, values).measure();
            case CHANGE -> new ChangeIndices(subject, values, all).measure();
            case SIZE -> new SizeIndices(subject, values).measure();
        }
    }
}
