package kuaizhuang.scenario;

/// What a mechanism tells the scenario about itself.
///
/// @param key its name in scenario files, lower case with hyphens ("kin-loans")
/// @param code its number in the model's description ("M15")
/// @param meaning one sentence: what it does
/// @param whenOff one sentence: the neutral thing that stands in its place when it is switched off
/// @param parameters a record whose components all carry [Quantity]
public record Declaration<P extends Record>(
        String key, String code, String meaning, String whenOff, Class<P> parameters) {}
