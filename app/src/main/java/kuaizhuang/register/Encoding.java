package kuaizhuang.register;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/// In which of the two encodings of Chinese registers a file is written.
final class Encoding {

    static final Charset GB18030 = Charset.forName("GB18030");

    private static final int LOOKED_AT = 1 << 20;

    private Encoding() {}

    /// UTF-8 where the first megabyte is that, else GB18030.
    static Charset of(Path file) throws IOException {
        byte[] start;
        try (InputStream in = Files.newInputStream(file)) {
            start = in.readNBytes(LOOKED_AT);
        }
        return decodes(start, StandardCharsets.UTF_8) ? StandardCharsets.UTF_8 : GB18030;
    }

    /// Whether the bytes decode; a character that is cut off at the end does not count.
    private static boolean decodes(byte[] bytes, Charset charset) {
        return !charset.newDecoder()
                .decode(ByteBuffer.wrap(bytes), CharBuffer.allocate(bytes.length + 1), false)
                .isError();
    }
}
