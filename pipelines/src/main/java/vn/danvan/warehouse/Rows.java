package vn.danvan.warehouse;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.StructType;
import vn.danvan.table.Tables;

/** Records as rows: a record's components stand in the order of its table's columns. */
public final class Rows {
  private Rows() {}

  /** The Spark schema of a table. */
  public static StructType schema(String table) {
    return StructType.fromDDL(Tables.named(table).columnsDdl());
  }

  /** How a record's components are read, found once for each kind of record. */
  private static final ClassValue<List<Method>> ACCESSORS =
      new ClassValue<>() {
        @Override
        protected List<Method> computeValue(Class<?> type) {
          return Arrays.stream(type.getRecordComponents())
              .map(
                  component -> {
                    Method accessor = component.getAccessor();
                    // Stages keep their small records to themselves.
                    accessor.setAccessible(true);
                    return accessor;
                  })
              .toList();
        }
      };

  /** A record as a row. */
  public static Row row(Record fact) {
    return RowFactory.create(values(fact));
  }

  /** The components of a record. */
  public static Object[] values(Record fact) {
    List<Method> accessors = ACCESSORS.get(fact.getClass());
    Object[] values = new Object[accessors.size()];
    for (int i = 0; i < values.length; i++) {
      try {
        values[i] = accessors.get(i).invoke(fact);
      } catch (IllegalAccessException | InvocationTargetException e) {
        throw new IllegalStateException("Cannot read " + accessors.get(i), e);
      }
    }
    return values;
  }

  /** The components of a record's class as columns are called. */
  public static List<String> names(Class<? extends Record> type) {
    return Arrays.stream(type.getRecordComponents())
        .map(component -> component.getName().replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT))
        .toList();
  }

  public static List<Row> rows(List<? extends Record> facts) {
    return facts.stream().map(Rows::row).toList();
  }

  /** A small dataset of records of a table. */
  public static Dataset<Row> dataset(
      SparkSession spark, String table, List<? extends Record> facts) {
    return spark.createDataFrame(rows(facts), schema(table));
  }

  /** A small dataset with a schema of its own, such as {@code "unit_id string, parts int"}. */
  public static Dataset<Row> dataset(SparkSession spark, List<? extends Record> facts, String ddl) {
    return spark.createDataFrame(rows(facts), StructType.fromDDL(ddl));
  }
}
