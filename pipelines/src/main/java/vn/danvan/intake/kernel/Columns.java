package vn.danvan.intake.kernel;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import vn.danvan.catalogue.Form;
import vn.danvan.catalogue.Layout;
import vn.danvan.text.kernel.Text;

/** The columns of a table by what they are headed with, whatever their order. */
final class Columns {
  private static final Pattern UNTIL =
      Pattern.compile("\\(?\\s*(?:đến|tính đến|từ)\\b[^()]*\\d{4}\\s*\\)?");
  private static final Pattern BRACKETS = Pattern.compile("\\([^()]*\\)");
  private static final Pattern RECKONED = Pattern.compile("=[\\d\\s+=().-]*|\\s[+]\\s[+\\s]*$");
  private static final Pattern YEAR_ALONE = Pattern.compile("(?:năm )?20\\d{2}");

  private final Wording wording;
  private final Map<String, String> levels = new HashMap<>();
  private final Map<String, String> settled = new HashMap<>();
  private final String period;
  private final boolean city;

  /**
   * How to know the columns of a form's version.
   *
   * @param period period of the file, null when it is not known
   * @param city whether a city run by the centre sends it
   * @param settled what a steward settled of headings
   */
  Columns(
      Wording wording,
      Form.Version version,
      String period,
      boolean city,
      Map<String, String> settled) {
    this.city = city;
    this.wording = wording;
    this.period = period;
    version.columns().forEach(column -> levels.put(Text.key(column.labelVi()), column.level()));
    settled.forEach((heading, level) -> this.settled.put(Text.key(heading), level));
  }

  /** Each column of a table with what it is. */
  SortedMap<Integer, Column> of(TableHead head) {
    SortedMap<Integer, Column> columns = new TreeMap<>();
    List<Integer> unnamed = new ArrayList<>();
    boolean exactPeriod =
        head.headings().values().stream().anyMatch(words -> periods(words).contains(period));
    head.headings()
        .forEach(
            (column, words) -> {
              if (column == head.labelColumn()) {
                columns.put(column, new Column.Text());
              } else if (isOfNoLevel(words, exactPeriod)) {
                unnamed.add(column);
              } else {
                columns.put(column, column(words, exactPeriod));
              }
            });
    settleUnnamed(head, unnamed, columns);
    markRivals(head, columns);
    return columns;
  }

  private Column column(List<String> headings, boolean exactPeriod) {
    String heading = String.join(" – ", headings);
    for (String one : headings) {
      String level = settled.get(Text.key(one));
      if (level != null) {
        return level.equals(Layout.NONE) ? new Column.Text() : new Column.Values(level);
      }
    }
    if (headings.isEmpty()) {
      return new Column.Unknown("");
    }
    String meaning = wording.meaning("heading", bare(headings.getLast()));
    if ("unit".equals(meaning)) {
      return new Column.UnitOfMeasure();
    }
    if ("ordinal".equals(meaning) || "note".equals(meaning) || "content".equals(meaning)) {
      return new Column.Text();
    }
    if (isOther(headings, exactPeriod)) {
      return new Column.OtherFigures(heading, isLater(headings));
    }
    for (String one : headings.reversed()) {
      String level = level(one);
      if (level != null) {
        return new Column.Values(level);
      }
    }
    return new Column.Unknown(heading);
  }

  private String level(String heading) {
    String level = levels.get(Text.key(heading));
    return level != null ? level : wording.level(withoutOpening(bare(heading)), city);
  }

  /** "Trong đó: cấp tỉnh" is the level. */
  private String withoutOpening(String heading) {
    return wording.longestFirst("sub_row").stream()
        .filter(opening -> heading.startsWith(opening + " "))
        .findFirst()
        .map(opening -> heading.substring(opening.length() + 1))
        .orElse(heading);
  }

