package vn.danvan.warehouse;

import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.functions;
import scala.collection.immutable.Seq;
import scala.jdk.javaapi.CollectionConverters;

/** Names of columns as Spark's Java API wants them. */
public final class Columns {
  private Columns() {}

  /** For a join on equal names. */
  public static Seq<String> on(String... names) {
    return on(List.of(names));
  }

  /** For a join on equal names. */
  public static Seq<String> on(List<String> names) {
    return CollectionConverters.asScala(names).toSeq();
  }

  /** For a grouping or an order. */
  public static Column[] columns(List<String> names) {
    return names.stream().map(name -> functions.col(name)).toArray(Column[]::new);
  }
}
