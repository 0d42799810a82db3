package vn.danvan.job;

/** A command cannot do what was asked: one sentence for the person who asked, and the exit code. */
public final class CommandException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** Failed; nothing was changed. */
  public static final int FAILED = 3;

  /** Another run holds the lock. */
  public static final int LOCKED = 4;

  private final int exitCode;

  public CommandException(String message) {
    this(message, FAILED, null);
  }

  public CommandException(String message, Throwable cause) {
    this(message, FAILED, cause);
  }

  CommandException(String message, int exitCode, Throwable cause) {
    super(message, cause);
    this.exitCode = exitCode;
  }

  public int exitCode() {
    return exitCode;
  }
}
