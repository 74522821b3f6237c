package kuaizhuang.architecture.planted.region;

import java.time.LocalDate;

/// Planted: asks for today.
public final class ReadsDate {

    public LocalDate today() {
        return LocalDate.now();
    }
}
