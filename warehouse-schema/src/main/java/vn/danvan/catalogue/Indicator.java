package vn.danvan.catalogue;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/**
 * value = scale × Σ numerator terms / Σ denominator terms, rounded half up to {@code decimals}.
 *
 * @param method what the ratio is, which decides what may be said of its uncertainty
 * @param direction whether more is better; a neutral indicator is never ranked
 * @param scale 100 for percentages, else 1
 * @param decimals precision at which the value is published and ranked
 * @param firstPeriod first period to which it applies, null when all
 * @param lastPeriod last period to which it applies, null when all
 * @param caveatVi what a reader must know before comparing
 */
public record Indicator(
    String code,
    String labelVi,
    Method method,
    List<Term> numerator,
    List<Term> denominator,
    Direction direction,
    BigDecimal scale,
    String unit,
    int decimals,
    String firstPeriod,
    String lastPeriod,
    String caveatVi,
    Definition definition)
    implements Serializable {

  /** What kind of ratio it is (ranking.md, section 0). */
  public enum Method {
    /** Part of a whole; above 1 is a data error. */
    PROPORTION,
    /** Events per exposure; may exceed 1. */
    RATE,
    /** Neither: plain rank only. */
    RATIO,
    /** A plain count. */
    COUNT
  }

  /** Which end is good. */
  public enum Direction {
    UP,
    DOWN,
    NEUTRAL
  }

  /** One summand: element at one level and breakdown, with its sign and factor. */
  public record Term(String element, String level, String breakdown, int sign, BigDecimal factor)
      implements Serializable {
    public Term {
      level = level == null ? "total" : level;
      breakdown = breakdown == null ? "total" : breakdown;
      sign = sign == 0 ? 1 : sign;
      factor = factor == null ? BigDecimal.ONE : factor;
    }
  }

  /** Which definition this is; values of two versions are not comparable. */
  public record Definition(int version, LocalDate validFrom) implements Serializable {}

  public Indicator {
    numerator = List.copyOf(numerator);
    denominator = List.copyOf(denominator);
    scale = scale == null ? BigDecimal.ONE : scale;
  }

  public Stream<Term> terms() {
    return Stream.concat(numerator.stream(), denominator.stream());
  }
}
