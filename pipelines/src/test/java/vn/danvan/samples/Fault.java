package vn.danvan.samples;

import java.util.Set;
import java.util.SplittableRandom;

/** Something that goes wrong in an office. */
interface Fault {
  /** Severities of what cannot be used. */
  Set<String> SERIOUS = Set.of("error", "warning");

  /** Severities of what can be read and is remarked on. */
  Set<String> ANY = Set.of("error", "warning", "info");

  String kind();

  Scope scope();

  default Needs needs() {
    return Needs.NOTHING;
  }

  /** What the office says instead. */
  default Report prepare(Report report, SplittableRandom random) {
    return report;
  }

  /**
   * Puts it into the file and the truth.
   *
   * @return whether there was a place for it
   */
  boolean place(Draft draft, Report report, SplittableRandom random);

  /** A finding at a cell. */
  default Expected at(Spot spot, Set<String> severities, String... rules) {
    return new Expected(kind(), spot.page().name(), spot.address(), Set.of(rules), severities);
  }

  /** A finding of the file. */
  default Expected ofFile(Set<String> severities, String... rules) {
    return new Expected(kind(), null, null, Set.of(rules), severities);
  }
}
