package vn.danvan.intake.kernel;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import vn.danvan.catalogue.Catalogue;
import vn.danvan.catalogue.Form;
import vn.danvan.text.kernel.Text;

/**
 * The rows of a form by their labels, from top to bottom. "Tập thể" below "Số mô hình được công
 * nhận" is another row than "Tập thể" below "Số mô hình đăng ký": a member is looked for only among
 * those of the element that was named last.
 */
final class FormRows {
  private static final String OF_WHICH_ALONE = "trong đó";
  private static final Pattern OF_WHICH = Pattern.compile("^trong đó ");

  private final Catalogue catalogue;
  private final Map<String, Form.Row> totals = new HashMap<>();
  private final Map<String, Map<String, Form.Row>> members = new HashMap<>();
  private String element;

  FormRows(Catalogue catalogue, Form.Version version) {
    this.catalogue = catalogue;
    version.rows().forEach(this::add);
  }

  private void add(Form.Row row) {
    if (row.isTotal()) {
      List<String> labels = new ArrayList<>(catalogue.element(row.element()).aliases());
      labels.add(catalogue.rowLabel(row));
      labels.add(catalogue.element(row.element()).labelVi());
      labels.forEach(label -> totals.put(Text.key(label), row));
    } else {
      Map<String, Form.Row> own = members.computeIfAbsent(row.element(), e -> new HashMap<>());
      own.put(key(catalogue.rowLabel(row)), row);
      own.put(key(catalogue.breakdownLabel(row.breakdown())), row);
    }
  }

  /** The row that a label names at this place; null when the form has none such here. */
  Form.Row next(String label) {
    Form.Row total = totals.get(Text.key(label));
    if (total != null) {
      element = total.element();
      return total;
    }
    Form.Row member =
        element == null ? null : members.getOrDefault(element, Map.of()).get(key(label));
    if (member == null && !Text.key(label).equals(OF_WHICH_ALONE)) {
      // What stands below an unknown row may be a member of that one.
      element = null;
    }
    return member;
  }

  /** A row's label; a member's together with that of its element. */
  String fullLabel(Form.Row row) {
    return row.isTotal()
        ? catalogue.rowLabel(row)
        : "%s – %s".formatted(catalogue.element(row.element()).labelVi(), catalogue.rowLabel(row));
  }

  private static String key(String label) {
    return OF_WHICH.matcher(Text.key(label)).replaceFirst("");
  }
}
