package vn.danvan.decision.kernel;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.danvan.catalogue.Catalogue;
import vn.danvan.catalogue.Form;
import vn.danvan.catalogue.Rule;
import vn.danvan.catalogue.Unit;
import vn.danvan.intake.kernel.FileReader;
import vn.danvan.intake.kernel.Reading;
import vn.danvan.intake.kernel.StatedPlacement;
import vn.danvan.record.Submission;

/**
 * Where a person says that a file belongs, held against the file: it is read once as it is and once
 * with what is stated. Not thread-safe.
 */
public final class PlacementCheck {
  private final Catalogue catalogue;
  private final Function<String, byte[]> originals;
  private final FileReader reader;

  /**
   * A check that reads files.
   *
   * @param originals the bytes of a file by its SHA-256
   */
  public PlacementCheck(Catalogue catalogue, Function<String, byte[]> originals) {
    this.catalogue = catalogue;
    this.originals = originals;
    this.reader = new FileReader(catalogue);
  }

  /**
   * What a person wrote in one line, such as "VN63-15 2024": codes of a unit, a period and a form,
   * in any order, each at most once.
   *
   * @throws RefusedDecisionException when a word is none of these
   */
  public StatedPlacement written(String text) {
    String unit = null;
    String period = null;
    String form = null;
    for (String word : text.strip().split("[\\s,;]+")) {
      if (unit == null && catalogue.units().containsKey(word)) {
        unit = word;
      } else if (form == null && catalogue.forms().containsKey(word)) {
        form = word;
      } else if (period == null && isPeriod(word)) {
        period = word;
      } else {
        throw new RefusedDecisionException(
            "\"%s\" does not say where the file belongs: write one unit, one period or one form by"
                    .formatted(text)
                + " their codes, such as VN63-15 2024");
      }
    }
    return new StatedPlacement(unit, period, form);
  }

  /**
   * The judgement on a file.
   *
   * @throws RefusedDecisionException when the file itself is sure, or would wait with it all the
   *     same
   */
  public Judgement judgement(Decidable file, StatedPlacement stated, String why) {
    String reason = Intention.reason(why);
    require(file.subject().isFile(), "a value belongs where its file does: name a file");
    require(!stated.isNothing(), "say what the file leaves open: its unit, period or form");
    requireKnown(stated);
    require(
        !file.outcome().equals(Submission.Outcome.REFUSED.code()),
        "the file cannot be read, or a decision rejects it (./danvan decide history): ask for"
            + " another, or withdraw that decision first");
    byte[] content = originals.apply(file.sha256());
    Submission own = reader.read(file.corpus(), file.sha256(), content).submission();
    require(
        !is(own, Submission.Outcome.ACCEPTED),
        "the file itself says without doubt that it is of %s, %s, %s: ask for a mended file, or"
            + " reject this one",
        own.reportingUnit(),
        own.period(),
        own.form());
    Reading placed = reader.read(file.corpus(), file.sha256(), content, stated);
    requireServed(stated, placed.submission());
    requireOwed(stated, placed.submission());
    require(
        is(placed.submission(), Submission.Outcome.ACCEPTED),
        "the file would wait all the same: %s State what else it leaves open, ask for a mended"
            + " file, or reject this one",
        errors(placed));
    return new Judgement(file.subject(), Action.PLACE, null, stated, null, reason);
  }

  private void requireKnown(StatedPlacement stated) {
    require(
        stated.unit() == null || catalogue.units().containsKey(stated.unit()),
        "\"%s\" is no unit: ./danvan units find NAME tells its code, such as VN34-15",
        stated.unit());
    require(
        stated.period() == null || isPeriod(stated.period()),
        "\"%s\" is no period: write a year such as 2024, or a half such as 2024-S1",
        stated.period());
    require(
        stated.form() == null || annexes().contains(stated.form()),
        "\"%s\" is no form that units send: these are %s",
        stated.form(),
        String.join(", ", annexes()));
  }

  /** A period is of a form's years, or of some form's where the file names none. */
  private void requireServed(StatedPlacement stated, Submission placed) {
    if (stated.period() != null) {
      List<String> forms = placed.form() == null ? annexes() : List.of(placed.form());
      require(
          forms.stream().anyMatch(form -> catalogue.formVersion(form, stated.period()).isPresent()),
          "%s is no period of %s",
          stated.period(),
          String.join(", ", forms));
    }
  }

  private void requireOwed(StatedPlacement stated, Submission placed) {
    if (stated.unit() != null && placed.form() != null && placed.period() != null) {
      Unit unit = catalogue.unit(stated.unit());
      Form form = catalogue.form(placed.form());
      String era = form.version(placed.period()).map(Form.Version::era).orElse(null);
      require(
          (form.sender() == null || form.sender().equals(unit.level())) && unit.era().equals(era),
          "%s (%s) does not owe %s for %s: ./danvan units find NAME tells the codes of before and"
              + " after July 2025",
          unit.id(),
          unit.latestName().name(),
          form.code(),
          placed.period());
    }
  }

  private List<String> annexes() {
    return catalogue.forms().values().stream()
        .filter(form -> form.layout() == Form.Layout.ANNEX)
        .map(Form::code)
        .toList();
  }

  private boolean isPeriod(String code) {
    return catalogue.period(code).isPresent();
  }

  /** Why a file waits, in the words of its findings. */
  private static String errors(Reading placed) {
    return placed.findings().stream()
        .filter(finding -> finding.cell() == null)
        .filter(finding -> finding.severity().equals(Rule.Severity.ERROR.code()))
        .map(finding -> "%s, %s".formatted(finding.rule(), finding.messageVi()))
        .collect(Collectors.joining(" "));
  }

  private static boolean is(Submission submission, Submission.Outcome outcome) {
    return submission.outcome().equals(outcome.code());
  }

  private static void require(boolean fulfilled, String otherwise, Object... values) {
    if (!fulfilled) {
      throw new RefusedDecisionException(
          otherwise.formatted(Stream.of(values).map(String::valueOf).toArray()));
    }
  }
}
