package vn.danvan.intake.kernel;

import java.util.ArrayList;
import java.util.List;
import vn.danvan.catalogue.Catalogue;
import vn.danvan.catalogue.Rule;
import vn.danvan.record.Finding;

/** The findings of one submission while it is read. */
public final class Findings {
  private final Catalogue catalogue;
  private final String submission;
  private final List<Finding> list = new ArrayList<>();

  public Findings(Catalogue catalogue, String submission) {
    this.catalogue = catalogue;
    this.submission = submission;
  }

  /** A finding against the whole file. */
  public void file(String rule, String value, String expected, String detail) {
    add(rule, null, null, value, expected, detail);
  }

  /** A finding against one cell. */
  public void cell(String rule, String sheet, String cell, String value, String expected) {
    add(rule, sheet, cell, value, expected, null);
  }

  public List<Finding> list() {
    return List.copyOf(list);
  }

  private void add(
      String code, String sheet, String cell, String value, String expected, String detail) {
    Rule rule = catalogue.rule(code);
    list.add(
        new Finding(
            submission,
            sheet,
            cell,
            rule.code(),
            rule.severity().code(),
            rule.message(value, expected, detail),
            value,
            expected));
  }
}
