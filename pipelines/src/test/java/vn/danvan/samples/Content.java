package vn.danvan.samples;

import java.math.BigDecimal;

/** What an office writes into a cell. */
sealed interface Content {

  /** A text. */
  record Words(String text) implements Content {}

  /** A number with the format in which the cell shows it. */
  record Amount(BigDecimal number, String format) implements Content {}

  static Content words(String text) {
    return new Words(text);
  }

  static Content whole(long number) {
    return new Amount(BigDecimal.valueOf(number), "#,##0");
  }

  /** The text with its words spelled another way; numbers are spelled alike everywhere. */
  default Content spelled(Spelling spelling) {
    return switch (this) {
      case Words words -> new Words(spelling.of(words.text()));
      case Amount amount -> amount;
    };
  }

  /** What a reader of the file finds there before any format. */
  default String stored() {
    return switch (this) {
      case Words words -> words.text();
      case Amount amount -> Plain.of(amount.number());
    };
  }
}
