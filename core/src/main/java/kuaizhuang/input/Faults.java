package kuaizhuang.input;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/// Collects what is wrong while reading goes on, so that a user learns of everything at once.
public final class Faults {

    /// More than these are counted but not kept: nobody reads them, and a huge bad file must not
    /// fill the memory.
    public static final int KEPT = 1000;

    private final List<Fault> found = new ArrayList<>();
    private int count;

    public void add(Fault fault) {
        count++;
        if (found.size() < KEPT) {
            found.add(fault);
        }
    }

    public void add(
            String file, int line, String field, String value, String problem, String remedy) {
        add(new Fault(file, line, field, value, problem, remedy));
    }

    public void addAll(Collection<Fault> faults) {
        faults.forEach(this::add);
    }

    public boolean any() {
        return count > 0;
    }

    public int count() {
        return count;
    }

    /// Those kept, by file and line.
    public List<Fault> all() {
        return found.stream().sorted().toList();
    }

    /// Ends the reading when anything was wrong.
    ///
    /// @throws InputFaults with every fault
    public void throwIfAny() {
        if (any()) {
            throw new InputFaults(all(), count);
        }
    }
}
