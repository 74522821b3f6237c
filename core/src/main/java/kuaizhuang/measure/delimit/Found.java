package kuaizhuang.measure.delimit;

/// A cluster as a method found it.
///
/// @param industry main industry
/// @param rows numbers of its firms among the year's, ascending
record Found(Method method, String industry, int[] rows) {}
