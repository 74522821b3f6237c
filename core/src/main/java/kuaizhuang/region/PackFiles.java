package kuaizhuang.region;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/// The files of a pack that can change a run, and their digest.
final class PackFiles {

    static final String PACK = "pack.yaml";
    static final String POLICY = "policy.yaml";
    static final String SHAPES = "counties.geojson";
    static final String COUNTIES = "counties.csv";
    static final String TOWNS = "towns.csv";
    static final String OUTSIDE = "outside.csv";
    static final String OUTSIDE_DEMAND = "outside_demand.csv";
    static final String SECTORS = "sectors.csv";
    static final String PRODUCTS = "products.csv";
    static final String LINKS = "product_links.csv";
    static final String TRADITIONS = "traditions.csv";
    static final String TRANSPORT = "transport.csv";
    static final String SERIES = "series.csv";
    static final String SOURCES = "sources.csv";

    static final List<String> TABLES =
            List.of(
                    COUNTIES,
                    TOWNS,
                    OUTSIDE,
                    OUTSIDE_DEMAND,
                    SECTORS,
                    PRODUCTS,
                    LINKS,
                    TRADITIONS,
                    TRANSPORT,
                    SERIES,
                    SOURCES);

    private PackFiles() {}

    /// SHA-256 over names and contents, in the order of names. Line ends do not count, so that a
    /// checkout on any system has the same digest.
    static String hash(Path folder) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (String name :
                    Stream.concat(TABLES.stream(), Stream.of(PACK, POLICY, SHAPES))
                            .sorted()
                            .toList()) {
                byte[] content =
                        Files.readString(folder.resolve(name))
                                .replace("\r\n", "\n")
                                .getBytes(StandardCharsets.UTF_8);
                digest.update(
                        (name + "\n" + content.length + "\n").getBytes(StandardCharsets.UTF_8));
                digest.update(content);
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
