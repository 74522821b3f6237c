package kuaizhuang.fit;

import java.util.List;

/// How a fit goes about it.
///
/// @param axes at most 15 parameters
/// @param points places that each wave evaluates
/// @param waves rounds of evaluating, guessing and closing in
/// @param seeds runs at each place
/// @param atOnce evaluations at a time; results are the same for any number
public record FitSettings(List<Axis> axes, int points, int waves, int seeds, int atOnce) {

    public static final int MOST_AXES = 15;

    public FitSettings {
        axes = List.copyOf(axes);
    }
}
