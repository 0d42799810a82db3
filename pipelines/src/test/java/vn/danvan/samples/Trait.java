package vn.danvan.samples;

/** What a fault may need of a style. */
enum Trait {
  /** The file is a workbook and no text. */
  WORKBOOK,
  /** The file is an .xlsx. */
  XLSX,
  /** Levels stand in columns. */
  LEVELS,
  /** Numbers stand in number cells. */
  NUMERIC,
  /** The unit of measure has a column. */
  MEASURE,
  /** Remarks have a column. */
  NOTE,
  /** No head of a column names a period. */
  YEARLESS,
  /** One value column only. */
  SINGLE,
  /** Parts of a number have rows of their own. */
  PARTS,
  /** No mark in the file is explained. */
  UNEXPLAINED,
  /** No sum is a formula. */
  TYPED_SUMS,
  /** No text in the file shows which mark is the decimal one. */
  NO_EVIDENCE,
  /** The label's cell holds the label alone. */
  BARE_LABELS,
  /** A row holds a rate. */
  RATE
}
