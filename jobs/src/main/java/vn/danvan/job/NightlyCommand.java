package vn.danvan.job;

import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import vn.danvan.serve.Servers;

/** Everything new in, one release out. */
@Command(
    name = "nightly",
    description =
        "Takes in the inbox and the ledger's new files, computes, checks and publishes one"
            + " release.")
final class NightlyCommand implements Callable<Integer> {
  @Mixin private CommonOptions common;

  @Option(
      names = "--as-of",
      paramLabel = "DATE",
      description = "Day by which due dates are judged, such as 2026-02-01 (default: today).")
  private LocalDate asOf;

  @Override
  public Integer call() {
    Home home = common.home();
    Optional<?>[] published = {Optional.empty()};
    int exit =
        WarehouseRun.in(
            home,
            "nightly",
            asOf == null ? WarehouseRun.today() : asOf,
            run -> published[0] = publish(run));
    if (published[0].isPresent()) {
      refreshServers(home);
    }
    return exit;
  }

  /** Runs the line and says what came of it. */
  static Optional<String> publish(WarehouseRun run) {
    Optional<String> release = run.line().run();
    if (release.isPresent()) {
      run.log().write(run.warehouse(), "done", release.get(), "published " + release.get());
      System.out.printf("Release %s is published.%n", release.get());
    } else {
      System.out.println("Nothing is new: the current release stands.");
    }
    return release;
  }

  /**
   * Where the servers run, the views follow the software and the dashboards forget what they
   * cached.
   */
  private static void refreshServers(Home home) {
    Servers servers = new Servers(home.folder(), CommonOptions.checkout(), Terminal::progress);
    if (servers.trino().isPresent()) {
      new TrinoViews(servers).create();
      if (servers.superset().isPresent()) {
        servers.publishDashboards();
      }
    }
  }
}
