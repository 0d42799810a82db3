package vn.danvan.intake;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.max;
import static vn.danvan.warehouse.Columns.on;

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
import org.apache.spark.util.SerializableConfiguration;
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

  /** Enough that a task learns the labels of forms once for many files. */
  private static final long FILES_PER_TASK = 64;

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
    Dataset<Row> read = read(unread, files).persist(StorageLevel.MEMORY_AND_DISK());
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

  /** Executors open the originals themselves: neither names nor contents pass the driver. */
  private Dataset<Row> read(Dataset<Row> unread, long files) {
    JavaSparkContext context = JavaSparkContext.fromSparkContext(warehouse.spark().sparkContext());
    Broadcast<Catalogue> shared = context.broadcast(catalogue);
    Broadcast<SerializableConfiguration> configuration =
        context.broadcast(new SerializableConfiguration(context.hadoopConfiguration()));
    String folder = originals.uri();
    int tasks =
        (int) Math.max(2L * context.defaultParallelism(), Math.ceilDiv(files, FILES_PER_TASK));
    return unread
        .select("corpus", "sha256", "size_bytes", "stated_unit", "stated_period", "stated_form")
        .repartition(tasks)
        .mapPartitions(
            (MapPartitionsFunction<Row, Row>)
                rows ->
                    readAll(
                        rows,
                        shared.value(),
                        new StoredOriginals(folder, configuration.value().value())),
            Encoders.row(READ));
  }

  private static Iterator<Row> readAll(
      Iterator<Row> files, Catalogue catalogue, StoredOriginals originals) {
    FileReader reader = FileReader.ofThread(catalogue);
    ObservationReader observer = new ObservationReader(catalogue);
    Iterable<Row> each = () -> files;
    return StreamSupport.stream(each.spliterator(), false)
        .map(file -> row(reading(file, reader, originals), observer))
        .iterator();
  }

  private static Reading reading(Row file, FileReader reader, StoredOriginals originals) {
    String corpus = file.getString(0);
    String sha256 = file.getString(1);
    long size = file.getLong(2);
    StatedPlacement stated =
        new StatedPlacement(file.getString(3), file.getString(4), file.getString(5));
    return size == 0 || size > FileReader.MAX_FILE_BYTES
        ? reader.unopened(corpus, sha256, size, stated)
        : reader.read(corpus, sha256, originals.bytes(sha256), stated);
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
