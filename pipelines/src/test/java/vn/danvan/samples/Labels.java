package vn.danvan.samples;

/** How an office writes the label of a row. */
interface Labels {

  /**
   * The label as it is written.
   *
   * @param number number of the row within its section: 1, 1.1
   */
  String of(Line line, String number);

  Labels PLAIN = (line, number) -> line.label();
}
