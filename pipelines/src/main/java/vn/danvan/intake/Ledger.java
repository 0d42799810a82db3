package vn.danvan.intake;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.max_by;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.spark.sql.Row;
import vn.danvan.warehouse.Rows;
import vn.danvan.warehouse.Warehouse;

/**
 * The ledger of arrivals: first the original is kept, then its arrival is written, all of a load in
 * one commit.
 */
public final class Ledger {
  private static final String TABLE = "raw.arrival";

  /** Days are those of the commission. */
  private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

  private final Warehouse warehouse;
  private final Originals originals;

  public Ledger(Warehouse warehouse, Originals originals) {
    this.warehouse = warehouse;
    this.originals = originals;
  }

  /** What a load brought. */
  public record Load(int arrived, int unchanged) {}

  /** On which day the commission received a file. */
  @FunctionalInterface
  public interface Receipt {
    LocalDate of(Path file) throws IOException;

    /** The day on which its sender or the registry last changed it. */
    static Receipt lastChange() {
      return file -> LocalDate.ofInstant(Files.getLastModifiedTime(file).toInstant(), ZONE);
    }

    /** One day for all files. */
    static Receipt on(LocalDate day) {
      return file -> day;
    }
  }

  /** The last sequence number, 0 for an empty ledger. */
  public long sequence() {
    return warehouse.table(TABLE).select(coalesce(max("arrival"), lit(0L))).first().getLong(0);
  }

  /** Whether a batch has been entered. */
  public boolean knows(String batch) {
    return !warehouse.table(TABLE).where(col("batch").equalTo(batch)).isEmpty();
  }

  /**
   * Enters the files of a folder and its subfolders, in the order of their last change and then of
   * their names, so that what was saved later supersedes what was saved earlier.
   *
   * @param again whether a file that is the same as the last arrival of its name is entered once
   *     more
   * @param receipt on which day each was received
   */
  public Load load(
      Path folder, String corpus, String batch, String by, boolean again, Receipt receipt)
      throws IOException {
    List<Path> files = files(folder);
    Map<String, String> latest = latestByName(corpus);
    long next = sequence() + 1;
    Instant now = Instant.now();
    List<Arrival> arrivals = new ArrayList<>();
    int unchanged = 0;
    for (Path file : files) {
      Originals.Kept kept = originals.keep(file);
      String name = folder.relativize(file).toString().replace('\\', '/');
      if (!again && kept.sha256().equals(latest.get(name))) {
        unchanged++;
        continue;
      }
      latest.put(name, kept.sha256());
      arrivals.add(
          new Arrival(
              next++,
              corpus,
              kept.sha256(),
              name,
              kept.sizeBytes(),
              batch,
              now,
              by,
              receipt.of(file)));
    }
    if (!arrivals.isEmpty()) {
      warehouse.append(TABLE, Rows.dataset(warehouse.spark(), TABLE, arrivals));
    }
    return new Load(arrivals.size(), unchanged);
  }

  private Map<String, String> latestByName(String corpus) {
    Map<String, String> latest = new HashMap<>();
    for (Row row :
        warehouse
            .table(TABLE)
            .where(col("corpus").equalTo(corpus))
            .groupBy("file_name")
            .agg(max_by(col("sha256"), col("arrival")))
            .collectAsList()) {
      latest.put(row.getString(0), row.getString(1));
    }
    return latest;
  }

  private static List<Path> files(Path folder) throws IOException {
    record Dated(Path file, FileTime changed) {}
    try (Stream<Path> walk = Files.walk(folder)) {
      List<Dated> dated = new ArrayList<>();
      for (Path file : walk.filter(Files::isRegularFile).filter(Ledger::isMeant).toList()) {
        dated.add(new Dated(file, Files.getLastModifiedTime(file)));
      }
      dated.sort(Comparator.comparing(Dated::changed).thenComparing(Dated::file));
      return dated.stream().map(Dated::file).toList();
    }
  }

  /** Hidden files and the lock files of office programs are nobody's submission. */
  private static boolean isMeant(Path file) {
    String name = file.getFileName().toString();
    return !name.startsWith(".") && !name.startsWith("~$");
  }
}
