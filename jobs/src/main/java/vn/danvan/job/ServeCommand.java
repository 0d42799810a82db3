package vn.danvan.job;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import vn.danvan.serve.Servers;

/** Starts the servers. */
@Command(
    name = "serve",
    description = "Starts Trino and Superset on loopback and prints the address.")
final class ServeCommand implements Callable<Integer> {
  @Mixin private CommonOptions common;

  @Override
  public Integer call() {
    Home home = common.home().ready();
    requireWarehouse(home);
    Serving.start(home);
    Serving.sayWhere(home);
    return 0;
  }

  static void requireWarehouse(Home home) {
    if (!java.nio.file.Files.exists(home.database())) {
      throw new CommandException(
          "There is no warehouse in %s yet: run \"./danvan demo\", or \"./danvan load DIR\" and \"./danvan nightly\"."
              .formatted(home.folder()));
    }
  }

  static Servers servers(Home home) {
    return new Servers(home.folder(), CommonOptions.checkout(), Terminal::progress);
  }
}
