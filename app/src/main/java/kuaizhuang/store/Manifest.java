package kuaizhuang.store;

import java.time.YearMonth;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/// What a run folder says about its run; written at the start and again after every year.
///
/// @param region id of the region pack
/// @param scenario name of the scenario
/// @param scenarioHash digest of the resolved scenario, hexadecimal
/// @param packHash digest of the region pack, hexadecimal
/// @param scale persons per row
/// @param version of the program
/// @param from first month, `to` last month that the run was asked for
/// @param complete whether the run came to its last month; if not, the tables end with the last
///   year of `stateHash`
/// @param wallSeconds from the start of the run until this manifest was written
/// @param peakMemoryBytes the most memory that the process has held so far
/// @param stateHash by year, the digest of the state at its end
public record Manifest(
        String region,
        String scenario,
        String scenarioHash,
        String packHash,
        long seed,
        int scale,
        int threads,
        String version,
        YearMonth from,
        YearMonth to,
        boolean complete,
        double wallSeconds,
        long peakMemoryBytes,
        Map<Integer, String> stateHash,
        Balances balances) {

    public Manifest {
        stateHash = Collections.unmodifiableMap(new TreeMap<>(stateHash));
    }

    /// Whether money, people and goods came out even.
    public record Balances(Check money, Check people, Check goods) {}

    /// @param worstDifference the largest absolute difference in any month; 0 in a correct run
    /// @param unit of the difference
    public record Check(int monthsChecked, long worstDifference, String unit) {}

    /// The same run, further on.
    public Manifest after(
            boolean nowComplete,
            double seconds,
            long memory,
            Map<Integer, String> hashes,
            Balances checks) {
        return new Manifest(
                region,
                scenario,
                scenarioHash,
                packHash,
                seed,
                scale,
                threads,
                version,
                from,
                to,
                nowComplete,
                seconds,
                memory,
                hashes,
                checks);
    }

    /// The manifest as JSON text.
    public String json() {
        return Json.MAPPER.writeValueAsString(this) + "\n";
    }

    /// Reads what `json` wrote.
    ///
    /// @throws tools.jackson.core.JacksonException when the text is no manifest
    public static Manifest parse(String json) {
        return Json.MAPPER.readValue(json, Manifest.class);
    }
}
