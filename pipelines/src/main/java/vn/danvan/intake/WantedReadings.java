package vn.danvan.intake;

import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static vn.danvan.warehouse.Columns.on;

import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import vn.danvan.catalogue.Catalogue;
import vn.danvan.intake.kernel.FileReader;
import vn.danvan.warehouse.Rows;

/**
 * Which reading of each file counts: the catalogue's own, and of a file of which a decision states
 * something the one with what it states.
 */
public final class WantedReadings {
  private static final String PLACED =
      "corpus string, sha256 string, placed_reading string, stated_unit string, stated_period"
          + " string, stated_form string";

  private WantedReadings() {}

  private record Placed(
      String corpus, String sha256, String reading, String unit, String period, String form) {
    static Placed of(PlacedFile file, Catalogue catalogue) {
      return new Placed(
          file.corpus(),
          file.sha256(),
          FileReader.readingDigest(catalogue, file.stated()),
          file.stated().unit(),
          file.stated().period(),
          file.stated().form());
    }
  }

  /**
   * The files with wanted_reading, stated_unit, stated_period and stated_form; the last three are
   * null where nothing is stated.
   *
   * @param files rows with corpus and sha256
   */
  public static Dataset<Row> of(Dataset<Row> files, List<PlacedFile> placed, Catalogue catalogue) {
    List<Placed> rows = placed.stream().map(file -> Placed.of(file, catalogue)).toList();
    return files
        .join(
            broadcast(Rows.dataset(files.sparkSession(), rows, PLACED)),
            on("corpus", "sha256"),
            "left")
        .withColumn(
            "wanted_reading",
            coalesce(col("placed_reading"), lit(FileReader.readingDigest(catalogue))))
        .drop("placed_reading");
  }
}
