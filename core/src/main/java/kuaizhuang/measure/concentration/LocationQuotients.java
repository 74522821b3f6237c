package kuaizhuang.measure.concentration;

/// Location quotients: how many times as large an industry's share is in a place as in the whole,
/// LQ = (E_ir / E_r) / (E_i / E). 1 means the same; 0 and up; without unit (Haig 1926; Isard 1960).
public final class LocationQuotients {

    private LocationQuotients() {}

    /// One quotient; NaN where the place or the industry is empty.
    ///
    /// @param amount E_ir, of the industry in the place
    /// @param ofPlace E_r, of the place in all industries
    /// @param ofIndustry E_i, of the industry in all places
    /// @param all E
    public static double of(double amount, double ofPlace, double ofIndustry, double all) {
        return ofPlace == 0 || ofIndustry == 0 ? Double.NaN : amount * all / (ofPlace * ofIndustry);
    }

    /// All quotients `[place][industry]`, NaN in empty places and for empty industries.
    public static double[][] of(PlacesByIndustries table) {
        double[] ofPlaces = table.placeTotals();
        double[] ofIndustries = table.industryTotals();
        double all = Shares.sum(ofPlaces);
        double[][] quotients = new double[ofPlaces.length][ofIndustries.length];
        for (int place = 0; place < ofPlaces.length; place++) {
            for (int industry = 0; industry < ofIndustries.length; industry++) {
                quotients[place][industry] =
                        of(
                                table.amounts()[place][industry],
                                ofPlaces[place],
                                ofIndustries[industry],
                                all);
            }
        }
        return quotients;
    }

    /// The quotients of one industry over places against any reference distribution: s_r / x_r; NaN
    /// where the place has nothing of the reference.
    public static double[] against(double[] industry, double[] reference) {
        Shares.requireSameLength(industry, reference);
        double[] shares = Shares.of(industry);
        double[] expected = Shares.of(reference);
        double[] quotients = new double[shares.length];
        for (int place = 0; place < quotients.length; place++) {
            quotients[place] = expected[place] == 0 ? Double.NaN : shares[place] / expected[place];
        }
        return quotients;
    }
}
