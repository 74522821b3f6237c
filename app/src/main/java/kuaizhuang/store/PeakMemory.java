package kuaizhuang.store;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.nio.file.Files;
import java.nio.file.Path;

/// The most memory that this process has held.
public final class PeakMemory {

    private static final Path STATUS = Path.of("/proc/self/status");

    private PeakMemory() {}

    /// In bytes: of the whole process where the system tells (Linux), else of the Java heap alone.
    public static long bytes() {
        try {
            return Files.isReadable(STATUS) ? residentBytes() : heapBytes();
        } catch (IOException unreadable) {
            return heapBytes();
        }
    }

    private static long residentBytes() throws IOException {
        return Files.readAllLines(STATUS).stream()
                .filter(line -> line.startsWith("VmHWM:"))
                .mapToLong(line -> 1024 * Long.parseLong(line.replaceAll("\\D", "")))
                .findFirst()
                .orElseGet(PeakMemory::heapBytes);
    }

    private static long heapBytes() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .map(MemoryPoolMXBean::getPeakUsage)
                .mapToLong(usage -> usage.getUsed())
                .sum();
    }
}
