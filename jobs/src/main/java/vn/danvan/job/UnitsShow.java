package vn.danvan.job;

import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import vn.danvan.catalogue.Catalogue;
import vn.danvan.catalogue.CatalogueReader;
import vn.danvan.catalogue.Unit;
import vn.danvan.unit.UnitLists;
import vn.danvan.unit.kernel.Days;
import vn.danvan.unit.kernel.Succession;
import vn.danvan.unit.kernel.UnitCount;
import vn.danvan.unit.kernel.UnitRegister;

/** All that is known of a unit. */
@Command(
    name = "show",
    description = "Shows a unit: names, place, what it was and became, counts with their source.")
final class UnitsShow implements Callable<Integer> {
  @Mixin private CommonOptions common;

  @Parameters(paramLabel = "UNIT", description = "Unit, such as VN34-52 or VN63-22-194.")
  private String id;

  @Override
  public Integer call() {
    Home home = common.home();
    Catalogue catalogue = CatalogueReader.read(home.catalogue());
    UnitRegister register = new UnitLists(home.units()).register(catalogue);
    Unit unit = register.unit(id);
    System.out.printf(
        "%s  %s of the %s era, %s, as stated by: %s%n",
        unit.id(),
        unit.level(),
        unit.era(),
        new Days(unit.validFrom(), unit.validTo()).words(),
        register.sourceOf(id));
    for (Unit.Name name : unit.names()) {
      line("name", "%s, %s".formatted(name.fullName(), days(unit, name)));
    }
    if (!unit.aliases().isEmpty()) {
      line("also written", String.join(", ", unit.aliases()));
    }
    if (unit.parent() != null) {
      line("lies in", named(register, unit.parent()));
    }
    succession(register, unit);
    for (UnitCount count : register.counts()) {
      if (count.unit().equals(id)) {
        line(
            count.element(),
            "%s, %s, by: %s%s"
                .formatted(
                    count.value().toPlainString(),
                    new Days(count.validFrom(), count.validTo()).words(),
                    count.source(),
                    count.usable() ? "" : " (implausible: not used until it is accepted)"));
      }
    }
    return 0;
  }

  private static void succession(UnitRegister register, Unit unit) {
    List<Succession> became =
        register.successions().stream()
            .filter(succession -> succession.oldUnit().equals(unit.id()))
            .toList();
    became.forEach(succession -> line("became", succession(register, succession, false)));
    if (register.isDivided(unit.id())) {
      line("", "divided without weights: its figures cannot be apportioned");
    }
    register.successions().stream()
        .filter(succession -> succession.newUnit().equals(unit.id()))
        .forEach(succession -> line("was", succession(register, succession, true)));
  }

  private static String succession(
      UnitRegister register, Succession succession, boolean backwards) {
    return "%s, %s on %s"
        .formatted(
            named(register, backwards ? succession.oldUnit() : succession.newUnit()),
            succession.kind().code(),
            succession.effectiveDate());
  }

  private static String days(Unit unit, Unit.Name name) {
    return new Days(
            name.validFrom() == null ? unit.validFrom() : name.validFrom(),
            name.validTo() == null ? unit.validTo() : name.validTo())
        .words();
  }

  private static String named(UnitRegister register, String id) {
    return "%s %s".formatted(id, register.unit(id).latestName().fullName());
  }

  private static void line(String what, String words) {
    System.out.printf("  %-16s %s%n", what, words);
  }
}
