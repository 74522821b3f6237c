package kuaizhuang.input;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/// A text file as it was read, and the name by which faults call it.
public record TextFile(String name, String text) {

    /// Larger files are refused: no pack needs them, and they are most likely something else.
    public static final long LIMIT_BYTES = 64L << 20;

    /// Reads a UTF-8 file; tells what is wrong with it and gives nothing when it cannot be used.
    public static Optional<TextFile> read(Path path, Faults faults) {
        return read(path, LIMIT_BYTES, faults);
    }

    static Optional<TextFile> read(Path path, long limitBytes, Faults faults) {
        String name = nameOf(path);
        if (!Files.exists(path)) {
            faults.add(name, 0, "", "", "the file is missing", "add it" + likelyMeant(path));
            return Optional.empty();
        }
        if (!Files.isRegularFile(path)) {
            faults.add(name, 0, "", "", "is not a file", "put a plain file there");
            return Optional.empty();
        }
        try {
            long size = Files.size(path);
            if (size > limitBytes) {
                faults.add(
                        name,
                        0,
                        "",
                        "",
                        "has " + size + " bytes",
                        "at most " + limitBytes + " bytes are read");
                return Optional.empty();
            }
            return decode(name, Files.readAllBytes(path), faults);
        } catch (IOException failed) {
            faults.add(name, 0, "", "", "cannot be read (" + failed + ")", "make it readable");
            return Optional.empty();
        }
    }

    private static Optional<TextFile> decode(String name, byte[] bytes, Faults faults) {
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length + 1);
        CoderResult result = StandardCharsets.UTF_8.newDecoder().decode(in, out, true);
        if (result.isError()) {
            int line = 1;
            for (int i = 0; i < in.position(); i++) {
                line += bytes[i] == '\n' ? 1 : 0;
            }
            faults.add(
                    name, line, "", "", "holds bytes that are not UTF-8", "save the file as UTF-8");
            return Optional.empty();
        }
        String text = out.flip().toString();
        return Optional.of(
                new TextFile(name, text.startsWith("\uFEFF") ? text.substring(1) : text));
    }

    /// How messages call a file: relative to the folder that the program was started in when it
    /// lies below it.
    public static String nameOf(Path path) {
        Path here = Path.of("").toAbsolutePath();
        Path absolute = path.toAbsolutePath().normalize();
        return (absolute.startsWith(here) ? here.relativize(absolute) : absolute).toString();
    }

    private static String likelyMeant(Path missing) {
        Path folder = missing.toAbsolutePath().getParent();
        if (!Files.isDirectory(folder)) {
            return "";
        }
        try (var files = Files.list(folder)) {
            var names = files.map(file -> file.getFileName().toString()).sorted().toList();
            return Nearest.to(missing.getFileName().toString(), names)
                    .map(near -> ", or rename " + near)
                    .orElse("");
        } catch (IOException unreadable) {
            return "";
        }
    }
}
