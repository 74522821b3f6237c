package kuaizhuang.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What the documents name in backticks exists, and what exists stands in them.
class DocumentsTest {

    private static final Path HOME = Path.of(System.getProperty("kuaizhuang.home"));
    private static final Pattern CODE_BLOCK = Pattern.compile("(?s)```.*?```|(?m)^ {4,}\\S.*$");
    private static final Pattern BACKTICKED = Pattern.compile("`([^`\\n]+)`");
    private static final Pattern CLASS_NAME = Pattern.compile("[A-Z][a-z]\\w+");
    private static final Pattern FILE_NAME = Pattern.compile("[A-Z]+(\\.(md|cff))?|\\.ci/run");
    private static final Pattern FOLDER_PATH = Pattern.compile("(core|app|bench|packs|scenarios|docs)(/\\S*)?");
    private static final Set<String> OF_JAVA = Set.of("Math", "StrictMath");

    private static final Set<String> classes = new TreeSet<>();

    @BeforeAll
    static void collectClasses() throws IOException {
        for (String module : List.of("core", "app", "bench")) {
            try (Stream<Path> files = Files.walk(HOME.resolve(module).resolve("src"))) {
                files.map(file -> file.getFileName().toString())
                        .filter(name -> name.endsWith(".java"))
                        .map(name -> name.substring(0, name.length() - ".java".length()))
                        .forEach(classes::add);
            }
        }
    }

    private static String prose(String document) throws IOException {
        return CODE_BLOCK.matcher(Files.readString(HOME.resolve(document))).replaceAll("");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ARCHITECTURE.md", "CONTRIBUTING.md", "README.md"})
    void whatIsNamedExists(String document) throws IOException {
        List<String> named = BACKTICKED
                .matcher(prose(document))
                .results()
                .map(found -> found.group(1))
                .toList();
        assertThat(named).isNotEmpty();
        assertThat(named.stream().filter(DocumentsTest::isMissing)).isEmpty();
    }

    private static boolean isMissing(String name) {
        if (CLASS_NAME.matcher(name).matches()) {
            return !classes.contains(name) && !OF_JAVA.contains(name);
        }
        boolean isPath = FILE_NAME.matcher(name).matches() || FOLDER_PATH.matcher(name).matches();
        return isPath && !name.equals("ALL") && !Files.exists(HOME.resolve(name));
    }

    @Test
    void aNameThatDoesNotExistIsMissed() {
        assertThat(Stream.of("SomeEngine", "core/src/main/java/gone", "AUTHORS.md", "packs/atlantis"))
                .allMatch(DocumentsTest::isMissing);
        assertThat(Stream.of("Frame", "core", "LICENSE", "mvn verify", "year", "StrictMath"))
                .noneMatch(DocumentsTest::isMissing);
    }

    @Test
    void readingStartsWithFiveFiles() throws IOException {
        String architecture = Files.readString(HOME.resolve("ARCHITECTURE.md"));
        String start = architecture.split("## Start reading here")[1].split("\n## ")[0];
        assertThat(Pattern.compile("(?m)^\\d\\. `(\\w+)`").matcher(start).results())
                .hasSize(5)
                .allMatch(line -> classes.contains(line.group(1)));
    }

    @Test
    void everyPackageIsExplained() throws IOException {
        String architecture = Files.readString(HOME.resolve("ARCHITECTURE.md"));
        for (String module : List.of("core", "app")) {
            Path root = HOME.resolve(module).resolve("src/main/java/kuaizhuang");
            if (Files.exists(root)) {
                try (Stream<Path> packages = Files.list(root)) {
                    assertThat(packages.map(path -> "| `" + path.getFileName() + "` |"))
                            .allMatch(architecture::contains);
                }
            }
        }
    }

    /// What a newcomer is told to type is what is checked before a change lands.
    @Test
    void theTestCommandIsTheOneThatCiRuns() throws IOException {
        assertThat(Files.readString(HOME.resolve("README.md"))).contains("\n    mvn verify\n");
        assertThat(Files.readString(HOME.resolve(".ci/run"))).contains("\nmvn ${MAVEN_ARGS:--B -ntp} verify\n");
    }
}
