package kuaizhuang.measure.fingerprint;

/// What a town's government does for the makers of one product.
///
/// @param hall whether it has built a market hall
/// @param space whether it has built floor space for the product
/// @param roads how far local roads are built, 0 to 1
/// @param relief share of profit tax forgiven
/// @param association whether makers have an association
record Town(boolean hall, boolean space, double roads, double relief, boolean association) {

    static final Town NOTHING = new Town(false, false, 0, 0, false);

    /// The mean of the four things by which it helps.
    double motivation() {
        return ((hall ? 1 : 0) + (space ? 1 : 0) + roads + relief) / 4;
    }
}
