package vn.danvan.job;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import vn.danvan.serve.Servers;
import vn.danvan.view.View;

/** Makes the views in Trino, since Trino cannot read those that Spark makes. */
public final class TrinoViews {
  private final Servers servers;

  public TrinoViews(Servers servers) {
    this.servers = servers;
  }

  /**
   * Makes or replaces every view and plans a query on each, so that a broken one is noticed now.
   */
  public int create() {
    List<View> views = View.all();
    try (Connection connection = DriverManager.getConnection(servers.trinoJdbcUrl("etl"));
        Statement statement = connection.createStatement()) {
      statement.execute("CREATE SCHEMA IF NOT EXISTS danvan_etl.report");
      for (View view : views) {
        statement.execute(view.ddl());
      }
      for (View view : views) {
        statement
            .executeQuery("SELECT * FROM danvan.report.%s LIMIT 0".formatted(view.name()))
            .close();
      }
      return views.size();
    } catch (SQLException e) {
      throw new CommandException("Cannot make the views in Trino: " + e.getMessage(), e);
    }
  }
}
