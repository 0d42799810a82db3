package vn.danvan.job;

import java.nio.file.Path;
import picocli.CommandLine.Option;

/** What every command takes. */
final class CommonOptions {
  @Option(
      names = "--home",
      paramLabel = "DIR",
      description = "Folder that holds everything that is written (DANVAN_HOME; default ./var).")
  private Path folder;

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "Shows this help.")
  @SuppressWarnings("UnusedVariable") // picocli reads it
  private boolean help;

  Home home() {
    return new Home(folder != null ? folder : defaultHome());
  }

  /** The checkout, which holds the dashboards and the Trino assembly. */
  static Path checkout() {
    return Path.of(System.getProperty("danvan.checkout", ".")).toAbsolutePath().normalize();
  }

  static Path defaultHome() {
    String named = System.getenv("DANVAN_HOME");
    return named != null && !named.isBlank() ? Path.of(named) : checkout().resolve("var");
  }
}
