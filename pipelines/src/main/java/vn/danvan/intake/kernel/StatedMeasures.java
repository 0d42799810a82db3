package vn.danvan.intake.kernel;

import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import vn.danvan.catalogue.Catalogue;
import vn.danvan.catalogue.Measure;
import vn.danvan.text.kernel.Text;
import vn.danvan.workbook.kernel.Sheet;

/** In which unit of measure a row's values are stated. */
final class StatedMeasures {
  private final Set<String> measureWords = new HashSet<>();

  StatedMeasures(Catalogue catalogue) {
    for (Measure measure : catalogue.measures()) {
      measureWords.add(measure.name());
      measureWords.addAll(measure.words());
    }
  }

  /**
   * The unit of measure that stands in its column, or in brackets behind the label; where these are
   * two measures, both, which is none.
   */
  String of(Sheet sheet, int row, SortedMap<Integer, Column> known, Label label) {
    String inBrackets = isMeasure(label.bracketed()) ? label.bracketed() : null;
    for (Map.Entry<Integer, Column> column : known.entrySet()) {
      String text = sheet.text(row, column.getKey());
      if (column.getValue() instanceof Column.UnitOfMeasure && text != null) {
        String stated = Text.clean(text);
        boolean twoMeasures =
            inBrackets != null && isMeasure(stated) && !inBrackets.equalsIgnoreCase(stated);
        return twoMeasures ? "%s / %s".formatted(inBrackets, stated) : stated;
      }
    }
    return inBrackets;
  }

  private boolean isMeasure(String words) {
    return words != null && measureWords.contains(words.toLowerCase(Locale.ROOT));
  }
}
