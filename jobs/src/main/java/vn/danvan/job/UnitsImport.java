package vn.danvan.job;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import vn.danvan.catalogue.Catalogue;
import vn.danvan.catalogue.CatalogueReader;
import vn.danvan.unit.ListTerms;
import vn.danvan.unit.UnitLists;
import vn.danvan.unit.kernel.UnitRegister;

/** Official lists into the home. */
@Command(
    name = "import",
    description = {
      "Imports official lists of provinces, districts and communes, and what became of them: CSV in"
          + " UTF-8, recognised by the heading. All files of a call are imported, or none.",
      "Counts hold on the days that the catalogue has for lists of their era (63: the first half of"
          + " 2025), unless --valid-from and --valid-to say others. A population needs them said."
    })
final class UnitsImport implements Callable<Integer> {
  @Mixin private CommonOptions common;

  @Spec private CommandSpec spec;

  @Parameters(
      arity = "1..*",
      paramLabel = "FILE",
      description = "Lists; they are left as they are.")
  private List<Path> files;

  @Option(
      names = "--era",
      description = "63 or 34, of a list of communes that does not say it itself.")
  private String era;

  @Option(
      names = "--valid-from",
      paramLabel = "DATE",
      description = "First day on which the counts of these lists hold, such as 2025-07-01.")
  private LocalDate validFrom;

  @Option(
      names = "--valid-to",
      paramLabel = "DATE",
      description = "Last day on which the counts of these lists hold.")
  private LocalDate validTo;

  @Option(
      names = "--source",
      paramLabel = "TEXT",
      description = "Where the lists come from (default: the name of each file).")
  private String source;

  @Option(
      names = "--accept",
      paramLabel = "ELEMENT",
      description =
          "Uses a count that looks implausible, such as population; who and when is kept.")
  private Set<String> accepted = Set.of();

  @Override
  public Integer call() {
    UnitsCommand.requireEra(spec, era);
    Home home = common.home().ready();
    Catalogue catalogue = CatalogueReader.read(home.catalogue());
    ListTerms terms =
        new ListTerms(
            era,
            validFrom,
            validTo,
            source,
            accepted,
            System.getProperty("user.name"),
            Instant.now());
    try (RunLock lock = RunLock.take(home, "units import")) {
      say(new UnitLists(home.units()).importAll(files, terms, catalogue));
    }
    return 0;
  }

  private static void say(UnitLists.Imported imported) {
    for (UnitLists.Imported.Outcome list : imported.lists()) {
      System.out.printf(
          "%4d  %s: %s%s%n",
          list.entry().number(),
          list.entry().name(),
          list.summary(),
          list.isNew() ? "" : " (in force already)");
    }
    imported.remarks().forEach(remark -> System.out.printf("Note: %s%n", remark));
    long fresh = imported.lists().stream().filter(UnitLists.Imported.Outcome::isNew).count();
    if (fresh == 0) {
      System.out.println("Nothing was changed: these lists are in force already.");
    } else {
      System.out.printf(
          "%d lists imported. %s Next: ./danvan nightly%n", fresh, words(imported.register()));
    }
  }

  private static String words(UnitRegister register) {
    long divided = register.units().keySet().stream().filter(register::isDivided).count();
    return String.format(
            Locale.ROOT,
            "Units now: %d and %d provinces, %,d districts, %,d and %,d communes.",
            count(register, "63", "province"),
            count(register, "34", "province"),
            count(register, "63", "district"),
            count(register, "63", "commune"),
            count(register, "34", "commune"))
        + (divided == 0
            ? ""
            : " %d communes were divided: their figures cannot be apportioned.".formatted(divided));
  }

  private static long count(UnitRegister register, String era, String level) {
    return register.units().values().stream()
        .filter(unit -> unit.level().equals(level) && unit.era().equals(era))
        .count();
  }
}
