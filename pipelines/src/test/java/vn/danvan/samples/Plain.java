package vn.danvan.samples;

import java.math.BigDecimal;

/** A number in its canonical form: {@code 1234.5}, {@code 1200}, {@code 0}. */
final class Plain {
  private Plain() {}

  static String of(BigDecimal number) {
    return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
  }
}
