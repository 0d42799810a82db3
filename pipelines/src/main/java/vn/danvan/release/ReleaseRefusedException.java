package vn.danvan.release;

/** The audit found the marts wrong: nothing is published, and what the audit saw is the message. */
public final class ReleaseRefusedException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public ReleaseRefusedException(String message) {
    super(message);
  }
}
