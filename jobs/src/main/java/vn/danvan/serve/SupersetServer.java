package vn.danvan.serve;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.Proxy;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntSupplier;

/** Superset on one home folder, with the dashboards of the checkout. */
final class SupersetServer implements Server {
  static final String NAME = "superset";
  static final int WANTED_PORT = 8088;

  private static final Duration ALLOWED_TO_START = Duration.ofMinutes(2);

  private final Path home;
  private final Path dashboards;
  private final IntSupplier trinoPort;

  SupersetServer(Path home, Path checkout, IntSupplier trinoPort) {
    this.home = home;
    this.dashboards = checkout.resolve("dashboards");
    this.trinoPort = trinoPort;
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
    List<String> command =
        List.of(
            python().toString(),
            "-m",
            "gunicorn",
            "--worker-class=gthread",
            // The limit on sign-in attempts is counted by each worker for itself.
            "--workers=1",
            // Nobody steers it but by signals; it would write into the user's own home.
            "--no-control-socket",
            "--threads=8",
            "--timeout=120",
            // Browsers keep connections open; without this the server needs 30 s to stop.
            "--graceful-timeout=5",
            "--bind=127.0.0.1:" + port,
            "superset.app:create_app()");
    return ServerProcess.launch(command, folder(), environment(), log.file());
  }

  @Override
  public boolean answers(int port) {
    try {
      HttpURLConnection connection =
          (HttpURLConnection)
              URI.create("http://127.0.0.1:" + port + "/health")
                  .toURL()
                  .openConnection(Proxy.NO_PROXY);
      connection.setConnectTimeout(1_000);
      connection.setReadTimeout(30_000);
      return connection.getResponseCode() == 200;
    } catch (IOException notYet) {
      return false;
    }
  }

  /** Runs a script of dashboards/publisher; its one sentence becomes the exception's. */
  void run(String script, ServerLog log) {
    Path file = dashboards.resolve("publisher").resolve(script);
    if (!Files.exists(file)) {
      throw new ServeException(file + " is missing: check the project out again.");
    }
    new PythonScript(List.of(python().toString(), file.toString()), folder(), environment())
        .run(log);
  }

  private Path folder() {
    return OwnerOnly.directory(home.resolve("superset"));
  }

  private Path python() {
    Path python = dashboards.resolve("target/venv/bin/python");
    if (!Files.isExecutable(python)) {
      throw new ServeException(
          "Superset is not installed (%s is missing): run \"./danvan serve\", which installs it."
              .formatted(python));
    }
    return python;
  }

  private Map<String, String> environment() {
    Map<String, String> env = new HashMap<>(System.getenv());
    // Both override what the Trino client is told about certificates.
    env.remove("REQUESTS_CA_BUNDLE");
    env.remove("CURL_CA_BUNDLE");
    // Compiled modules are kept: they make every later start quicker.
    env.remove("PYTHONDONTWRITEBYTECODE");
    env.remove("PYTHONHOME");
    env.remove("PYTHONPATH");
    env.put("PYTHONUNBUFFERED", "1");
    env.put("NO_PROXY", "127.0.0.1,localhost");
    env.put("no_proxy", "127.0.0.1,localhost");
    env.put("DANVAN_HOME", home.toString());
    env.put("DANVAN_TRINO_PORT", Integer.toString(trinoPort.getAsInt()));
    env.put("SUPERSET_CONFIG_PATH", dashboards.resolve("superset_config.py").toString());
    env.put("FLASK_APP", "superset.app:create_app()");
    return env;
  }
}
