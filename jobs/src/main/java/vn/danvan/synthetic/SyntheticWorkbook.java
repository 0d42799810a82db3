package vn.danvan.synthetic;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import vn.danvan.catalogue.Form;

/**
 * Submissions of one form version as .xlsx files in the look of the annex that a province sends.
 */
final class SyntheticWorkbook {
  /** The mark that stands on every sheet. */
  static final String MARK = "DỮ LIỆU MÔ PHỎNG – không phải số liệu thật";

  private final Ground ground;
  private final SheetLayout layout;
  private final BlankForm blank;

  private SyntheticWorkbook(Ground ground, SheetLayout layout, BlankForm blank) {
    this.ground = ground;
    this.layout = layout;
    this.blank = blank;
  }

  static SyntheticWorkbook of(Ground ground, String form, Form.Version version) throws IOException {
    SheetLayout layout = new SheetLayout(version);
    byte[] drawn = new AnnexSheet(ground.catalogue(), form, version, layout).drawn();
    return new SyntheticWorkbook(ground, layout, BlankForm.of(drawn, layout.slots()));
  }

  /** The name of a form's sheet. */
  static String sheet(String form) {
    return "MÔ PHỎNG " + form;
  }

  /** A file's bytes, equal for equal content. */
  byte[] bytes(SyntheticFile file) throws IOException {
    Map<String, BlankForm.Entry> entries = new HashMap<>();
    Letterhead letterhead = Letterhead.of(ground, file.report(), file.isRevision());
    for (SheetLayout.Line line : SheetLayout.Line.values()) {
      entries.put(layout.place(line).address(), new BlankForm.Entry(letterhead.line(line), false));
    }
    file.cells()
        .forEach(
            (key, cell) ->
                entries.put(
                    layout.place(key).address(), new BlankForm.Entry(cell.text(), cell.number())));
    return blank.filledIn(entries);
  }
}
