package kuaizhuang.model.mechanism;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import kuaizhuang.model.Runs;
import kuaizhuang.model.state.Economy;
import kuaizhuang.region.Lever;
import kuaizhuang.region.Region.OutsideRegion;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// What stands in for a way to sell reaches as many of the country's buyers as that way does in the
/// base, on the mean of where goods are made: so that a removal takes away who reaches whom, not
/// demand. To be measured again whenever values change.
@Tag("slow")
class StandInsTest {

    @Test
    void plainReachIsTheMeanReachOfWhatItStandsFor() {
        Mean markets = new Mean(1977, 2004);
        Mean networks = new Mean(1990, 2005);
        Runs base = Runs.of("zhejiang", "scale=100").threads(2);
        base.everyYear(simulation -> {
            Economy economy = simulation.economy();
            int year = simulation.next().getYear() - 1;
            markets.add(year, economy, economy.access.market.values);
            networks.add(year, economy, economy.access.network.values);
        });
        double ofMarkets = base.input().scenario().parametersOf(Markets.DECLARATION).plainReach();
        double ofNetworks = base.input().scenario().parametersOf(Networks.DECLARATION).plainReach();
        assertThat(markets.value()).isCloseTo(ofMarkets, within(0.2 * ofMarkets));
        assertThat(networks.value()).isCloseTo(ofNetworks, within(0.2 * ofNetworks));
    }

    /// What is reached of the buyers who can be reached, weighted by hands and by what buyers
    /// spend.
    private static final class Mean {

        private final int from;
        private final int to;
        private double sum;
        private double weights;

        Mean(int from, int to) {
            this.from = from;
            this.to = to;
        }

        void add(int year, Economy economy, float[] reach) {
            double free = economy.levers.share(Lever.LONG_DISTANCE_TRADE);
            if (year < from || year > to || free == 0) {
                return;
            }
            for (int i = 0; i < economy.regions; i++) {
                OutsideRegion region = economy.region.outside().get(i);
                if (!region.abroad()) {
                    double open = free * OutsideYears.at(region, region.openness(), year);
                    double spent = spent(economy, i);
                    for (int town = 0; town < economy.towns; town++) {
                        double weight = economy.governments.hands.values[town] * spent;
                        sum += weight * reach[economy.access.of(town, economy.counties + i)] / open;
                        weights += weight;
                    }
                }
            }
        }

        private static double spent(Economy economy, int region) {
            double sum = 0;
            for (int product = 0; product < economy.products; product++) {
                int row = economy.buyers.of(economy.counties + region, product);
                sum += economy.buyers.spend.values[row];
            }
            return sum;
        }

        double value() {
            return sum / weights;
        }
    }
}
