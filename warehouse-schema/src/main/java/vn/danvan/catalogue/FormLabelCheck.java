package vn.danvan.catalogue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.danvan.catalogue.CatalogueCheck.Place;

/** Labels of a form's rows: a reader tells rows apart by them, members only below their element. */
final class FormLabelCheck {
  private final Catalogue catalogue;
  private final CatalogueCheck check;

  FormLabelCheck(Catalogue catalogue, CatalogueCheck check) {
    this.catalogue = catalogue;
    this.check = check;
  }

  void check(Form form, Form.Version version, Place place) {
    List<Form.Row> rows =
        version.rows().filter(row -> catalogue.elements().containsKey(row.element())).toList();
    Map<String, Form.Row> totals = new HashMap<>();
    for (Form.Row row : rows) {
      if (row.isTotal()) {
        DataElement element = catalogue.element(row.element());
        List<String> labels = new ArrayList<>(element.aliases());
        labels.add(element.labelVi());
        labels.add(catalogue.rowLabel(row));
        for (String label : labels) {
          Form.Row other = totals.putIfAbsent(LabelKey.of(label), row);
          require(form, version, row, label, other, place);
        }
      }
    }
    Map<List<String>, Form.Row> members = new HashMap<>();
    for (Form.Row row : rows) {
      if (!row.isTotal()) {
        String label = catalogue.rowLabel(row);
        String key = LabelKey.of(label);
        Form.Row sibling = members.putIfAbsent(List.of(row.element(), key), row);
        require(form, version, row, label, totals.getOrDefault(key, sibling), place);
      }
    }
  }

  private void require(
      Form form, Form.Version version, Form.Row row, String label, Form.Row other, Place place) {
    boolean same =
        other == null
            || (other.element().equals(row.element()) && other.breakdown().equals(row.breakdown()));
    check.require(
        same,
        place,
        "form %s labels %s, %s like %s: \"%s\"",
        Form.versionName(form.code(), version.version()),
        row.element(),
        row.breakdown(),
        same ? "" : other.element() + ", " + other.breakdown(),
        label);
  }
}
