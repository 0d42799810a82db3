package vn.danvan.ranking;

import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import vn.danvan.catalogue.Catalogue;
import vn.danvan.testing.LocalSpark;
import vn.danvan.warehouse.Rows;

/** Ranks of figures of which none was revised and none was ranked before. */
final class Ranked {
  static final String ENGINE = "test";

  private Ranked() {}

  static Dataset<Row> of(Catalogue catalogue, Dataset<Row> values) {
    return LocalSpark.asTable(
        "mart.ranking",
        new Rankings(LocalSpark.session(), catalogue, ENGINE)
            .of(values, noneRevised(), noneBefore()));
  }

  static Dataset<Row> noneRevised() {
    return Rows.dataset(
        LocalSpark.session(),
        List.of(),
        "corpus string, unit_id string, period string, indicator string");
  }

  static Dataset<Row> noneBefore() {
    return Rows.dataset(LocalSpark.session(), "mart.ranking", List.of());
  }
}
