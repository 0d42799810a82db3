package vn.danvan.samples;

/** How far a fault reaches: which others may stand beside it. */
enum Scope {
  /** A cell; several may stand in a file. */
  CELL,
  /** What the office says; one in a file, beside faults of cells. */
  REPORT,
  /** The whole file; it stands alone. */
  FILE
}
