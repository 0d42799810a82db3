package vn.danvan.intake.kernel;

import java.util.ArrayList;
import java.util.List;
import vn.danvan.catalogue.Catalogue;
import vn.danvan.catalogue.Rule;
import vn.danvan.record.Cell;
import vn.danvan.record.Finding;

/** The findings of one submission while it is read. */
public final class Findings {
  private static final Cell PLACELESS = at(null, null);

  private final Catalogue catalogue;
  private final String submission;
  private final List<Finding> list = new ArrayList<>();

  public Findings(Catalogue catalogue, String submission) {
    this.catalogue = catalogue;
    this.submission = submission;
  }

  /** A finding against the whole file. */
  public void file(String rule, String value, String expected, String detail) {
    add(rule, PLACELESS, value, expected, detail);
  }

  /** A finding against a value. */
  public void value(String rule, Cell cell, String expected) {
    value(rule, cell, cell.text(), expected, null);
  }

  /** A finding for which a value is out of use, whatever the rule does to others. */
  public void excluded(String rule, Cell cell, String expected) {
    add(rule, Rule.Severity.ERROR, cell, cell.text(), expected, null);
  }

  /** A finding against a value, in words of its own. */
  public void value(String rule, Cell cell, String value, String expected, String detail) {
    add(rule, cell, value, expected, detail);
  }

  /** A finding against a cell that is no value. */
  public void cell(String rule, String sheet, String cell, String value, String expected) {
    add(rule, at(sheet, cell), value, expected, null);
  }

  public List<Finding> list() {
    return List.copyOf(list);
  }

  private static Cell at(String sheet, String address) {
    return new Cell(
        null, sheet, address, null, null, null, null, null, null, null, null, null, null, null,
        null, null);
  }

  private void add(String rule, Cell cell, String value, String expected, String detail) {
    add(rule, catalogue.rule(rule).severity(), cell, value, expected, detail);
  }

  private void add(
      String code,
      Rule.Severity severity,
      Cell cell,
      String value,
      String expected,
      String detail) {
    Rule rule = catalogue.rule(code);
    list.add(
        new Finding(
            submission,
            cell.sheet(),
            cell.cell(),
            cell.element(),
            cell.level(),
            cell.breakdown(),
            rule.code(),
            severity.code(),
            rule.message(value, expected, detail),
            value,
            expected));
  }
}
