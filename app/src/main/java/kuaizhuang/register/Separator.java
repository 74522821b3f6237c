package kuaizhuang.register;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;

/// What stands between the fields of a CSV file: the comma, or the semicolon or tabulator where the
/// header has more of these.
final class Separator {

    private static final int LONGEST_HEADER = 1 << 16;

    private Separator() {}

    static char of(Path file, Charset charset) throws IOException {
        char[] start = new char[LONGEST_HEADER];
        int length;
        try (var in =
                new BufferedReader(new InputStreamReader(Files.newInputStream(file), charset))) {
            length = Math.max(0, in.read(start));
        }
        String header = new String(start, 0, length).lines().findFirst().orElse("");
        char best = ',';
        for (char other : new char[] {';', '\t'}) {
            if (count(header, other) > count(header, best)) {
                best = other;
            }
        }
        return best;
    }

    private static long count(String text, char wanted) {
        return text.chars().filter(one -> one == wanted).count();
    }
}
