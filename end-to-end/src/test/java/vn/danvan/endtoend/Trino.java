package vn.danvan.endtoend;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Trino over JDBC as one of its users. */
record Trino(String url) {

  /** One row, by column. */
  record Row(Map<String, Object> cells) {
    /** Null when the cell is. */
    String text(String column) {
      Object cell = cell(column);
      return cell == null ? null : cell.toString();
    }

    BigDecimal number(String column) {
      return Numbers.of(cell(column));
    }

    int count(String column) {
      return ((Number) cell(column)).intValue();
    }

    private Object cell(String column) {
      if (!cells.containsKey(column)) {
        throw new AssertionError("No column %s in %s".formatted(column, cells.keySet()));
      }
      return cells.get(column);
    }
  }

  List<Row> rows(String query, Object... parameters) {
    try (Connection connection = DriverManager.getConnection(url);
        PreparedStatement statement = connection.prepareStatement(query)) {
      for (int i = 0; i < parameters.length; i++) {
        statement.setObject(i + 1, parameters[i]);
      }
      try (ResultSet rows = statement.executeQuery()) {
        List<Row> all = new ArrayList<>();
        while (rows.next()) {
          Map<String, Object> cells = new LinkedHashMap<>();
          for (int i = 1; i <= rows.getMetaData().getColumnCount(); i++) {
            cells.put(rows.getMetaData().getColumnLabel(i), rows.getObject(i));
          }
          all.add(new Row(cells));
        }
        return all;
      }
    } catch (SQLException e) {
      throw new IllegalStateException(e.getMessage() + " in " + query, e);
    }
  }

  /** Runs a statement that Trino must refuse, and returns its words; empty when it was done. */
  String refusal(String statement) {
    try (Connection connection = DriverManager.getConnection(url);
        PreparedStatement prepared = connection.prepareStatement(statement)) {
      boolean rows = prepared.execute();
      if (rows) {
        prepared.getResultSet().next();
      }
      return "";
    } catch (SQLException e) {
      return e.getMessage();
    }
  }
}
