package vn.danvan.job;

import java.io.IOException;
import java.nio.file.Files;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import vn.danvan.catalogue.Catalogue;
import vn.danvan.catalogue.CatalogueReader;

/** What the software itself needs, after the launcher has looked at the machine. */
@Command(
    name = "doctor",
    description = "Checks the catalogue, the home folder, the warehouse and the servers.")
final class DoctorCommand implements Callable<Integer> {
  private static final long LOW_SPACE_BYTES = 4L << 30;

  @Mixin private CommonOptions common;

  @Override
  public Integer call() throws IOException {
    Home home = common.home().ready();
    Catalogue catalogue = CatalogueReader.read(home.catalogue());
    System.out.printf(
        "catalogue  ok: %d elements, %d indicators, %d units, digest %s%n",
        catalogue.elements().size(),
        catalogue.indicators().size(),
        catalogue.units().size(),
        catalogue.digest().substring(0, 12));
    long free = Files.getFileStore(home.folder()).getUsableSpace();
    System.out.printf(
        "disk       %s: %.1f GB free at %s%n",
        free < LOW_SPACE_BYTES ? "LOW" : "ok", free / 1e9, home.folder());
    System.out.printf(
        "warehouse  %s%n",
        Files.exists(home.database())
            ? "ok: " + home.database()
            : "none yet: ./danvan demo makes one");
    ServeCommand.servers(home)
        .status()
        .forEach(status -> System.out.printf("%-10s %s%n", status.name(), status.state()));
    return 0;
  }
}
