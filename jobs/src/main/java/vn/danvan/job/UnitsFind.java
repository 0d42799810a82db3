package vn.danvan.job;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import vn.danvan.catalogue.Catalogue;
import vn.danvan.catalogue.CatalogueReader;
import vn.danvan.catalogue.Unit;
import vn.danvan.unit.UnitLists;
import vn.danvan.unit.kernel.Era;
import vn.danvan.unit.kernel.UnitMatch;
import vn.danvan.unit.kernel.UnitNames;
import vn.danvan.unit.kernel.UnitRegister;

/** Units by name. */
@Command(
    name = "find",
    description =
        "Looks units up by name, in whatever spelling: a name may mean another unit in each era.")
final class UnitsFind implements Callable<Integer> {
  private static final List<String> LEVELS = List.of("province", "district", "commune");

  @Mixin private CommonOptions common;

  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "NAME", description = "Name, such as \"TP. Huế\" or \"xã Sơn Hà\".")
  private String name;

  @Option(names = "--era", description = "63 or 34 (default: both).")
  private String era;

  @Option(
      names = "--on",
      paramLabel = "DATE",
      description = "Units of the era of a day, such as 2024-12-31.")
  private LocalDate on;

  @Option(names = "--level", description = "province, district or commune (default: all).")
  private String level;

  @Override
  public Integer call() {
    UnitsCommand.requireEra(spec, era);
    require(era == null || on == null, "Say --era or --on, not both.");
    require(
        level == null || LEVELS.contains(level),
        "--level is one of %s, not \"%s\".".formatted(String.join(", ", LEVELS), level));
    Home home = common.home();
    Catalogue catalogue = CatalogueReader.read(home.catalogue());
    UnitRegister register = new UnitLists(home.units()).register(catalogue);
    UnitNames names = new UnitNames(register.units().values());
    int found = 0;
    for (String of : eras(catalogue)) {
      for (String at : level == null ? LEVELS : List.of(level)) {
        UnitMatch match = names.find(of, at, name);
        match.units().forEach(unit -> say(unit, match, register));
        found += match.units().size();
      }
    }
    if (found == 0) {
      throw new CommandException(
          "No unit is called \"%s\" there: write all diacritics, leave out --era, --on and --level, or import the list that has it (./danvan units list)."
              .formatted(name));
    }
    return 0;
  }

  private void require(boolean holds, String words) {
    if (!holds) {
      throw new ParameterException(spec.commandLine(), words);
    }
  }

  private List<String> eras(Catalogue catalogue) {
    if (era != null) {
      return List.of(era);
    }
    List<Era> eras = Catalogue.FRAMES.stream().map(code -> Era.of(catalogue, code)).toList();
    List<String> meant =
        eras.stream().filter(each -> on == null || each.days().hold(on)).map(Era::code).toList();
    require(
        !meant.isEmpty(),
        "No list of units holds on %s: %s."
            .formatted(
                on,
                eras.stream()
                    .map(each -> "the %s era %s".formatted(each.code(), each.days().words()))
                    .collect(Collectors.joining(", "))));
    return meant;
  }

  private void say(Unit unit, UnitMatch match, UnitRegister register) {
    String shown = (on == null ? unit.latestName() : unit.nameOn(on)).fullName();
    String within =
        register
            .provinceOf(unit.id())
            .filter(province -> !province.equals(unit))
            .map(province -> ", " + province.latestName().fullName())
            .orElse("");
    String district =
        unit.level().equals("commune") && register.unit(unit.parent()).level().equals("district")
            ? ", " + register.unit(unit.parent()).latestName().fullName()
            : "";
    System.out.printf(
        "%-14s  %-8s  %s%s%s  [%s]%n",
        unit.id(),
        unit.level(),
        shown,
        district,
        within,
        match.how() == UnitMatch.How.FOLDED
            ? "without diacritics"
            : match.how().name().toLowerCase(Locale.ROOT));
  }
}
