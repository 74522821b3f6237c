package kuaizhuang.measure.concentration;

import java.util.List;
import java.util.stream.IntStream;

/// Amounts (workers, firms, yuan) of each industry in each place: what the area indices are taken
/// of.
///
/// @param places names, one a row
/// @param industries names, one a column
/// @param amounts `[place][industry]`, numbers from 0 up; not copied
public record PlacesByIndustries(List<String> places, List<String> industries, double[][] amounts) {

    /// @throws IllegalArgumentException when a row is too short or long, or an amount is negative,
    ///   infinite or not a number
    public PlacesByIndustries {
        places = List.copyOf(places);
        industries = List.copyOf(industries);
        if (amounts.length != places.size()) {
            throw new IllegalArgumentException(
                    amounts.length + " rows stand against " + places.size() + " places");
        }
        for (int place = 0; place < amounts.length; place++) {
            if (amounts[place].length != industries.size()) {
                throw new IllegalArgumentException(
                        "the row of "
                                + places.get(place)
                                + " has "
                                + amounts[place].length
                                + " amounts for "
                                + industries.size()
                                + " industries");
            }
            Shares.requireAmounts(
                    "in the row of " + places.get(place) + ", amount", amounts[place]);
        }
    }

    /// The amounts of one industry over the places.
    public double[] industry(int industry) {
        return IntStream.range(0, places.size())
                .mapToDouble(place -> amounts[place][industry])
                .toArray();
    }

    /// The amounts of one place over the industries; not a copy.
    public double[] place(int place) {
        return amounts[place];
    }

    /// The sum of every place over its industries: the usual reference distribution.
    public double[] placeTotals() {
        return IntStream.range(0, places.size())
                .mapToDouble(place -> Shares.sum(amounts[place]))
                .toArray();
    }

    /// The sum of every industry over the places.
    public double[] industryTotals() {
        return IntStream.range(0, industries.size())
                .mapToDouble(industry -> Shares.sum(industry(industry)))
                .toArray();
    }
}
