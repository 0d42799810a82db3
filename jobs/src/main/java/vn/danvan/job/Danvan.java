package vn.danvan.job;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.apache.logging.log4j.LogManager;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import vn.danvan.catalogue.CatalogueException;
import vn.danvan.decision.kernel.RefusedDecisionException;
import vn.danvan.release.ReleaseRefusedException;
import vn.danvan.serve.ServeException;
import vn.danvan.template.TemplateException;
import vn.danvan.unit.kernel.UnitListException;

/**
 * The command line. Exit codes: 0 done, 2 usage, 3 failed and nothing changed, 4 another run holds
 * the lock.
 */
@Command(
    name = "danvan",
    mixinStandardHelpOptions = true,
    version = "danvan " + Line.ENGINE_VERSION,
    description = "Dân vận warehouse: from the provinces' workbooks to ranked indicators.",
    subcommands = {
      DemoCommand.class,
      CheckCommand.class,
      LoadCommand.class,
      NightlyCommand.class,
      DecideCommand.class,
      CompletenessCommand.class,
      ServeCommand.class,
      StopCommand.class,
      StatusCommand.class,
      DashboardsCommand.class,
      ExportCommand.class,
      ExplainCommand.class,
      SqlCommand.class,
      SyntheticCommand.class,
      CatalogueCommand.class,
      TemplateCommand.class,
      UnitsCommand.class,
      BenchCommand.class,
      DoctorCommand.class
    })
public final class Danvan {
  private Danvan() {}

  public static void main(String[] args) {
    System.setProperty("danvan.log.dir", new Home(homeOf(args)).logs().toString());
    int exit = run(args);
    LogManager.shutdown();
    System.exit(exit);
  }

  /** Runs a command line and returns its exit code. */
  public static int run(String... args) {
    return new CommandLine(new Danvan())
        .setExecutionExceptionHandler(Danvan::explained)
        .setParameterExceptionHandler(Danvan::misused)
        .setCaseInsensitiveEnumValuesAllowed(true)
        .execute(args);
  }

  private static int misused(CommandLine.ParameterException mistake, String[] args) {
    CommandLine command = mistake.getCommandLine();
    command.getErr().println(mistake.getMessage());
    command.usage(command.getErr());
    return command.getCommandSpec().exitCodeOnInvalidInput();
  }

  private static int explained(
      Exception failure, CommandLine command, CommandLine.ParseResult arguments) {
    boolean foreseen =
        failure instanceof CommandException
            || failure instanceof ServeException
            || failure instanceof CatalogueException
            || failure instanceof ReleaseRefusedException
            || failure instanceof UnitListException
            || failure instanceof TemplateException
            || failure instanceof RefusedDecisionException;
    String words = foreseen ? failure.getMessage() : Failures.inOneSentence(failure);
    command.getErr().println("danvan: " + words);
    Failures.log(failure);
    return failure instanceof CommandException known ? known.exitCode() : CommandException.FAILED;
  }

  /** The log opens before options are parsed, so its folder is looked up first. */
  private static Path homeOf(String[] args) {
    List<String> list = Arrays.asList(args);
    for (int i = 0; i < list.size(); i++) {
      if (list.get(i).startsWith("--home=")) {
        return Path.of(list.get(i).substring("--home=".length()));
      }
      if (list.get(i).equals("--home") && i + 1 < list.size()) {
        return Path.of(list.get(i + 1));
      }
    }
    return CommonOptions.defaultHome();
  }
}
