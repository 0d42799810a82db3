package vn.danvan.intake.kernel;

import java.util.HashSet;
import java.util.Set;
import vn.danvan.catalogue.Catalogue;
import vn.danvan.catalogue.Form;

/** What a form asks for and no table of the file has: COLUMN_MISSING, ELEMENT_MISSING. */
final class MissingParts {
  private final Catalogue catalogue;
  private final Form.Version version;
  private final Set<String> levels = new HashSet<>();
  private final Set<String> rows = new HashSet<>();

  MissingParts(Catalogue catalogue, Form.Version version) {
    this.catalogue = catalogue;
    this.version = version;
  }

  void found(Column.Values column) {
    levels.add(column.level());
  }

  void found(RowMeaning row) {
    rows.add(row.element() + row.breakdown());
  }

  int rowsFound() {
    return rows.size();
  }

  void report(Findings findings) {
    version.columns().stream()
        .filter(column -> !levels.contains(column.level()))
        .forEach(column -> findings.file("COLUMN_MISSING", null, column.labelVi(), null));
    version
        .rows()
        .filter(row -> !row.optional() && !rows.contains(row.element() + row.breakdown()))
        .forEach(row -> findings.file("ELEMENT_MISSING", null, fullLabel(row), null));
  }

  /** A row's label; a member's together with that of its element. */
  private String fullLabel(Form.Row row) {
    return row.isTotal()
        ? catalogue.rowLabel(row)
        : "%s – %s".formatted(catalogue.element(row.element()).labelVi(), catalogue.rowLabel(row));
  }
}
