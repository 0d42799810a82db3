package vn.danvan.testing;

import java.util.Arrays;
import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.functions;
import vn.danvan.table.Tables;

/** One Spark for all tests of stages: it starts once, on first use, and ends with the JVM. */
public final class LocalSpark {
  private static final SparkSession SESSION =
      SparkSession.builder()
          .appName("stage-tests")
          .config("spark.master", "local[2]")
          .config("spark.ui.enabled", "false")
          .config("spark.driver.bindAddress", "127.0.0.1")
          .config("spark.driver.host", "127.0.0.1")
          .config("spark.sql.shuffle.partitions", "1")
          .config("spark.sql.session.timeZone", "Asia/Ho_Chi_Minh")
          .config("spark.sql.datetime.java8API.enabled", "true")
          .config("spark.sql.adaptive.enabled", "false")
          .config("spark.sql.codegen.cache.maxEntries", "1000")
          .getOrCreate();

  private LocalSpark() {}

  public static SparkSession session() {
    return SESSION;
  }

  /** The rows in the columns and types of a table, as a stage's result is written. */
  public static Dataset<Row> asTable(String table, Dataset<Row> rows) {
    return rows.select(
        Tables.named(table).columns().stream()
            .map(
                column ->
                    functions
                        .col(column.name())
                        .cast(column.type().equals("long") ? "bigint" : column.type())
                        .as(column.name()))
            .toArray(Column[]::new));
  }

  /** Each row as its values joined by spaces, in the order of the first columns. */
  public static List<String> lines(Dataset<Row> rows, String... columns) {
    Column[] selected =
        Arrays.stream(columns).map(name -> functions.col(name)).toArray(Column[]::new);
    return rows.select(selected).orderBy(selected).collectAsList().stream()
        .map(row -> row.mkString(" "))
        .toList();
  }
}
