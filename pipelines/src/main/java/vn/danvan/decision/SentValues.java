package vn.danvan.decision;

import static org.apache.spark.sql.functions.expr;
import static vn.danvan.warehouse.Columns.columns;

import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** Values as they were sent, each with the text that decisions are about. */
public final class SentValues {
  /** What a value is known by within its submission. */
  public static final List<String> VALUE =
      List.of("submission", "unit_id", "period", "element", "level", "breakdown");

  private SentValues() {}

  /**
   * One row per value.
   *
   * @param cells rows of raw.cell
   * @return {@link #VALUE}; text as sent, that of several cells joined in the order of their
   *     places; sheet and cell of the first; cells, how many they are
   */
  public static Dataset<Row> of(Dataset<Row> cells) {
    return cells
        .groupBy(columns(VALUE))
        .agg(expr("sort_array(collect_list(struct(sheet, cell, text)))").as("places"))
        .selectExpr(
            "submission",
            "unit_id",
            "period",
            "element",
            "level",
            "breakdown",
            "CASE WHEN size(places) = 1 THEN places[0].text"
                + " ELSE array_join(places.text, ' | ', '') END AS text",
            "places[0].sheet AS sheet",
            "places[0].cell AS cell",
            "size(places) AS cells");
  }
}
