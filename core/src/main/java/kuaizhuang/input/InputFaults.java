package kuaizhuang.input;

import java.util.List;
import java.util.stream.Collectors;

/// What a user gave is at fault: all faults that were found, in the order of files and lines.
///
/// The program ends with exit code 2 on it. Its message is one line for each fault.
public final class InputFaults extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Fault> faults;
    private final int count;

    InputFaults(List<Fault> faults, int count) {
        super(message(faults, count));
        this.faults = List.copyOf(faults);
        this.count = count;
    }

    /// A single fault that ends the reading at once.
    public static InputFaults of(Fault fault) {
        return new InputFaults(List.of(fault), 1);
    }

    private static String message(List<Fault> faults, int count) {
        String lines = faults.stream().map(Fault::sentence).collect(Collectors.joining("\n"));
        int more = count - faults.size();
        return more == 0 ? lines : lines + "\nand " + more + " more faults";
    }

    public List<Fault> faults() {
        return faults;
    }

    /// How many were found; at least as many as `faults` keeps.
    public int count() {
        return count;
    }
}
