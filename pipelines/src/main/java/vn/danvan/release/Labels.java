package vn.danvan.release;

import static org.apache.spark.sql.functions.lit;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import vn.danvan.catalogue.Catalogue;
import vn.danvan.warehouse.Rows;

/** The words of a release, as they were when it was made: the catalogue → mart.label. */
public final class Labels {
  private Labels() {}

  private record Label(
      String kind,
      String code,
      String labelVi,
      String unitVi,
      Integer decimals,
      String direction,
      String caveatVi,
      String region) {
    static Label word(String kind, String code, String words) {
      return new Label(kind, code, words, null, null, null, null, null);
    }
  }

  /** The rows of mart.label. */
  public static Dataset<Row> of(SparkSession spark, Catalogue catalogue, Snapshot snapshot) {
    List<Label> labels = new ArrayList<>();
    catalogue
        .elements()
        .values()
        .forEach(
            element ->
                labels.add(
                    new Label(
                        "element",
                        element.code(),
                        element.labelVi(),
                        element.unit(),
                        element.decimals(),
                        null,
                        null,
                        null)));
    catalogue
        .indicators()
        .values()
        .forEach(
            indicator ->
                labels.add(
                    new Label(
                        "indicator",
                        indicator.code(),
                        indicator.labelVi(),
                        indicator.unit(),
                        indicator.decimals(),
                        indicator.direction().name().toLowerCase(Locale.ROOT),
                        indicator.caveatVi(),
                        null)));
    catalogue
        .units()
        .values()
        .forEach(
            unit ->
                labels.add(
                    new Label(
                        "unit",
                        unit.id(),
                        unit.isProvince() ? unit.latestName().name() : unit.latestName().fullName(),
                        null,
                        null,
                        null,
                        null,
                        unit.region())));
    catalogue
        .corpora()
        .values()
        .forEach(corpus -> labels.add(Label.word("corpus", corpus.code(), corpus.labelVi())));
    catalogue
        .regions()
        .forEach(
            (frame, regions) ->
                regions.forEach(
                    region ->
                        labels.add(Label.word("region" + frame, region.code(), region.name()))));
    catalogue
        .vocabulary()
        .forEach(
            (kind, words) ->
                words.forEach((code, word) -> labels.add(Label.word(kind, code, word))));
    return Rows.dataset(
            spark,
            labels,
            "kind string, code string, label_vi string, unit_vi string, decimals int,"
                + " direction string, caveat_vi string, region string")
        .withColumn("release_id", lit(snapshot.releaseId()));
  }
}
