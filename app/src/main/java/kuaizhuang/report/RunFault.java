package kuaizhuang.report;

/// The run folder, or what was asked of it, is at fault; the message says what was found and what
/// would be right.
public class RunFault extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public RunFault(String message) {
        super(message);
    }

    public RunFault(String message, Throwable cause) {
        super(message, cause);
    }
}
