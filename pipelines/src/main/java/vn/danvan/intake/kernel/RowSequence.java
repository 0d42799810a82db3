package vn.danvan.intake.kernel;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import vn.danvan.catalogue.Catalogue;
import vn.danvan.catalogue.Form;

/**
 * The rows of a table from top to bottom. A row is understood by its label and by the row that it
 * stands below: a member or a level is one of the element that was named last.
 */
final class RowSequence {
  private final Catalogue catalogue;
  private final Wording wording;
  private final Form.Version version;
  private final RowLabels labels;
  private final Map<String, SubRowLabels> subRows = new HashMap<>();
  private String element;
  private String elementNumber;

  RowSequence(Catalogue catalogue, Wording wording, Form.Version version, RowLabels labels) {
    this.catalogue = catalogue;
    this.wording = wording;
    this.version = version;
    this.labels = labels;
  }

  /**
   * What the next row is; empty when that is not sure. What comes next is read below it.
   *
   * @param number number that stands before the label, empty when none does
   */
  Optional<RowLabels.Match> next(Label label, String number) {
    Optional<RowLabels.Match> match = match(label);
    if (match.isPresent()) {
      RowMeaning meaning = match.get().meaning();
      if (meaning == null || !meaning.element().equals(element)) {
        elementNumber = number;
      }
      element = meaning == null ? null : meaning.element();
    } else if (!label.opensSubRows(wording)) {
      unknown(number);
    }
    return match;
  }

  /**
   * A row of figures is not understood: what stands below it may be a part of that one.
   *
   * @param number number that stands before its label, empty when none does
   */
  void unknown(String number) {
    if (!isNumberedBelow(number)) {
      element = null;
    }
  }

  /** Whether a row's number says that it is a part of the element's: 3.2 of 3. */
  private boolean isNumberedBelow(String number) {
    return element != null
        && elementNumber != null
        && !elementNumber.isEmpty()
        && number.startsWith(elementNumber + ".")
        && number.indexOf('.', elementNumber.length() + 1) < 0;
  }

  /** A section begins: nothing below it is a part of what stands above it. */
  void startSection() {
    element = null;
  }

  private Optional<RowLabels.Match> match(Label label) {
    Optional<RowLabels.Match> exact = labels.exactly(label);
    if (exact.isPresent() || label.opensSubRows(wording)) {
      return exact;
    }
    Optional<SubRowLabels> below = Optional.ofNullable(element).map(this::below);
    return below
        .flatMap(rows -> rows.exactly(label))
        .map(RowSequence::surely)
        .or(() -> labels.inOtherWords(label))
        .or(() -> below.flatMap(rows -> rows.inOtherWords(label)).map(RowSequence::surely))
        .or(() -> labels.misspelt(label))
        .or(() -> labels.byTellingWords(label));
  }

  private SubRowLabels below(String code) {
    return subRows.computeIfAbsent(
        code, c -> new SubRowLabels(catalogue, wording, version, catalogue.element(c)));
  }

  private static RowLabels.Match surely(RowMeaning meaning) {
    return new RowLabels.Match(meaning, false);
  }
}
