package vn.danvan.serve;

import java.util.Optional;

/**
 * How a server is.
 *
 * @param server as it was started; empty when stopped
 * @param residentBytes memory in use by it and its children; 0 unless it lives
 */
public record ServerStatus(
    String name, State state, Optional<RunningServer> server, long residentBytes) {

  /** From the best to the worst. */
  public enum State {
    RUNNING,
    /** It lives and does not answer: it is starting, or stuck. */
    SILENT,
    STOPPED,
    /** It was started, never stopped, and is gone. */
    CRASHED
  }
}
