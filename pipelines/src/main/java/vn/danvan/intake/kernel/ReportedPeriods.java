package vn.danvan.intake.kernel;

import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.danvan.text.kernel.Text;

/**
 * The periods that a line of text names: a year or a half by its code, anything else ("9 tháng năm
 * 2023", "giai đoạn 2021-2025") as it is written. The years of dates and of documents are no
 * periods.
 */
final class ReportedPeriods {
  private static final String YEAR = "((?:19|20)\\d{2})";

  /** Days, and documents with their years: "ngày 15/12/2022", "ngày 5 tháng 1 năm 2024". */
  private static final Pattern DATES =
      Pattern.compile(
          "(?iu)(?:ngày\\s*)?\\d{1,2}\\s*[/.-]\\s*\\d{1,2}\\s*[/.-]\\s*\\d{4}"
              + "|(?:ngày\\s+)?\\d{1,2}\\s+tháng\\s+\\d{1,2}\\s+năm\\s+\\d{4}"
              + "|\\d+\\s*/\\s*\\d{4}\\s*/\\s*[\\p{L}-]+\\d*");

  /** "Luật … năm 2022", "Quyết định … năm 2013". */
  private static final Pattern DOCUMENTS =
      Pattern.compile(
          "(?iu)\\b(?:luật|nghị định|nghị quyết|quyết định|chỉ thị|thông tư|hướng dẫn|công văn|kết"
              + " luận|đề án|kế hoạch số|chương trình số)\\b[^;.]*?năm\\s+\\d{4}");

  /** What a report is compared with is not its period. */
  private static final Pattern COMPARED =
      Pattern.compile(
          "(?iu)so\\s+(?:với\\s+)?(?:cùng kỳ\\s+)?(?:của\\s+)?năm\\s+(?:trước|" + YEAR + ")");

  /** "6T/2023", "6T 2023". */
  private static final Pattern SHORT_HALF =
      Pattern.compile("(?iu)(?<!\\d)0?6T\\s*[/.-]?\\s*" + YEAR);

  private static final Pattern SPAN =
      Pattern.compile(
          "(?iu)(?:giai đoạn|nhiệm kỳ|từ năm|các năm)\\s+"
              + YEAR
              + "\\s*(?:-|–|đến|đến năm)\\s*"
              + YEAR
              + "|năm\\s+"
              + YEAR
              + "\\s*[-–]\\s*"
              + YEAR);
  private static final Pattern HALF =
      Pattern.compile(
          "(?iu)(?<!\\d)(?:0?6|sáu)\\s*tháng(?:\\s+(đầu|cuối))?(?:[\\s,:]|của|năm)*" + YEAR);

  /** What follows is of the period to come, but may bear the year of both. */
  private static final Pattern OUTLOOK =
      Pattern.compile("(?iu)[,;]?\\s*(?:và\\s+)?(?:phương hướng|nhiệm vụ|kế hoạch|chương trình).*");

  /** "KẾT QUẢ CÔNG TÁC DÂN VẬN 2023". */
  private static final Pattern LAST_WORD =
      Pattern.compile("\\p{L}\\s+\\(?" + YEAR + "\\s*\\)?\\s*$");

  private static final Pattern WHOLE_YEAR = Pattern.compile("(?iu)(?<!\\d)12\\s+tháng\\s+(?=năm)");
  private static final Pattern ANY_YEAR = Pattern.compile("(?<!\\d)" + YEAR + "(?!\\d)");
  private static final Pattern OTHER_PART =
      Pattern.compile(
          "(?iu)(?:(?:\\d{1,2}|ba|chín)\\s+tháng(?:\\s+(?:đầu|cuối))?|tháng\\s+\\d{1,2}"
              + "|quý\\s+(?:[IV]+|\\d))\\s*(?:[/-]|của|năm)*\\s*(?:năm\\s+)?"
              + YEAR);
  private static final Pattern WHOLE =
      Pattern.compile(
          "(?iu)(?:năm|kỳ báo cáo|kỳ|thời kỳ)\\s*(?:báo cáo\\s*)?:?\\s*(?:năm\\s*)?" + YEAR);

  private ReportedPeriods() {}

  static Set<String> in(String line) {
    Set<String> periods = new LinkedHashSet<>();
    String rest = Text.clean(line);
    rest = DOCUMENTS.matcher(rest).replaceAll(" ");
    rest = DATES.matcher(rest).replaceAll(" ");
    rest = COMPARED.matcher(rest).replaceAll(" ");
    rest = SHORT_HALF.matcher(rest).replaceAll("6 tháng năm $1");
    rest = WHOLE_YEAR.matcher(withoutOutlook(rest)).replaceAll("");
    rest = take(SPAN, rest, periods);
    Matcher half = HALF.matcher(rest);
    while (half.find()) {
      boolean second =
          half.group(1) != null && half.group(1).toLowerCase(Locale.ROOT).equals("cuối");
      periods.add(half.group(2) + (second ? "-S2" : "-S1"));
    }
    rest = half.replaceAll(" ");
    rest = take(OTHER_PART, rest, periods);
    Matcher whole = WHOLE.matcher(rest);
    while (whole.find()) {
      periods.add(whole.group(1));
    }
    Matcher last = LAST_WORD.matcher(rest);
    if (periods.isEmpty() && last.find()) {
      periods.add(last.group(1));
    }
    return periods;
  }

  private static String withoutOutlook(String line) {
    Matcher outlook = OUTLOOK.matcher(line);
    if (!outlook.find()) {
      return line;
    }
    String before = line.substring(0, outlook.start());
    if (ANY_YEAR.matcher(before).find()) {
      return before;
    }
    Matcher year = ANY_YEAR.matcher(outlook.group());
    return year.find() ? before + " năm " + year.group(1) : before;
  }

  private static String take(Pattern pattern, String line, Set<String> periods) {
    Matcher matcher = pattern.matcher(line);
    while (matcher.find()) {
      periods.add(Text.clean(matcher.group()));
    }
    return matcher.replaceAll(" ");
  }
}
