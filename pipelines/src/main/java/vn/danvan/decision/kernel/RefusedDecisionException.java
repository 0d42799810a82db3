package vn.danvan.decision.kernel;

/** A decision cannot be recorded; the message says why and what to do. */
public final class RefusedDecisionException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public RefusedDecisionException(String message) {
    super(message);
  }
}
