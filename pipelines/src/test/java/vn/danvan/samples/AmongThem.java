package vn.danvan.samples;

import java.util.Set;
import java.util.SplittableRandom;
import java.util.regex.Pattern;

/** "Trong đó:" above the parts of a number, whose names are short since the row above says all. */
final class AmongThem implements Style {
  private static final Pattern SAID_ABOVE =
      Pattern.compile("^(Lĩnh vực|Đơn|Vụ việc|Đối thoại|Nhà) ");

  @Override
  public String name() {
    return "among-them";
  }

  @Override
  public Set<Trait> traits() {
    return Set.of(
        Trait.WORKBOOK,
        Trait.XLSX,
        Trait.LEVELS,
        Trait.NUMERIC,
        Trait.MEASURE,
        Trait.YEARLESS,
        Trait.PARTS,
        Trait.UNEXPLAINED,
        Trait.TYPED_SUMS,
        Trait.NO_EVIDENCE);
  }

  @Override
  public void draw(Draft draft, Report report, SplittableRandom random) {
    Desk.oneSheet(
        draft,
        report,
        "Phụ lục 1",
        Desk.official(report),
        report.lines(),
        table ->
            table
                .announcingParts("Trong đó:")
                .labelled((line, number) -> line.isPart() ? shortened(line.label()) : line.label()),
        random);
  }

  private static String shortened(String label) {
    String rest = SAID_ABOVE.matcher(label).replaceFirst("");
    return "- " + Comparison.capitalised(rest);
  }
}
