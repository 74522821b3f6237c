package kuaizhuang.report;

/// A part of the land whose life is told: one town, or all towns of a county unit.
///
/// @param where the condition on place_id in SQL; made of numbers only
/// @param name as it stands in a sentence: "the town", "the county unit"
record Scope(String where, String name) {

    static Scope town(int placeId) {
        return new Scope("place_id = " + placeId, "the town");
    }

    static Scope county(int code) {
        return new Scope(
                "place_id in (select place_id from place where county_code = " + code + ")",
                "the county unit");
    }
}
