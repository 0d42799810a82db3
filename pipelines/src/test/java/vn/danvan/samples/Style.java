package vn.danvan.samples;

import java.util.Set;
import java.util.SplittableRandom;

/** An office's way of making its workbook. */
interface Style {
  String name();

  default Medium medium() {
    return Medium.XLSX;
  }

  default Spelling spelling() {
    return Spelling.COMPOSED;
  }

  Set<Trait> traits();

  /** Whether the office sends such a report; some ways make sense for some periods only. */
  default boolean suits(String form, String period) {
    return true;
  }

  void draw(Draft draft, Report report, SplittableRandom random);
}
