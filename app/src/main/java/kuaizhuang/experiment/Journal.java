package kuaizhuang.experiment;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import kuaizhuang.store.Refused;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What has happened, one JSON object a line, in a file that is only ever added to.
///
/// An event is on disk when `append` returns. A process that was killed while it wrote leaves half
/// a line, which the next opening takes away. Only one process at a time may have a journal open.
public final class Journal implements AutoCloseable {

    private static final JsonMapper MAPPER = JsonMapper.shared();

    private final FileChannel channel;
    private final FileLock lock;
    private final List<JsonNode> past;

    private Journal(FileChannel channel, FileLock lock, List<JsonNode> past) {
        this.channel = channel;
        this.lock = lock;
        this.past = List.copyOf(past);
    }

    /// Opens a journal, which is begun if there is none.
    ///
    /// @throws Refused when another process has it open, or a line other than the last is no JSON
    ///   object
    public static Journal open(Path file) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        FileChannel channel =
                FileChannel.open(
                        file,
                        StandardOpenOption.CREATE,
                        StandardOpenOption.READ,
                        StandardOpenOption.WRITE);
        try {
            FileLock lock = lock(channel, file);
            return new Journal(channel, lock, readAndMend(channel, file));
        } catch (IOException refused) {
            channel.close();
            throw refused;
        }
    }

    private static FileLock lock(FileChannel channel, Path file) throws IOException {
        FileLock lock;
        try {
            lock = channel.tryLock();
        } catch (OverlappingFileLockException ours) {
            lock = null;
        }
        if (lock == null) {
            throw new Refused(
                    "Another process is writing "
                            + file
                            + "; wait for it, or take another folder.");
        }
        return lock;
    }

    private static List<JsonNode> readAndMend(FileChannel channel, Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        List<JsonNode> events = new ArrayList<>();
        int start = 0;
        for (int i = 0; i < bytes.length; i++) {
            if (bytes[i] == '\n') {
                events.add(event(bytes, start, i, file, events.size() + 1));
                start = i + 1;
            }
        }
        channel.truncate(start);
        channel.position(start);
        return events;
    }

    private static JsonNode event(byte[] bytes, int start, int end, Path file, int line)
            throws Refused {
        String text = new String(bytes, start, end - start, StandardCharsets.UTF_8);
        try {
            JsonNode event = MAPPER.readTree(text);
            if (event.isObject()) {
                return event;
            }
        } catch (JacksonException damaged) {
            // Told below, like a line that is JSON but no object.
        }
        throw new Refused(
                file
                        + ":"
                        + line
                        + ": is no JSON object; the journal was changed by hand or is damaged. Take that line out.");
    }

    /// What had happened before the journal was opened, the oldest first.
    public List<JsonNode> past() {
        return past;
    }

    /// Adds an event and waits until it is on disk. May be called from any thread.
    public synchronized void append(Map<String, ?> event) throws IOException {
        byte[] line = (MAPPER.writeValueAsString(event) + "\n").getBytes(StandardCharsets.UTF_8);
        ByteBuffer buffer = ByteBuffer.wrap(line);
        while (buffer.hasRemaining()) {
            channel.write(buffer);
        }
        channel.force(false);
    }

    @Override
    public void close() throws IOException {
        lock.release();
        channel.close();
    }
}
