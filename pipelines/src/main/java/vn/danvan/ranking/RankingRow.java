package vn.danvan.ranking;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;
import vn.danvan.ranking.kernel.Bounds;
import vn.danvan.ranking.kernel.Computation;
import vn.danvan.ranking.kernel.FunnelPlace;
import vn.danvan.ranking.kernel.Movement;
import vn.danvan.ranking.kernel.RankRange;
import vn.danvan.ranking.kernel.RankedUnit;
import vn.danvan.ranking.kernel.Shrunk;
import vn.danvan.ranking.kernel.Standing;
import vn.danvan.warehouse.Rows;

/**
 * A row of mart.ranking: what it is about, as it came, and what the kernels say, column by column.
 */
final class RankingRow {
  /** Columns that come from the figures. */
  private static final List<String> GIVEN =
      List.of(
          "release_id",
          "corpus",
          "frame",
          "scope",
          "unit_id",
          "period",
          "indicator",
          "numerator",
          "denominator",
          "value",
          "value_vi",
          "status",
          "reason",
          "segment",
          "method",
          "direction");

  /** Columns that the kernels compute. */
  static final List<String> COMPUTED =
      Stream.of(
              Standing.class,
              Bounds.class,
              Shrunk.class,
              RankRange.class,
              FunnelPlace.class,
              Movement.class,
              Computation.class)
          .flatMap(part -> Rows.names(part).stream())
          .toList();

  static final StructType SCHEMA = schema();

  private RankingRow() {}

  /** What was computed. */
  static Row of(Row figure, RankedUnit unit) {
    List<Object> values = given(figure);
    Stream.of(
            unit.standing(),
            unit.bounds(),
            unit.shrunk(),
            unit.range(),
            unit.funnel(),
            unit.movement(),
            unit.computation())
        .forEach(part -> Collections.addAll(values, Rows.values(part)));
    return RowFactory.create(values.toArray());
  }

  /** What an earlier release computed of the same group. */
  static Row of(Row figure, Row before) {
    List<Object> values = given(figure);
    COMPUTED.forEach(column -> values.add(before.getAs(column)));
    return RowFactory.create(values.toArray());
  }

  private static List<Object> given(Row figure) {
    List<Object> values = new ArrayList<>();
    GIVEN.forEach(column -> values.add(figure.getAs(column)));
    return values;
  }

  private static StructType schema() {
    Map<String, StructField> fields =
        Stream.of(Rows.schema("mart.ranking").fields())
            .collect(Collectors.toMap(StructField::name, field -> field));
    return new StructType(
        Stream.concat(GIVEN.stream(), COMPUTED.stream())
            .map(fields::get)
            .toArray(StructField[]::new));
  }
}
