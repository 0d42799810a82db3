package vn.danvan.warehouse;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;

import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.catalyst.analysis.NoSuchTableException;
import vn.danvan.table.Table;
import vn.danvan.table.Tables;

/**
 * The Iceberg tables through Spark. Every write brings the columns into the order and types that
 * the table declares, so a stage that forgets or misnames a column fails before it writes.
 */
public final class Warehouse {
  private final SparkSession spark;

  public Warehouse(SparkSession spark) {
    this.spark = spark;
  }

  public SparkSession spark() {
    return spark;
  }

  /** Makes the namespaces, tables and columns that do not stand yet. */
  public void create() {
    Tables.layers().forEach(layer -> spark.sql("CREATE NAMESPACE IF NOT EXISTS " + layer));
    for (Table table : Tables.all()) {
      if (spark.catalog().tableExists(table.name())) {
        List<String> there = List.of(spark.table(table.name()).columns());
        table.columns().stream()
            .filter(column -> !there.contains(column.name()))
            .forEach(column -> spark.sql(table.addition(column)));
      } else {
        spark.sql(table.ddl());
      }
    }
  }

  /** The rows of a table. */
  public Dataset<Row> table(String name) {
    return spark.table(Tables.named(name).name());
  }

  /** The rows of one release. */
  public Dataset<Row> release(String name, String releaseId) {
    return table(name).where(col("release_id").equalTo(releaseId));
  }

  /** Appends rows in one commit. */
  public void append(String name, Dataset<Row> rows) {
    try {
      conformed(name, rows).writeTo(name).append();
    } catch (NoSuchTableException e) {
      throw new IllegalStateException("Table is missing: " + name, e);
    }
  }

  /** Replaces all rows in one commit. */
  public void replace(String name, Dataset<Row> rows) {
    try {
      conformed(name, rows).writeTo(name).overwrite(lit(true));
    } catch (NoSuchTableException e) {
      throw new IllegalStateException("Table is missing: " + name, e);
    }
  }

  /**
   * Writes a release's rows in one commit, in the place of any that an interrupted run left under
   * the same release; no rows leave none.
   */
  public void replaceRelease(String name, String releaseId, Dataset<Row> rows) {
    Table table = Tables.named(name);
    Column[] order = table.sortedBy().stream().map(column -> col(column)).toArray(Column[]::new);
    try {
      conformed(name, rows)
          .sortWithinPartitions(order)
          .writeTo(name)
          .overwrite(col("release_id").equalTo(releaseId));
    } catch (NoSuchTableException e) {
      throw new IllegalStateException("Table is missing: " + name, e);
    }
  }

  /** The rows in the columns, order and types of a table. */
  public static Dataset<Row> conformed(String name, Dataset<Row> rows) {
    Column[] columns =
        Tables.named(name).columns().stream()
            .map(column -> col(column.name()).cast(sparkType(column.type())).as(column.name()))
            .toArray(Column[]::new);
    return rows.select(columns);
  }

  private static String sparkType(String type) {
    return type.equals("long") ? "bigint" : type;
  }
}
