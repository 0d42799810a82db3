package vn.danvan.validation.kernel;

import java.util.Optional;

/** What units of the same kind report in the same period. */
public interface Peers {
  /** No peers are known. */
  Peers NONE = (report, key) -> Optional.empty();

  Optional<PeerRate> rate(Report report, SeriesKey key);
}
