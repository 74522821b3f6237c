package kuaizhuang.findings;

import kuaizhuang.kernel.Frame;
import kuaizhuang.measure.survey.Establishments;
import kuaizhuang.measure.survey.Survey;
import kuaizhuang.register.Dropped;

/// What a survey found, and in what.
///
/// @param source the file or folder that was read
/// @param firms all rows that were used
/// @param options how it was measured
/// @param values a frame of [Survey#TABLE]
/// @param dropped what was not used
public record Findings(
        String source,
        Establishments firms,
        Survey.Options options,
        Frame values,
        Dropped dropped) {}
