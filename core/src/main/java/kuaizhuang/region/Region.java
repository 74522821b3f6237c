package kuaizhuang.region;

import java.time.YearMonth;
import java.util.List;

/// A region pack, read and checked: everything about a place that enters a run, and nothing about
/// what became of it.
///
/// Lists are in file order, and an entity's number in the model is its position in the list. Money
/// is yuan of 2001.
///
/// @param id the pack's folder name, also the name of its base scenario
/// @param title what people call it
/// @param first first month the pack can run
/// @param last last month the pack can run
/// @param defaultScale persons per row in a run that names no scale
/// @param terrainFactor road distance over great circle on the plain
/// @param hash SHA-256 of every file of the pack that can change a run, hexadecimal
public record Region(
        String id,
        String title,
        YearMonth first,
        YearMonth last,
        int defaultScale,
        double terrainFactor,
        List<County> counties,
        List<Town> towns,
        List<OutsideRegion> outside,
        List<Sector> sectors,
        List<Product> products,
        List<ProductLink> links,
        List<Tradition> traditions,
        List<TransportLink> transport,
        Series series,
        List<PolicyRule> policy,
        List<Source> sources,
        String hash) {

    public Region {
        counties = List.copyOf(counties);
        towns = List.copyOf(towns);
        outside = List.copyOf(outside);
        sectors = List.copyOf(sectors);
        products = List.copyOf(products);
        links = List.copyOf(links);
        traditions = List.copyOf(traditions);
        transport = List.copyOf(transport);
        policy = List.copyOf(policy);
        sources = List.copyOf(sources);
    }

    /// A county unit as it was before the first month.
    ///
    /// @param code its administrative code in the pack's vintage
    /// @param zone the paper's zone, or any grouping of prefectures
    /// @param unit2001 the code of the unit that it belonged to when clusters were counted
    /// @param people registered inhabitants before the first month
    /// @param cultivatedMu farm land, in mu (1/15 hectare)
    /// @param urbanPeople of them with non-agricultural registration
    /// @param stateIndustryWorkers in state and urban collective industry
    /// @param collectiveWorkers in commune and brigade enterprises
    /// @param hillShare share of the area that is hills and mountains, 0-1
    public record County(
            int code,
            String name,
            String nameZh,
            int prefectureCode,
            String prefecture,
            String prefectureZh,
            String zone,
            int unit2001,
            double longitude,
            double latitude,
            double areaKm2,
            long people,
            double cultivatedMu,
            long urbanPeople,
            long stateIndustryWorkers,
            long collectiveWorkers,
            double hillShare) {}

    /// A town (with its villages); the unit of space of the model.
    ///
    /// @param id stable text identity, unique in the pack: the key of every random draw about the
    ///   town
    /// @param county position in `counties`
    /// @param people registered inhabitants before the first month; the towns of a county add up to
    ///   it
    /// @param pinned whether a source names the town (its coordinates are then the source's)
    /// @param seat whether it is the seat of the county
    public record Town(
            String id,
            int county,
            String name,
            String nameZh,
            double longitude,
            double latitude,
            long people,
            double cultivatedMu,
            long urbanPeople,
            boolean pinned,
            boolean seat) {}

    /// A place outside that buys: a group of provinces or a part of the world.
    ///
    /// @param abroad whether goods need an export channel to get there
    /// @param routeKm length of the way from the middle of the region, by road, rail or sea
    /// @param years the years for which the three series below are given; between them values are
    ///   interpolated
    /// @param peopleMillion people, in millions
    /// @param demandPerHead yuan of 2001 a head and year (household consumption; abroad: import
    ///   demand for light goods)
    /// @param openness share of the demand that goods from outside the plan, or from abroad, may
    ///   reach, 0-1
    public record OutsideRegion(
            String id,
            String name,
            boolean abroad,
            double longitude,
            double latitude,
            double routeKm,
            int[] years,
            double[] peopleMillion,
            double[] demandPerHead,
            double[] openness) {}

    public record Sector(String id, String name, String nameZh) {}

    /// A product; nothing tells those that became clusters from those that did not.
    ///
    /// @param sector position in `sectors`
    /// @param startupWorkshop yuan of 2001 for a plain workshop
    /// @param startupFactory yuan of 2001 for a works that does every stage
    /// @param stages into which its making can be divided
    /// @param outputPerWorker gross output a worker and year at the practice of 2000, full skill,
    ///   yuan of 2001
    /// @param inputShare share of gross output spent on materials
    /// @param skillMonths months until a worker is skilled
    /// @param kgPer1000Yuan weight
    /// @param priceElasticity of demand for the product (negative)
    /// @param incomeElasticity of demand for the product
    /// @param consumerShare1980 share of household consumption, 0-1; likewise 2000
    /// @param industryShare1980 per mille of industry's demand for producer goods as the pack gives
    ///   it, 0-1; likewise 2000
    /// @param knownOutsideFrom first year in which the product is known outside
    public record Product(
            String id,
            int sector,
            String name,
            double startupWorkshop,
            double startupFactory,
            int stages,
            double outputPerWorker,
            double inputShare,
            double skillMonths,
            double kgPer1000Yuan,
            double priceElasticity,
            double incomeElasticity,
            double consumerShare1980,
            double consumerShare2000,
            double industryShare1980,
            double industryShare2000,
            int knownOutsideFrom) {}

    /// A tie between two products (positions in `products`).
    ///
    /// @param value input: share of the user's output value spent on the supplier product;
    ///   complement: strength 0-1
    public record ProductLink(Kind kind, int first, int second, double value) {
        public enum Kind {
            INPUT,
            COMPLEMENT
        }
    }

    /// What a county was known for before the first month.
    ///
    /// @param county position in `counties`
    /// @param product position in `products`, or -1 where the tradition is not about one product
    /// @param strength 1 to 3
    public record Tradition(int county, Kind kind, int product, int strength) {
        public enum Kind {
            CRAFT,
            ITINERANT_CRAFT,
            PEDDLING,
            COMMERCE,
            EMIGRATION
        }
    }

    /// A road, railway, port or airport.
    ///
    /// @param opened first month of use
    /// @param counties positions in `counties` of those that it serves
    public record TransportLink(
            String id, Kind kind, String name, YearMonth opened, List<Integer> counties) {
        public TransportLink {
            counties = List.copyOf(counties);
        }

        public enum Kind {
            PORT,
            RAIL,
            EXPRESSWAY,
            AIRPORT
        }
    }

    /// One dated act of the centre or the province: from its month on, a lever stands at a new
    /// level.
    ///
    /// @param id unique name, the key of `policy.<id>` in a scenario
    /// @param level the lever's level from that month, 0-3, coded from the text of the source
    /// @param low lowest, and `high` highest level that the text would bear
    /// @param source id in `sources`
    /// @param estimate whether the size is an estimate (the date may still be sourced)
    public record PolicyRule(
            String id,
            String label,
            YearMonth date,
            Lever lever,
            double level,
            double low,
            double high,
            String source,
            boolean estimate) {}

    public record Source(String id, String citation) {}
}
