package kuaizhuang.report;

/// No town or cluster, or more than one, bears the name that was asked for; the message lists the
/// nearest or all of them.
public final class UnknownPlace extends RunFault {

    private static final long serialVersionUID = 1L;

    public UnknownPlace(String message) {
        super(message);
    }
}
