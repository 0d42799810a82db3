package vn.danvan.samples;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import vn.danvan.catalogue.Form;

/**
 * A row that an office fills in.
 *
 * @param section heading under which it stands
 * @param row what it is in the form; null when it is nothing that the form knows
 * @param label words that stand for it, before the style has its way with them
 * @param measure unit of measure as it is stated
 * @param factor how much of the element's unit one stated unit is
 * @param values true values by level; null for a cell left blank
 * @param note remark beside it, null when there is none
 */
record Line(
    Form.Section section,
    Form.Row row,
    String label,
    String measure,
    BigDecimal factor,
    Map<String, BigDecimal> values,
    String note) {
  Line {
    values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
  }

  boolean is(String element) {
    return row != null && row.isTotal() && row.element().equals(element);
  }

  /** Whether it is a part of the row above it. */
  boolean isPart() {
    return row != null && !row.isTotal();
  }

  /** Whether the form asks for this level, so that even a blank says something. */
  boolean asks(String level) {
    return row != null && row.levels().contains(level);
  }

  /** The number that is written for a level: in the stated unit. */
  BigDecimal written(String level) {
    BigDecimal value = values.get(level);
    return value == null || factor.compareTo(BigDecimal.ONE) == 0 ? value : value.divide(factor);
  }

  Line labelled(String words) {
    return new Line(section, row, words, measure, factor, values, note);
  }

  Line measured(String stated, long times) {
    return new Line(section, row, label, stated, BigDecimal.valueOf(times), values, note);
  }

  Line measuredInParts(String stated, long parts) {
    BigDecimal part = BigDecimal.ONE.divide(BigDecimal.valueOf(parts));
    return new Line(section, row, label, stated, part, values, note);
  }

  Line noted(String remark) {
    return new Line(section, row, label, measure, factor, values, remark);
  }

  Line with(Map<String, BigDecimal> others) {
    return new Line(section, row, label, measure, factor, others, note);
  }

  Line with(String level, BigDecimal value) {
    Map<String, BigDecimal> others = new LinkedHashMap<>(values);
    others.put(level, value);
    return with(others);
  }

  /** The same words and numbers as something that the form does not know. */
  Line foreign() {
    return new Line(section, null, label, measure, factor, values, note);
  }
}
