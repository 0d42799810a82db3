package vn.danvan.samples;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;

/** One value column; the levels are rows below their total: "Trong đó: - Cấp tỉnh". */
final class LevelsInRows implements Style {
  @Override
  public String name() {
    return "levels-in-rows";
  }

  @Override
  public Set<Trait> traits() {
    return Set.of(
        Trait.WORKBOOK,
        Trait.XLSX,
        Trait.NUMERIC,
        Trait.MEASURE,
        Trait.YEARLESS,
        Trait.UNEXPLAINED,
        Trait.TYPED_SUMS,
        Trait.NO_EVIDENCE,
        Trait.BARE_LABELS);
  }

  @Override
  public void draw(Draft draft, Report report, SplittableRandom random) {
    Page page = draft.page("Biểu 1");
    int row = Letter.head(draft, page, report, 0, 3, random);
    List<String> heads = List.of("STT", "Nội dung", "ĐVT", "Kết quả");
    int top = row;
    for (String head : heads) {
      page.write(row, heads.indexOf(head), head, Look.CENTRED);
    }
    row++;
    List<Entry> entries = new ArrayList<>();
    Line before = null;
    int number = 1;
    for (Line line : report.totals().stream().filter(line -> !line.isPart()).toList()) {
      if (before == null || !before.section().equals(line.section())) {
        page.write(row, 0, line.section().number(), Look.BOLD);
        page.write(row++, 1, line.section().labelVi(), Look.BOLD);
        number = 1;
      }
      page.write(row, 0, Content.whole(number++), Look.CENTRED);
      row = entry(draft, page, row, line, report, entries);
      before = line;
    }
    draft.add(new Draft.Frame(page, top, 4, entries));
    Letter.foot(page, report, 0, 3, random);
  }

  private static int entry(
      Draft draft, Page page, int top, Line line, Report report, List<Entry> entries) {
    int row = top;
    Map<String, Spot> cells = new LinkedHashMap<>();
    Spot label = page.write(row, 1, line.label(), Look.PLAIN);
    Spot measure = page.write(row, 2, line.measure(), Look.CENTRED);
    cells.put("total", value(draft, page, row++, line, "total"));
    boolean first = true;
    for (String level : line.values().keySet()) {
      if (!level.equals("total")) {
        String words = (first ? "Trong đó: - " : "- ") + report.levelWords(level);
        page.write(row, 1, words, Look.INDENTED);
        cells.put(level, value(draft, page, row++, line, level));
        first = false;
      }
    }
    entries.add(new Entry(line, label, cells, measure, null));
    return row;
  }

  private static Spot value(Draft draft, Page page, int row, Line line, String level) {
    Spot spot = new Spot(page, row, 3);
    if (line.written(level) != null) {
      page.write(row, 3, Numbers.CELLS.of(line.written(level)), Look.PLAIN);
    }
    if (line.asks(level)) {
      draft.means(spot, line, level);
    }
    return spot;
  }
}
