package kuaizhuang.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Properties;
import picocli.CommandLine.IVersionProvider;

/// The version of the program, as its pom says.
final class Version implements IVersionProvider {

    static String text() {
        var properties = new Properties();
        try (var file = Version.class.getResourceAsStream("/kuaizhuang/version.properties")) {
            properties.load(file);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return properties.getProperty("version");
    }

    @Override
    public String[] getVersion() {
        return new String[] {"kuaizhuang " + text()};
    }
}
