/// A town in its place.
///
/// @param pinned whether a source names it
/// @param seat whether it is the seat of its county
record Town(
        String name,
        String nameZh,
        double longitude,
        double latitude,
        boolean pinned,
        boolean seat) {}