  /** What a heading says beside brackets and what is reckoned: "Tổng cộng (4)=(5)+(6)". */
  private static String bare(String heading) {
    return Text.key(RECKONED.matcher(BRACKETS.matcher(heading).replaceAll(" ")).replaceAll(" "));
  }

  /** "Kết quả", "Năm 2023": values of the period of which the heading names no level. */
  private boolean isOfNoLevel(List<String> headings, boolean exactPeriod) {
    return !headings.isEmpty()
        && headings.stream().map(Text::key).noneMatch(settled::containsKey)
        && !isOther(headings, exactPeriod)
        && headings.stream()
            .map(Columns::bare)
            .allMatch(
                word -> "value".equals(wording.meaning("heading", word)) || isPeriodOnly(word));
  }

  private boolean isPeriodOnly(String word) {
    if (YEAR_ALONE.matcher(word).matches()) {
      return true;
    }
    Set<String> named = ReportedPeriods.in(word);
    String rest = word;
    for (String value : wording.longestFirst("heading")) {
      if (rest.startsWith(value + " ") && "value".equals(wording.meaning("heading", value))) {
        rest = rest.substring(value.length()).strip();
      }
    }
    return !named.isEmpty()
        && rest.matches("(?:(?:0?6|sáu) tháng(?: đầu| cuối)? )?(?:năm )?20\\d{2}");
  }

  private boolean isOther(List<String> headings, boolean exactPeriod) {
    if (areNoResults(headings)) {
      return true;
    }
    Set<String> named = periods(headings);
    if (period == null || named.isEmpty() || named.contains(period)) {
      return false;
    }
    boolean yearOfHalf = named.equals(Set.of(period.substring(0, 4)));
    return exactPeriod || !yearOfHalf;
  }

  /** Plans, comparisons, shares. */
  private boolean areNoResults(List<String> headings) {
    return headings.stream()
        .filter(heading -> !levels.containsKey(Text.key(heading)))
        .anyMatch(
            heading ->
                heading.contains("%")
                    || !wording.meaningsWithin("other_heading", Text.key(heading)).isEmpty());
  }

  private boolean isLater(List<String> headings) {
    return period != null
        && !areNoResults(headings)
        && periods(headings).stream()
            .filter(named -> named.matches("\\d{4}(?:-S[12])?"))
            .anyMatch(named -> named.substring(0, 4).compareTo(period.substring(0, 4)) > 0);
  }

  private static Set<String> periods(List<String> words) {
    Set<String> named = new HashSet<>();
    for (String word : words) {
      String rest = UNTIL.matcher(word.toLowerCase(Locale.ROOT)).replaceAll(" ");
      named.addAll(ReportedPeriods.in(rest));
      if (rest.strip().matches("20\\d{2}")) {
        named.add(rest.strip());
      }
    }
    return named;
  }

  /** One such column is the total, unless another says that it is. */
  private static void settleUnnamed(
      TableHead head, List<Integer> unnamed, SortedMap<Integer, Column> columns) {
    boolean totalIsNamed = columns.containsValue(new Column.Values("total"));
    for (int column : unnamed) {
      String heading = String.join(" – ", head.headings().get(column));
      columns.put(
          column,
          totalIsNamed
              ? new Column.Unknown(heading)
              : unnamed.size() == 1
                  ? new Column.Values("total")
                  : new Column.Rivals("total", heading));
    }
  }

  private static void markRivals(TableHead head, SortedMap<Integer, Column> columns) {
    Map<String, List<Integer>> byLevel = new HashMap<>();
    columns.forEach(
        (column, what) -> {
          if (what instanceof Column.Values values) {
            byLevel.computeIfAbsent(values.level(), level -> new ArrayList<>()).add(column);
          }
        });
    byLevel.forEach(
        (level, rivals) -> {
          if (rivals.size() > 1) {
            rivals.forEach(
                column ->
                    columns.put(
                        column,
                        new Column.Rivals(level, String.join(" – ", head.headings().get(column)))));
          }
        });
  }
}
