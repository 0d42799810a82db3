package vn.danvan.samples;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import org.apache.poi.ss.usermodel.SheetVisibility;

/** Last year's table on a sheet that is not shown. */
final class HiddenSheet implements Fault {
  @Override
  public String kind() {
    return "hidden-sheet";
  }

  @Override
  public Scope scope() {
    return Scope.REPORT;
  }

  @Override
  public Needs needs() {
    return Needs.of(Trait.WORKBOOK);
  }

  @Override
  public boolean place(Draft draft, Report report, SplittableRandom random) {
    Page page = draft.page("Kỳ trước");
    page.write(
        0, 0, "KẾT QUẢ CÔNG TÁC DÂN VẬN " + Office.upper(report.lastPeriodWords()), Look.BOLD);
    List<String> heads = List.of("STT", "Nội dung", "ĐVT", "Kết quả");
    for (int i = 0; i < heads.size(); i++) {
      page.write(2, i, heads.get(i), Look.CENTRED);
    }
    int row = 3;
    for (Line line : report.alone().toList()) {
      page.write(row, 0, Content.whole(row - 2), Look.PLAIN);
      page.write(row, 1, line.label(), Look.PLAIN);
      page.write(row, 2, line.measure(), Look.PLAIN);
      BigDecimal before = line.values().get("total").add(BigDecimal.valueOf(random.nextInt(50)));
      page.write(row++, 3, Numbers.CELLS.of(before), Look.PLAIN);
    }
    draft.touch(
        workbook ->
            workbook.setSheetVisibility(
                workbook.getSheetIndex(page.name()), SheetVisibility.HIDDEN));
    draft.becomes(Set.of("accepted", "held"));
    draft.expect(ofFile(ANY, "HIDDEN_ROWS_OR_SHEETS"));
    return true;
  }
}
