package vn.danvan.samples;

/** How a cell looks. */
enum Look {
  PLAIN,
  BOLD,
  CENTRED,
  INDENTED
}
