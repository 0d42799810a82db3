package vn.danvan.synthetic;

/** One collection of reports: every province sends one on a form for a period. */
public record ReportingRound(String form, String period) {
  /** Form and period, as people name a round; draws are keyed by it. */
  @Override
  public String toString() {
    return form + " " + period;
  }
}
