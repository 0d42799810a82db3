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
 * @param validFrom first day of the periods to which it applies, null when all: a period counts by
 *     its last day
 * @param validTo last such day, null when open
 * @param caveatVi what a reader must know before comparing
 * @param breaks periods from which on its values do not continue those before
 * @param family code of the definition that it was expanded from, by level or by member of a
 *     dimension; its own code when it stands alone
 */
public record Indicator(
    String code,
    String labelVi,
    String labelEn,
    Method method,
    List<Term> numerator,
    List<Term> denominator,
    Direction direction,
    BigDecimal scale,
    String unit,
    int decimals,
    LocalDate validFrom,
    LocalDate validTo,
    String caveatVi,
    List<Break> breaks,
    Definition definition,
    String family)
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

  /** A break in the series: values from this day on are not comparable with those before. */
  public record Break(LocalDate from, String reasonVi) implements Serializable {}

  /**
   * Which definition this is, and from which day on it is the official one. A release computes all
   * periods by it, so that each series is of one definition; values of a release with another
   * version are not comparable with them.
   */
  public record Definition(int version, LocalDate validFrom) implements Serializable {}

  public Indicator {
    numerator = List.copyOf(numerator);
    denominator = List.copyOf(denominator);
    scale = scale == null ? BigDecimal.ONE : scale;
    breaks = breaks == null ? List.of() : List.copyOf(breaks);
    family = family == null ? code : family;
  }

  public Stream<Term> terms() {
    return Stream.concat(numerator.stream(), denominator.stream());
  }

  /** Whether it applies to a period that ends on a day. */
  public boolean appliesOn(LocalDate lastDay) {
    return (validFrom == null || !lastDay.isBefore(validFrom))
        && (validTo == null || !lastDay.isAfter(validTo));
  }

  /**
   * The stretch of the series, from 0, to which a period belongs that ends on a day: only values of
   * one stretch are comparable.
   */
  public int segment(LocalDate lastDay) {
    return (int) breaks.stream().filter(at -> !lastDay.isBefore(at.from())).count();
  }
}
