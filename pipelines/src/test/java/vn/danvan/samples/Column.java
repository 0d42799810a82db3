package vn.danvan.samples;

import java.util.List;
import java.util.function.Function;

/** A column of a table; its head has one line or two. */
sealed interface Column {
  List<String> heads();

  /** Numbers of the rows. */
  record Numbering(List<String> heads, Marks marks) implements Column {}

  /** What is counted. */
  record Label(List<String> heads) implements Column {}

  /** Units of measure. */
  record Measure(List<String> heads) implements Column {}

  /** Values of a level. */
  record Value(List<String> heads, String level) implements Column {}

  /** Numbers that are no values of this period: last year's, plans, changes. */
  record Aside(List<String> heads, Function<Line, Content> filling) implements Column {}

  /** Remarks. */
  record Note(List<String> heads) implements Column {}

  /** How the numbers of rows look. */
  enum Marks {
    /** 1, 1.1, 2. */
    DECIMAL,
    /** 1, -, 2. */
    DASH,
    /** 1, a, b, 2. */
    LETTER;

    String part(int whole, int part) {
      return switch (this) {
        case DECIMAL -> whole + "." + part;
        case DASH -> "-";
        case LETTER -> String.valueOf((char) ('a' + part - 1));
      };
    }
  }

  static Column numbering(String head) {
    return new Numbering(List.of(head), Marks.DECIMAL);
  }

  static Column numbering(String head, Marks marks) {
    return new Numbering(List.of(head), marks);
  }

  static Column label(String head) {
    return new Label(List.of(head));
  }

  static Column measure(String head) {
    return new Measure(List.of(head));
  }

  static Column value(String level, String... heads) {
    return new Value(List.of(heads), level);
  }

  static Column aside(Function<Line, Content> filling, String... heads) {
    return new Aside(List.of(heads), filling);
  }

  static Column note(String head) {
    return new Note(List.of(head));
  }
}
