package kuaizhuang.store;

import java.io.IOException;

/// What was asked for cannot be done with this folder or question: the input's fault, not the
/// machine's.
///
/// The message is a sentence for the person who asked; it says what would be right.
public final class Refused extends IOException {

    private static final long serialVersionUID = 1L;

    public Refused(String message) {
        super(message);
    }
}
