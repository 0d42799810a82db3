package vn.danvan.intake.kernel;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.danvan.text.kernel.Text;

/**
 * The block above an annex's table: who sends it, on which form, for which period. Each is what the
 * block says; a block that says two things says so.
 *
 * @param forms form codes named
 * @param periods periods of report named in a title, not the years of dates; what is neither a year
 *     nor a half stands as it is written
 * @param committees lines that name the sending committee, of whatever level
 * @param places what stands before the date
 */
record AnnexHeader(
    Set<String> forms,
    Set<String> periods,
    List<String> committees,
    List<String> places,
    String documentNumber,
    LocalDate documentDate) {

  private static final Pattern FORM =
      Pattern.compile("(?iu)biểu\\s*(?:số)?\\s*:?\\s*([A-Z]{2}-\\d{2})");
  private static final Pattern PERIOD =
      Pattern.compile(
          "(?iu)(?<part>(?:\\S+\\s+tháng(?:\\s+(?:đầu|cuối))?|tháng\\s+\\d+|quý\\s+\\S+)\\s+)?"
              + "năm\\s*:?\\s*(?<year>\\d{4})");
  private static final Pattern HALF =
      Pattern.compile("(?iu)(?:0?6|sáu)\\s+tháng\\s+(đầu|cuối)\\s+");
  private static final Pattern DATE =
      Pattern.compile(
          "(?iu)^(.*?),?\\s*ngày\\s+(\\d{1,2})\\s+tháng\\s+(\\d{1,2})\\s+năm\\s+(\\d{4})");
  private static final Pattern NUMBER = Pattern.compile("(?iu)^số\\s*:?\\s*(\\S+/\\S+)$");
  private static final Pattern COMMITTEE =
      Pattern.compile("(?iu)^(tỉnh|thành|huyện|quận|thị|đảng) (ủy|uỷ)\\s+(.+)$");

  static AnnexHeader of(List<String> texts) {
    List<String> lines = texts.stream().flatMap(String::lines).map(Text::clean).toList();
    Set<String> forms = new LinkedHashSet<>();
    Set<String> periods = new LinkedHashSet<>();
    Set<String> places = new LinkedHashSet<>();
    Set<String> committees = new LinkedHashSet<>();
    String number = null;
    LocalDate date = null;
    for (String line : lines) {
      Matcher form = FORM.matcher(line);
      while (form.find()) {
        forms.add(form.group(1).toUpperCase(Locale.ROOT));
      }
      Matcher dated = DATE.matcher(line);
      if (dated.find()) {
        date = day(dated).orElse(date);
        if (!dated.group(1).isBlank() && !dated.group(1).startsWith("(")) {
          places.add(dated.group(1).strip());
        }
        continue;
      }
      Matcher numbered = NUMBER.matcher(line);
      if (numbered.find()) {
        number = numbered.group(1);
      }
      Matcher committee = COMMITTEE.matcher(line);
      if (committee.find()) {
        committees.add(line);
      }
      if (!line.startsWith("(")) {
        Matcher period = PERIOD.matcher(line);
        while (period.find()) {
          periods.add(code(period));
        }
      }
    }
    return new AnnexHeader(
        forms, periods, List.copyOf(committees), List.copyOf(places), number, date);
  }

  /** The code of a year or half; any other part of a year is no period and stays as it stands. */
  private static String code(Matcher period) {
    String part = period.group("part");
    String year = period.group("year");
    if (part == null) {
      return year;
    }
    Matcher half = HALF.matcher(part);
    return half.matches()
        ? year + (half.group(1).toLowerCase(Locale.ROOT).equals("đầu") ? "-S1" : "-S2")
        : period.group();
  }

  private static Optional<LocalDate> day(Matcher dated) {
    try {
      return Optional.of(
          LocalDate.of(
              Integer.parseInt(dated.group(4)),
              Integer.parseInt(dated.group(3)),
              Integer.parseInt(dated.group(2))));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
