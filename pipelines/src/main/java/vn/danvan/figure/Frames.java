package vn.danvan.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import vn.danvan.catalogue.Catalogue;
import vn.danvan.catalogue.Unit;
import vn.danvan.warehouse.Rows;

/**
 * Into which unit of each boundary frame a unit's figures go. Province figures of the older frame
 * add up into their successor; those of the newer frame go back only where the province is
 * unchanged. Units below a province stay in their own frame and are never added upward.
 */
public final class Frames {
  private Frames() {}

  /**
   * A unit's place in a frame.
   *
   * @param parts how many units make up the target there
   * @param splits whether the target is only a part of the source, so that nothing can be restated
   */
  public record Place(String source, String frame, String target, int parts, boolean splits) {}

  /** All places of all units, by succession as the catalogue states it. */
  public static List<Place> places(Catalogue catalogue) {
    Map<String, List<Unit>> predecessors =
        catalogue.units().values().stream()
            .filter(unit -> unit.successor() != null)
            .collect(Collectors.groupingBy(Unit::successor));
    List<Place> places = new ArrayList<>();
    for (Unit unit : catalogue.units().values()) {
      places.add(new Place(unit.id(), unit.era(), unit.id(), 1, false));
      if (unit.successor() != null) {
        String next = catalogue.unit(unit.successor()).era();
        int parts = predecessors.get(unit.successor()).size();
        places.add(new Place(unit.id(), next, unit.successor(), parts, false));
      }
      List<Unit> before = predecessors.getOrDefault(unit.id(), List.of());
      for (Unit old : before) {
        places.add(new Place(unit.id(), old.era(), old.id(), 1, before.size() > 1));
      }
    }
    return places;
  }

  /** The places as rows: source_unit, frame, target_unit, parts, splits. */
  static Dataset<Row> rows(SparkSession spark, Catalogue catalogue) {
    return Rows.dataset(
        spark,
        places(catalogue),
        "source_unit string, frame string, target_unit string, parts int, splits boolean");
  }
}
