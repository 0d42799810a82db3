package vn.danvan.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import vn.danvan.catalogue.Catalogue;
import vn.danvan.catalogue.CatalogueReader;
import vn.danvan.catalogue.DataElement;

/**
 * What a bench adds to the shipped catalogue: a form that every commune sends and that rolls up,
 * and as many further indicators as are wanted.
 */
final class BenchCatalogue {
  static final String FORM = "XA-01";

  private static final String HEAD =
      """
      # Made by "./danvan bench data"; measures speed and means nothing.
      forms:
        - code: XA-01
          name_vi: Biểu cấp xã để đo tốc độ
          layout: annex
          cycle: year
          sender: commune
          rolls_up: true
          dues: [{part: year, month: 1, day: 31, years_after: 1}]
          versions:
            - version: "63"
              last_period: "2024"
              era: "63"
              columns: [{level: commune, label_vi: Cấp xã}]
              sections:
                - number: I
                  label_vi: Số liệu
                  rows:
      """;

  private static final String TAIL =
      """
            - version: "34"
              first_period: "2025"
              era: "34"
              extends: {version: "63"}
      """;

  private BenchCatalogue() {}

  /** A cell that every commune fills in. */
  record Cell(String element, String breakdown) {}

  /** Every element that communes count, with all its members; a rate adds up to nothing. */
  static List<Cell> cells(Catalogue catalogue) {
    List<Cell> cells = new ArrayList<>();
    for (DataElement element : catalogue.elements().values()) {
      if (element.levels().contains("commune") && element.adds(DataElement.Axis.UNITS)) {
        cells.add(new Cell(element.code(), "total"));
        for (DataElement.Breakdown breakdown : element.breakdowns()) {
          catalogue
              .membersOf(breakdown)
              .forEach(
                  member ->
                      cells.add(new Cell(element.code(), breakdown.dimension() + "=" + member)));
        }
      }
    }
    return cells;
  }

  /**
   * The file for the home's catalogue folder.
   *
   * @param indicators how many indicators the whole catalogue shall have
   */
  static String yaml(int indicators) {
    Catalogue shipped = CatalogueReader.shipped();
    List<Cell> cells = cells(shipped);
    StringBuilder yaml = new StringBuilder(HEAD);
    for (int i = 0; i < cells.size(); i++) {
      yaml.append(
          "              - {number: \"%d\", element: %s, breakdown: %s, levels: [commune]}%n"
              .formatted(i + 1, cells.get(i).element(), cells.get(i).breakdown()));
    }
    yaml.append(TAIL);
    int further = indicators - shipped.indicators().size();
    if (further > 0) {
      yaml.append("indicators:\n");
    }
    SplittableRandom random = new SplittableRandom(1);
    for (int i = 0; i < further; i++) {
      Cell x = cells.get(random.nextInt(cells.size()));
      Cell n = cells.get(random.nextInt(cells.size()));
      yaml.append(
          ("  - {code: bench_%d, label_vi: Chỉ tiêu đo tốc độ %d, method: ratio, numerator:"
                  + " [{element: %s, level: commune, breakdown: %s}], denominator: [{element: %s,"
                  + " level: commune, breakdown: %s}], direction: up, unit: x, decimals: 2,"
                  + " definition: {version: 1, valid_from: 2016-01-01}}%n")
              .formatted(i, i, x.element(), x.breakdown(), n.element(), n.breakdown()));
    }
    return yaml.toString();
  }
}
