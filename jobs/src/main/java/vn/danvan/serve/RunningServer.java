package vn.danvan.serve;

import java.time.Instant;
import java.util.Optional;

/**
 * A server as it was started.
 *
 * @param name trino or superset
 * @param birth see {@link ProcessBirth}: the pid alone may belong to another process by now
 * @param port on 127.0.0.1
 */
public record RunningServer(String name, long pid, String birth, int port, Instant since) {

  /** Whether this very process still lives. */
  public boolean alive() {
    return ProcessBirth.of(pid).equals(Optional.of(birth));
  }

  public String address() {
    return "http://127.0.0.1:" + port;
  }
}
