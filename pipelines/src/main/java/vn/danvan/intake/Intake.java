package vn.danvan.intake;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.element_at;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.split;
import static vn.danvan.warehouse.Columns.on;

import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.ArrayType;
import org.apache.spark.sql.types.Metadata;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;
import org.apache.spark.storage.StorageLevel;
import scala.collection.immutable.Seq;
import scala.jdk.javaapi.CollectionConverters;
import vn.danvan.catalogue.Catalogue;
import vn.danvan.intake.kernel.FileReader;
import vn.danvan.intake.kernel.Reading;
import vn.danvan.intake.kernel.StatedPlacement;
import vn.danvan.observation.kernel.ObservationReader;
import vn.danvan.record.Submission;
import vn.danvan.warehouse.Rows;
import vn.danvan.warehouse.Warehouse;

/**
 * Reads every original that the present reading has not read yet: arrivals → submissions, cells,
 * findings and observations. Each file is opened once, on an executor; nothing is collected.
 *
 * <p>The submission is written last: a file counts as read only when all that it says stands. What
 * an interrupted run left without its submission is taken out first.
 */
public final class Intake {
  private static final List<String> PARTS = List.of("raw.cell", "core.finding", "core.observation");
  private static final StructType READ = readSchema();
  private static final StructType CONTENT = StructType.fromDDL("sha256 string, content binary");

  private final Warehouse warehouse;
  private final Originals originals;
  private final Catalogue catalogue;

  public Intake(Warehouse warehouse, Originals originals, Catalogue catalogue) {
    this.warehouse = warehouse;
    this.originals = originals;
    this.catalogue = catalogue;
  }

  /**
   * Reads what is new, or stated otherwise than when it was read; returns the number of files.
   *
   * @param placed the files of which decisions state where they belong
   */
  public long readNew(List<PlacedFile> placed) {
    Dataset<Row> arrived =
        warehouse
            .table("raw.arrival")
            .groupBy("corpus", "sha256")
            .agg(max("size_bytes").as("size_bytes"));
    Dataset<Row> unread =
        WantedReadings.of(arrived, placed, catalogue)
            .withColumnRenamed("wanted_reading", "reading")
            .join(
                warehouse.table("raw.submission").select("corpus", "sha256", "reading"),
                on("corpus", "sha256", "reading"),
                "left_anti")
            .localCheckpoint();
    long files = unread.count();
    if (files == 0) {
      return 0;
    }
    removeUnfinished();
    Dataset<Row> read = read(unread).persist(StorageLevel.MEMORY_AND_DISK());
    try {
      for (String part : PARTS) {
        warehouse.append(part, read.select(explode(col(column(part))).as("row")).select("row.*"));
      }
      warehouse.append("raw.submission", read.select("submission.*"));
    } finally {
      read.unpersist();
    }
    return files;
  }

  private void removeUnfinished() {
    Dataset<Row> finished = warehouse.table("raw.submission").select("submission");
    for (String part : PARTS) {
      List<String> orphans =
          warehouse
              .table(part)
              .select("submission")
              .distinct()
              .join(finished, on("submission"), "left_anti")
              .as(Encoders.STRING())
              .collectAsList();
      if (!orphans.isEmpty()) {
        warehouse
            .spark()
            .sql(
                "DELETE FROM %s WHERE submission IN ('%s')"
                    .formatted(part, String.join("', '", orphans)));
      }
    }
  }

  private Dataset<Row> read(Dataset<Row> unread) {
    List<String> paths =
        unread
            .where(col("size_bytes").leq(FileReader.MAX_FILE_BYTES))
            .select("sha256")
            .distinct()
            .as(Encoders.STRING())
            .collectAsList()
            .stream()
            .map(originals::path)
            .map(Path::toUri)
            .map(Object::toString)
            .toList();
    Dataset<Row> contents =
        paths.isEmpty()
            ? warehouse.spark().createDataFrame(List.of(), CONTENT)
            : warehouse
                .spark()
                .read()
                .format("binaryFile")
                .load(paths.toArray(String[]::new))
                .select(element_at(split(col("path"), lit("/")), -1).as("sha256"), col("content"));
    Broadcast<Catalogue> shared =
        JavaSparkContext.fromSparkContext(warehouse.spark().sparkContext()).broadcast(catalogue);
    return unread
        .join(contents, on("sha256"), "left")
        .select(
            "corpus",
            "sha256",
            "size_bytes",
            "content",
            "stated_unit",
            "stated_period",
            "stated_form")
        .mapPartitions(
            (MapPartitionsFunction<Row, Row>) rows -> readAll(rows, shared.value()),
            Encoders.row(READ));
  }

  private static Iterator<Row> readAll(Iterator<Row> files, Catalogue catalogue) {
    FileReader reader = new FileReader(catalogue);
    ObservationReader observer = new ObservationReader(catalogue);
    Iterable<Row> each = () -> files;
    return StreamSupport.stream(each.spliterator(), false)
        .map(file -> row(reading(file, reader), observer))
        .iterator();
  }

  /** A file that is empty (Spark passes over it) or too large comes without content. */
  private static Reading reading(Row file, FileReader reader) {
    String corpus = file.getString(0);
    String sha256 = file.getString(1);
    StatedPlacement stated =
        new StatedPlacement(file.getString(4), file.getString(5), file.getString(6));
    return file.isNullAt(3)
        ? reader.unopened(corpus, sha256, file.getLong(2), stated)
        : reader.read(corpus, sha256, file.getAs(3), stated);
  }

  private static Row row(Reading reading, ObservationReader observer) {
    boolean placed = reading.submission().outcome().equals(Submission.Outcome.ACCEPTED.code());
    ObservationReader.Observed observed = observer.observe(reading);
    return RowFactory.create(
        Rows.row(reading.submission()),
        nested(reading.cells()),
        nested(Stream.concat(reading.findings().stream(), observed.findings().stream()).toList()),
        nested(placed ? observed.observations() : List.of()));
  }

  private static Seq<Row> nested(List<? extends Record> facts) {
    return CollectionConverters.asScala(Rows.rows(facts)).toSeq();
  }

  private static StructType readSchema() {
    StructType schema =
        new StructType(
            new StructField[] {
              new StructField("submission", Rows.schema("raw.submission"), false, Metadata.empty())
            });
    for (String part : PARTS) {
      schema = schema.add(column(part), new ArrayType(Rows.schema(part), false), false);
    }
    return schema;
  }

  private static String column(String part) {
    return part.substring(part.indexOf('.') + 1);
  }
}
