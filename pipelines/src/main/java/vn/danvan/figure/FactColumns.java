package vn.danvan.figure;

import static org.apache.spark.sql.functions.expr;
import static org.apache.spark.sql.functions.lit;
import static vn.danvan.warehouse.Columns.columns;

import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Column;

/** The columns of a fact before it is known which of several sources speaks for it. */
final class FactColumns {
  private FactColumns() {}

  static final List<String> FACT =
      List.of("corpus", "unit_id", "period", "element", "level", "breakdown");

  /** Who speaks for a fact: the least of these among those that have a state. */
  static final int STATED = 0;

  static final int ROLLED_UP = 1;
  static final int STATED_NOTHING = 2;

  /** The state's number is added: of several forms that owe a cell the same one always speaks. */
  static final int OWED = 10;

  static final int ROLLED_UP_NOTHING = 20;

  /** A value in the type that facts have. */
  static final String VALUE = "CAST(%s AS decimal(28,3)) AS value";

  /**
   * The columns of a fact.
   *
   * @param priority the least of several speaks
   * @param owed whether every province owes it
   */
  static Column[] of(
      String value, String state, int priority, String expected, String reported, String owed) {
    List<Column> columns = new ArrayList<>(List.of(columns(FACT)));
    columns.add(expr(value));
    columns.add(expr(state));
    columns.add(lit(priority).as("priority"));
    columns.add(expr(expected + " AS parts_expected"));
    columns.add(expr(reported + " AS parts_reported"));
    columns.add(expr("CAST(NULL AS decimal(28,3)) AS sourced_value"));
    columns.add(expr(owed + " AS owed"));
    return columns.toArray(Column[]::new);
  }
}
