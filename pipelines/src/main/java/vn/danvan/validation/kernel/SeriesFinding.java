package vn.danvan.validation.kernel;

import java.io.Serializable;
import java.math.BigDecimal;
import vn.danvan.catalogue.Rule;
import vn.danvan.record.Cell;
import vn.danvan.record.Finding;

/**
 * A finding against a value, before its cell is looked up.
 *
 * @param unitId unit that the value is of
 * @param period code of the period that it is of
 */
public record SeriesFinding(
    String submission,
    String unitId,
    String period,
    SeriesKey key,
    String rule,
    String severity,
    String messageVi,
    String expected)
    implements Serializable {

  /**
   * Words a finding.
   *
   * @param expected what it was held against
   * @param detail how that came about
   */
  static SeriesFinding of(Rule rule, Report report, SeriesKey key, String expected, String detail) {
    BigDecimal value = report.values().get(key);
    return new SeriesFinding(
        report.submission(),
        report.unitId(),
        report.period().code(),
        key,
        rule.code(),
        rule.severity().code(),
        rule.message(Words.number(value), expected, detail),
        expected);
  }

  /** The same with the cell in which the value stands. */
  public Finding at(Cell cell) {
    return new Finding(
        submission,
        cell.sheet(),
        cell.cell(),
        key.element(),
        key.level(),
        key.breakdown(),
        rule,
        severity,
        messageVi,
        cell.text(),
        expected);
  }
}
