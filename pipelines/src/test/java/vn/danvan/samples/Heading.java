package vn.danvan.samples;

/** How much an office writes above its table. */
enum Heading {
  /** Party committee, commission, number, place and day; title; the report it belongs to. */
  LETTER,
  /** The same, with the number of the form. */
  LETTER_WITH_FORM,
  /** A title and a line that says who reports. */
  LINE
}
