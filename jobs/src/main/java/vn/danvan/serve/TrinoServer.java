package vn.danvan.serve;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.Proxy;
import java.net.URI;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;

/** Trino on the tables of one home folder, for this machine's users only. */
final class TrinoServer implements Server {
  static final String NAME = "trino";
  static final int WANTED_PORT = 8080;

  /** Enough for a 9-million-row aggregate; more is an operator's choice. */
  private static final String HEAP = "1500m";

  private static final Duration ALLOWED_TO_START = Duration.ofMinutes(3);

  private final TrinoFolder folder;

  TrinoServer(Path home, Path checkout) {
    this.folder = new TrinoFolder(home, checkout);
  }

  static String jdbcUrl(int port, String user) {
    return "jdbc:trino://127.0.0.1:%d/danvan?user=%s".formatted(port, user);
  }

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public int wantedPort() {
    return WANTED_PORT;
  }

  @Override
  public Duration allowedToStart() {
    return ALLOWED_TO_START;
  }

  @Override
  public Process launch(int port, ServerLog log) {
    folder.program();
    folder.write(port, System.getenv().getOrDefault("DANVAN_TRINO_HEAP", HEAP));
    Map<String, String> env = new HashMap<>(System.getenv());
    // Flags meant for the command that starts the server would reach the server as well.
    env.remove("JAVA_TOOL_OPTIONS");
    env.remove("JDK_JAVA_OPTIONS");
    return ServerProcess.launch(folder.command(), folder.folder(), env, log.file());
  }

  /** True once it has started and answers a query over JDBC as its users would ask it. */
  @Override
  public boolean answers(int port) {
    return started(port) && selectsOne(port);
  }

  private static boolean started(int port) {
    try {
      HttpURLConnection connection =
          (HttpURLConnection)
              URI.create("http://127.0.0.1:" + port + "/v1/info")
                  .toURL()
                  .openConnection(Proxy.NO_PROXY);
      connection.setConnectTimeout(1_000);
      connection.setReadTimeout(5_000);
      try (InputStream body = connection.getInputStream()) {
        return !new ObjectMapper().readTree(body).path("starting").asBoolean(true);
      }
    } catch (IOException notYet) {
      return false;
    }
  }

  private static boolean selectsOne(int port) {
    try (Connection connection = DriverManager.getConnection(jdbcUrl(port, "danvan"));
        Statement statement = connection.createStatement();
        ResultSet one = statement.executeQuery("select 1")) {
      return one.next() && one.getInt(1) == 1;
    } catch (SQLException notYet) {
      return false;
    }
  }
}
