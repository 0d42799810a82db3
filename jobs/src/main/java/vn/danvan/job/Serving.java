package vn.danvan.job;

import vn.danvan.serve.RunningServer;
import vn.danvan.serve.Servers;

/** Brings the servers up on a home, in the order in which they need each other. */
final class Serving {
  private Serving() {}

  /** Trino, the views, Superset with its dashboards. */
  static void start(Home home) {
    Servers servers = ServeCommand.servers(home);
    servers.start(
        () -> Terminal.progress(new TrinoViews(servers).create() + " views stand in Trino"));
  }

  static void sayWhere(Home home) {
    Servers servers = ServeCommand.servers(home);
    RunningServer superset =
        servers
            .superset()
            .orElseThrow(
                () ->
                    new CommandException(
                        "Superset does not run: see %s."
                            .formatted(home.logs().resolve("superset.log"))));
    System.out.printf(
        "%nDashboard: http://127.0.0.1:%d/superset/dashboard/xep-hang/%n", superset.port());
    System.out.printf(
        "Sign in as \"analyst\"; the password stands in %s%n",
        home.folder().resolve("secrets/superset-analyst-password"));
    System.out.println("Stop the servers with: ./danvan stop");
  }
}
