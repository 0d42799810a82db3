package vn.danvan.job;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/** Connections of the command line to the Trino of a home. */
final class TrinoSession {
  private TrinoSession() {}

  /** Work over a connection. */
  @FunctionalInterface
  interface Work<T> {
    T with(Connection connection) throws Exception;
  }

  /** Does the work as the reading user "danvan". */
  static <T> T in(Home home, Work<T> work) {
    String url = ServeCommand.servers(home).trinoJdbcUrl("danvan");
    try (Connection connection = DriverManager.getConnection(url)) {
      return work.with(connection);
    } catch (SQLException e) {
      throw new CommandException("Trino refused the query: " + firstLine(e), e);
    } catch (CommandException e) {
      throw e;
    } catch (Exception e) {
      throw new CommandException(firstLine(e), e);
    }
  }

  private static String firstLine(Exception e) {
    return String.valueOf(e.getMessage()).lines().findFirst().orElse("");
  }
}
