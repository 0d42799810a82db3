package vn.danvan.validation;

import static org.apache.spark.sql.functions.expr;

import java.util.List;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;
import vn.danvan.validation.kernel.PeerRate;

/**
 * One row per corpus × kind of unit × period × value: what units of one kind report of it for their
 * size.
 */
final class PeerRates {
  private static final StructType RATE =
      StructType.fromDDL(
          "corpus string, kind string, period string, element string, level string,"
              + " breakdown string, peers int, peer_median double, peer_spread double");

  private PeerRates() {}

  /**
   * The rates.
   *
   * @param facts numbers with columns corpus, kind, period, element, level, breakdown, value,
   *     communes_total, districts
   */
  static Dataset<Row> of(Dataset<Row> facts) {
    return facts
        // As a report's size in the kernel.
        .withColumn(
            "size",
            expr(
                "CAST(CASE level WHEN 'province' THEN 1 WHEN 'district' THEN districts ELSE"
                    + " communes_total END AS double)"))
        .where("size > 0")
        .groupBy("corpus", "kind", "period", "element", "level", "breakdown")
        .agg(
            expr("collect_list(named_struct('value', CAST(value AS double), 'size', size))")
                .as("stated"))
        .map((MapFunction<Row, Row>) PeerRates::rate, Encoders.row(RATE));
  }

  private static Row rate(Row peers) {
    List<Row> stated = peers.getList(6);
    PeerRate rate =
        PeerRate.of(
            stated.stream()
                .mapToDouble(one -> PeerRate.logarithm(one.getDouble(0), one.getDouble(1)))
                .toArray());
    return RowFactory.create(
        peers.getString(0),
        peers.getString(1),
        peers.getString(2),
        peers.getString(3),
        peers.getString(4),
        peers.getString(5),
        rate.peers(),
        rate.median(),
        rate.spread());
  }
}
