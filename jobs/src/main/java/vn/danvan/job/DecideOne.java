package vn.danvan.job;

import java.util.List;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import vn.danvan.decision.Decidables;
import vn.danvan.decision.kernel.Action;
import vn.danvan.decision.kernel.Decidable;
import vn.danvan.decision.kernel.Intention;

/** What is decided one by one: of which value or file, and why. */
final class DecideOne {
  @Mixin private CommonOptions common;
  @Mixin private DecideCommand.Decider decider;

  @ArgGroup(multiplicity = "1")
  private On on;

  @Option(
      names = "--rule",
      paramLabel = "CODE",
      description = "Decides on the findings of one rule only (default: on all).")
  private String rule;

  @Option(names = "--why", required = true, paramLabel = "TEXT", description = "The reason.")
  private String why;

  /** A value or a file. */
  private static final class On {
    @Option(
        names = "--file",
        required = true,
        description = "The whole file of that name, or whose SHA-256 begins so.")
    private String file;

    @ArgGroup(exclusive = false)
    private Value value;
  }

  /** A value as it is sent. */
  private static final class Value {
    @Option(names = "--unit", required = true, description = "Unit that sent it.")
    private String unit;

    @Option(names = "--period", required = true, description = "Period, such as 2024.")
    private String period;

    @Option(names = "--form", required = true, description = "Form, such as DV-01.")
    private String form;

    @Option(names = "--element", required = true, description = "Data element.")
    private String element;

    @Option(names = "--level", required = true, description = "Level, such as total.")
    private String level;

    @Option(
        names = "--breakdown",
        defaultValue = "total",
        description = "Breakdown (default: ${DEFAULT-VALUE}).")
    private String breakdown;

    @Option(
        names = "--corpus",
        defaultValue = "real",
        description = "real or synthetic (default: ${DEFAULT-VALUE}).")
    private String corpus;

    private String words() {
      return "%s %s %s, %s, %s, %s (%s)"
          .formatted(unit, period, form, element, level, breakdown, corpus);
    }
  }

  /** Records it and returns the exit code. */
  int decide(Action action, String newValue) {
    return WarehouseRun.in(
        common.home(),
        "decide " + action.code(),
        run -> {
          if (rule != null) {
            run.catalogue().rule(rule);
          }
          String release = DecideCommand.currentRelease(run.warehouse());
          Decidable what = only(new Decidables(run.warehouse(), release));
          Intention intention = new Intention(action, newValue, rule, why);
          new DecisionRecord(run.warehouse())
              .record(List.of(intention.on(what, run.catalogue())), decider.name());
        });
  }

  private Decidable only(Decidables decidables) {
    String words = on.file != null ? on.file : on.value.words();
    List<Decidable> found =
        on.file != null
            ? decidables.files(on.file)
            : decidables.values(
                on.value.corpus,
                on.value.form,
                on.value.unit,
                on.value.period,
                on.value.element,
                on.value.level,
                on.value.breakdown);
    return DecideCommand.only(found, words);
  }
}
