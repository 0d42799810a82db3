package vn.danvan.dictionary;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import vn.danvan.catalogue.Catalogue;
import vn.danvan.catalogue.DataElement;
import vn.danvan.catalogue.Form;
import vn.danvan.catalogue.Indicator;
import vn.danvan.table.Table;
import vn.danvan.table.Tables;
import vn.danvan.view.View;

/**
 * The whole dictionary as Markdown, in Vietnamese and English. {@code docs/data-dictionary.md} is
 * this text of the shipped catalogue.
 */
public final class DataDictionary {
  private static final String HEAD =
      """
      # Từ điển dữ liệu · Data dictionary

      Tài liệu này được tạo từ danh mục (`warehouse-schema/src/main/resources/catalogue`) và khai báo bảng; không sửa trực tiếp.
      Generated from the catalogue and the table declarations by `./danvan catalogue --dictionary`; do not edit.

      """;

  private final Catalogue catalogue;
  private final StringBuilder text = new StringBuilder(HEAD);

  private DataDictionary(Catalogue catalogue) {
    this.catalogue = catalogue;
  }

  public static String of(Catalogue catalogue) {
    DataDictionary dictionary = new DataDictionary(catalogue);
    dictionary.elements();
    dictionary.indicators();
    dictionary.forms();
    dictionary.tables();
    return dictionary.text.toString();
  }

  private void elements() {
    heading(2, "Chỉ tiêu số liệu · Data elements (%d)".formatted(catalogue.elements().size()));
    ElementEntry entry = new ElementEntry(catalogue);
    Set<String> themes =
        catalogue.elements().values().stream()
            .map(DataElement::theme)
            .collect(Collectors.toCollection(LinkedHashSet::new));
    for (String theme : themes) {
      heading(3, theme + ". " + catalogue.word("theme", theme));
      catalogue.elements().values().stream()
          .filter(element -> element.theme().equals(theme))
          .forEach(element -> entry(element.code(), entry.title(element), entry.lines(element)));
    }
  }

  private void indicators() {
    heading(2, "Chỉ tiêu tính toán · Indicators (%d)".formatted(catalogue.indicators().size()));
    IndicatorEntry entry = new IndicatorEntry(catalogue);
    for (Indicator indicator : catalogue.indicators().values()) {
      entry(indicator.code(), entry.title(indicator), entry.lines(indicator));
    }
  }

  private void forms() {
    heading(2, "Biểu mẫu · Forms (%d)".formatted(catalogue.forms().size()));
    row(
        "Biểu · Form",
        "Phiên bản · Version",
        "Kỳ · Periods",
        "Khung · Frame",
        "Hạn gửi · Due",
        "Dòng · Rows",
        "Ô · Cells");
    row("---", "---", "---", "---", "---", "---", "---");
    for (Form form : catalogue.forms().values()) {
      for (Form.Version version : form.versions()) {
        row(
            "%s %s".formatted(form.code(), form.nameVi()),
            version.version(),
            "%s–%s".formatted(or(version.firstPeriod()), or(version.lastPeriod())),
            or(version.era()),
            form.dues().stream()
                .map(
                    due ->
                        "%s: %d/%d%s"
                            .formatted(
                                due.part(),
                                due.day(),
                                due.month(),
                                due.yearsAfter() > 0 ? " năm sau" : ""))
                .collect(Collectors.joining(", ")),
            String.valueOf(version.rows().count()),
            String.valueOf(version.rows().mapToInt(line -> line.levels().size()).sum()));
      }
    }
    text.append('\n');
  }

  private void tables() {
    heading(2, "Bảng và khung nhìn · Tables and views");
    for (Table table : Tables.all()) {
      heading(3, "`" + table.name() + "`");
      text.append("One row per ").append(table.grain()).append(".\n\n");
      row("column", "type", "what it says");
      row("---", "---", "---");
      table
          .columns()
          .forEach(column -> row("`" + column.name() + "`", column.type(), column.doc()));
      text.append('\n');
    }
    row("view", "grain");
    row("---", "---");
    View.all().forEach(view -> row("`report." + view.name() + "`", view.grain()));
  }

  private void entry(String code, String title, List<String> lines) {
    heading(4, "`%s` · %s".formatted(code, title));
    lines.forEach(line -> text.append("- ").append(line).append('\n'));
    text.append('\n');
  }

  private void heading(int depth, String words) {
    text.append("#".repeat(depth)).append(' ').append(words).append("\n\n");
  }

  private void row(String... cells) {
    text.append("| ");
    for (String cell : cells) {
      text.append(cell.replace("|", "\\|")).append(" | ");
    }
    text.setLength(text.length() - 1);
    text.append('\n');
  }

  private static String or(String value) {
    return value == null ? "…" : value;
  }
}
