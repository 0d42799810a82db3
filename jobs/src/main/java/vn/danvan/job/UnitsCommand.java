package vn.danvan.job;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import vn.danvan.catalogue.Catalogue;

/** Provinces, districts and communes of both eras. */
@Command(
    name = "units",
    description = "Provinces, districts and communes of both eras: import official lists, look up.",
    subcommands = {
      UnitsImport.class,
      UnitsList.class,
      UnitsRemove.class,
      UnitsFind.class,
      UnitsShow.class
    })
final class UnitsCommand implements Callable<Integer> {
  @SuppressWarnings("UnusedVariable") // so that "units --help" and "--home" are understood here too
  @Mixin
  private CommonOptions common;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    throw new ParameterException(
        spec.commandLine(), "Say what to do: units import, list, remove, find or show …");
  }

  /** Refuses what is no era. */
  static void requireEra(CommandSpec spec, String era) {
    if (era != null && !Catalogue.FRAMES.contains(era)) {
      throw new ParameterException(
          spec.commandLine(),
          "--era is %s, not \"%s\".".formatted(String.join(" or ", Catalogue.FRAMES), era));
    }
  }
}
