package vn.danvan.intake.kernel;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.danvan.text.kernel.Text;
import vn.danvan.workbook.kernel.Sheet;

/**
 * What a sheet itself says that its marks mean: {@code Dấu (-): không phát sinh}. A mark that no
 * legend explains means nothing.
 */
final class Legend {
  private static final Pattern LINE =
      Pattern.compile(
          "(?iu)(?:dấu|ký hiệu|kí hiệu|ghi)\\s*[\"“'‘(\\[]\\s*([-–—x/.…]{1,3})\\s*[\"”'’)\\]]\\s*"
              + "[:=-]?\\s*(?:là|nghĩa là|có nghĩa là|thể hiện|để chỉ)?\\s*(.+)");

  private final Map<String, String> meanings = new HashMap<>();

  Legend(Sheet sheet, Wording wording) {
    sheet.rows().values().stream()
        .flatMap(row -> row.values().stream())
        .flatMap(cell -> cell.text().lines())
        .map(LINE::matcher)
        .filter(Matcher::find)
        .forEach(line -> add(line.group(1), Text.key(line.group(2)), wording));
  }

  private void add(String mark, String words, Wording wording) {
    for (String known : wording.longestFirst("legend")) {
      if (words.startsWith(known)) {
        meanings.put(mark, wording.meaning("legend", known));
        return;
      }
    }
  }

  /** What a text means as a mark: zero, nothing, or null when it is no mark that is explained. */
  String meaning(String text) {
    return text == null ? null : meanings.get(text.strip());
  }
}
