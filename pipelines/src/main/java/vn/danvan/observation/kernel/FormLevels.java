package vn.danvan.observation.kernel;

import java.util.List;
import java.util.stream.Stream;
import vn.danvan.catalogue.Catalogue;
import vn.danvan.catalogue.Form;
import vn.danvan.record.Submission;

/**
 * The levels that make up a total: those of its row on the form, whether their column was found or
 * not; where a form has no rows, all that the element ever had.
 */
record FormLevels(Catalogue catalogue) {
  private static final List<String> PARTS = List.of("province", "district", "commune");

  /** The values of the levels below a total. */
  List<ValueKey> parts(Submission submission, ValueKey total) {
    return asked(submission, total).filter(PARTS::contains).map(total::at).toList();
  }

  private Stream<String> asked(Submission submission, ValueKey total) {
    Form form = catalogue.form(submission.form());
    if (form.layout() == Form.Layout.TRANSCRIPTION) {
      return catalogue.element(total.element()).levels().stream();
    }
    return form.versions().stream()
        .filter(version -> version.version().equals(submission.formVersion()))
        .flatMap(Form.Version::rows)
        .filter(row -> row.element().equals(total.element()))
        .filter(row -> row.breakdown().equals(total.breakdown()))
        .flatMap(row -> row.levels().stream());
  }
}
