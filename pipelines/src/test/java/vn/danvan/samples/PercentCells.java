package vn.danvan.samples;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import vn.danvan.catalogue.Catalogue;
import vn.danvan.catalogue.DataElement;
import vn.danvan.catalogue.Form;

/**
 * A row with a rate, for which the form has none: as a percent cell (0.987 shown as 98,7%) or as
 * the number of hundredths beside "%".
 */
final class PercentCells implements Style {
  static final String RATE = "petitions_processed_rate";

  private final Catalogue catalogue;

  PercentCells(Catalogue catalogue) {
    this.catalogue = catalogue;
  }

  @Override
  public String name() {
    return "percent-cells";
  }

  @Override
  public Set<Trait> traits() {
    return Set.of(
        Trait.WORKBOOK,
        Trait.XLSX,
        Trait.NUMERIC,
        Trait.MEASURE,
        Trait.YEARLESS,
        Trait.SINGLE,
        Trait.PARTS,
        Trait.UNEXPLAINED,
        Trait.TYPED_SUMS,
        Trait.NO_EVIDENCE,
        Trait.BARE_LABELS,
        Trait.RATE);
  }

  @Override
  public void draw(Draft draft, Report report, SplittableRandom random) {
    BigDecimal rate = BigDecimal.valueOf(random.nextInt(905, 1000), 1);
    Report rated = withRate(catalogue, report, rate);
    Desk.oneSheet(
        draft,
        rated,
        "Biểu 2",
        List.of(
            Column.numbering("STT"),
            Column.label("Nội dung"),
            Column.measure("ĐVT"),
            Column.value("total", "Kết quả")),
        rated.totals(),
        table -> table,
        random);
    Spot spot = draft.entry(RATE).cells().get("total");
    spot.rewrite(
        Pick.chance(60, random)
            ? new Content.Amount(rate.movePointLeft(2), "0.0%")
            : new Content.Amount(rate, "0.0"));
  }

  /** The report with a row for the rate, behind the petitions that were received. */
  static Report withRate(Catalogue catalogue, Report report, BigDecimal rate) {
    DataElement element = catalogue.element(RATE);
    Line petitions =
        report.lines().stream()
            .filter(line -> line.is("petitions_received") || line.is("citizens_received"))
            .reduce((first, second) -> second)
            .orElse(report.lines().getLast());
    Map<String, BigDecimal> values = new LinkedHashMap<>();
    values.put("total", rate);
    Line line =
        new Line(
            petitions.section(),
            new Form.Row("", RATE, null, null, List.of("total"), true),
            element.labelVi(),
            element.unit(),
            BigDecimal.ONE,
            values,
            null);
    return report.withBehind(petitions, line);
  }
}
