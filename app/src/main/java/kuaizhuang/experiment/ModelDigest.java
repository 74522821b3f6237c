package kuaizhuang.experiment;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import kuaizhuang.model.Simulation;

/// A digest of the code that makes a run's numbers, so that runs of two builds are never taken for
/// runs of one.
public final class ModelDigest {

    private static final int SHOWN_BYTES = 6;

    private ModelDigest() {}

    /// Hexadecimal digits; the same for the same jar or the same class files.
    public static String text() {
        try {
            Path place =
                    Path.of(
                            Simulation.class
                                    .getProtectionDomain()
                                    .getCodeSource()
                                    .getLocation()
                                    .toURI());
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (Path file : files(place)) {
                digest.update(Files.readAllBytes(file));
            }
            return HexFormat.of().formatHex(digest.digest(), 0, SHOWN_BYTES);
        } catch (IOException | URISyntaxException | NoSuchAlgorithmException broken) {
            throw new IllegalStateException("the program cannot read its own code", broken);
        }
    }

    private static List<Path> files(Path place) throws IOException {
        if (Files.isRegularFile(place)) {
            return List.of(place);
        }
        try (Stream<Path> files = Files.walk(place)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }
}
