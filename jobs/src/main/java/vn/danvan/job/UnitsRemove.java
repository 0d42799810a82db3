package vn.danvan.job;

import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import vn.danvan.catalogue.Catalogue;
import vn.danvan.catalogue.CatalogueReader;
import vn.danvan.unit.ListEntry;
import vn.danvan.unit.UnitLists;

/** Imported lists out of force. */
@Command(
    name = "remove",
    description =
        "Takes imported lists out of force; those that they superseded are in force again. The"
            + " files stay.")
final class UnitsRemove implements Callable<Integer> {
  @Mixin private CommonOptions common;

  @Parameters(
      arity = "1..*",
      paramLabel = "NUMBER",
      description = "Numbers of the lists, as \"units list\" shows them.")
  private List<Integer> numbers;

  @Override
  public Integer call() {
    Home home = common.home().ready();
    Catalogue catalogue = CatalogueReader.read(home.catalogue());
    ListEntry.Removal removal =
        new ListEntry.Removal(Instant.now(), System.getProperty("user.name"));
    try (RunLock lock = RunLock.take(home, "units remove")) {
      for (ListEntry entry : new UnitLists(home.units()).remove(numbers, removal, catalogue)) {
        System.out.printf("Out of force: %d  %s%n", entry.number(), entry.name());
      }
      System.out.println("Next: ./danvan units list, ./danvan nightly");
    }
    return 0;
  }
}
