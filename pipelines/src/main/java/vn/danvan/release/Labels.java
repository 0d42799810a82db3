package vn.danvan.release;

import static org.apache.spark.sql.functions.lit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import vn.danvan.catalogue.Catalogue;
import vn.danvan.catalogue.DataElement;
import vn.danvan.catalogue.Indicator;
import vn.danvan.catalogue.Unit;
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

    static Label of(DataElement element) {
      return new Label(
          "element",
          element.code(),
          element.labelVi(),
          element.unit(),
          element.decimals(),
          null,
          null,
          null);
    }

    static Label of(Indicator indicator) {
      return new Label(
          "indicator",
          indicator.code(),
          indicator.labelVi(),
          indicator.unit(),
          indicator.decimals(),
          indicator.direction().name().toLowerCase(Locale.ROOT),
          indicator.caveatVi(),
          null);
    }

    /** A province is called by its name, a lower unit by its full name, which says what it is. */
    static Label of(Unit unit) {
      Unit.Name name = unit.latestName();
      boolean lower = unit.parent() != null;
      return new Label(
          "unit",
          unit.id(),
          lower ? name.fullName() : name.name(),
          null,
          null,
          null,
          null,
          unit.region());
    }
  }

  /**
   * The rows of mart.label.
   *
   * @param units the units that the release speaks of
   */
  public static Dataset<Row> of(
      SparkSession spark, Catalogue catalogue, Iterable<Unit> units, Snapshot snapshot) {
    List<Label> labels = new ArrayList<>();
    catalogue.elements().values().forEach(element -> labels.add(Label.of(element)));
    catalogue.indicators().values().forEach(indicator -> labels.add(Label.of(indicator)));
    units.forEach(unit -> labels.add(Label.of(unit)));
    catalogue
        .corpora()
        .values()
        .forEach(corpus -> labels.add(Label.word("corpus", corpus.code(), corpus.labelVi())));
    catalogue
        .forms()
        .values()
        .forEach(form -> labels.add(Label.word("form", form.code(), form.nameVi())));
    catalogue
        .regions()
        .forEach(
            (frame, regions) ->
                regions.forEach(
                    region ->
                        labels.add(Label.word("region" + frame, region.code(), region.name()))));
    catalogue
        .dimensions()
        .values()
        .forEach(
            dimension ->
                dimension
                    .members()
                    .forEach(
                        member ->
                            labels.add(
                                Label.word(
                                    "breakdown",
                                    dimension.code() + "=" + member.code(),
                                    member.labelVi()))));
    catalogue
        .vocabulary()
        .forEach(
            (kind, words) ->
                words.forEach((code, word) -> labels.add(Label.word(kind, code, word))));
    // The vocabulary comes last: an operator's word replaces what an entry is called by itself.
    Map<List<String>, Label> byCode = new LinkedHashMap<>();
    labels.forEach(label -> byCode.put(List.of(label.kind(), label.code()), label));
    return Rows.dataset(
            spark,
            List.copyOf(byCode.values()),
            "kind string, code string, label_vi string, unit_vi string, decimals int,"
                + " direction string, caveat_vi string, region string")
        .withColumn("release_id", lit(snapshot.releaseId()));
  }
}
