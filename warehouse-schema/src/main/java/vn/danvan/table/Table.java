package vn.danvan.table;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A table of the warehouse.
 *
 * @param name namespace and name, such as mart.ranking
 * @param grain one row per ...
 * @param partitionedBy partition columns, empty when none
 * @param sortedBy order of the rows within a file
 */
public record Table(
    String name,
    String grain,
    List<String> partitionedBy,
    List<String> sortedBy,
    List<Column> columns) {

  /**
   * A column; {@code type} is string, boolean, int, long, double, date, timestamp or decimal(p,s).
   */
  public record Column(String name, String type, String doc) {
    String sqlType() {
      return switch (type) {
        case "long" -> "bigint";
        default -> type;
      };
    }
  }

  public Table {
    partitionedBy = partitionedBy == null ? List.of() : List.copyOf(partitionedBy);
    sortedBy = List.copyOf(sortedBy);
    columns = List.copyOf(columns);
  }

  public String namespace() {
    return name.substring(0, name.indexOf('.'));
  }

  public List<String> columnNames() {
    return columns.stream().map(Column::name).toList();
  }

  /** The columns as Spark SQL DDL. */
  public String columnsDdl() {
    return columns.stream()
        .map(column -> column.name() + " " + column.sqlType())
        .collect(Collectors.joining(", "));
  }

  /** The statement that makes the table where it does not stand yet. */
  public String ddl() {
    String columnList =
        columns.stream()
            .map(
                column ->
                    "%s %s COMMENT '%s'"
                        .formatted(column.name(), column.sqlType(), quoted(column.doc())))
            .collect(Collectors.joining(", "));
    String partitions =
        partitionedBy.isEmpty()
            ? ""
            : " PARTITIONED BY (%s)".formatted(String.join(", ", partitionedBy));
    return ("CREATE TABLE IF NOT EXISTS %s (%s) USING iceberg%s COMMENT 'One row per %s'"
            + " TBLPROPERTIES ('format-version'='2', 'write.distribution-mode'='none',"
            + " 'write.spark.fanout.enabled'='true')")
        .formatted(name, columnList, partitions, quoted(grain));
  }

  /** The statement that adds a column to a table of an earlier version. */
  public String addition(Column column) {
    return "ALTER TABLE %s ADD COLUMN %s %s COMMENT '%s'"
        .formatted(name, column.name(), column.sqlType(), quoted(column.doc()));
  }

  private static String quoted(String text) {
    return text.replace("'", "\\'");
  }
}
