package vn.danvan.catalogue;

import java.time.Month;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.danvan.catalogue.CatalogueCheck.Place;

/** Forms and who owes them. */
final class FormCheck {
  private static final Set<String> SENDERS_BELOW = Set.of("district", "commune");

  private final Catalogue catalogue;
  private final CatalogueCheck check;

  FormCheck(Catalogue catalogue, CatalogueCheck check) {
    this.catalogue = catalogue;
    this.check = check;
  }

  void check() {
    for (Form form : catalogue.forms().values()) {
      dues(form);
      sender(form);
      for (int i = 0; i < form.versions().size(); i++) {
        version(form, form.versions().get(i), place(form, form.versions().get(i)));
        overlaps(form, i);
      }
    }
    rolledUpTwice();
    for (Corpus corpus : catalogue.corpora().values()) {
      for (int i = 0; i < corpus.obliged().size(); i++) {
        String form = corpus.obliged().get(i).form();
        check.require(
            catalogue.forms().containsKey(form),
            Place.of(corpus.code(), "obliged", i),
            "corpus %s obliges to the unknown form %s",
            corpus.code(),
            form);
      }
    }
  }

  /** Of two sums for one cell none is the right one. */
  private void rolledUpTwice() {
    Map<List<String>, String> seen = new HashMap<>();
    for (Form form : catalogue.forms().values()) {
      if (!form.rollsUp()) {
        continue;
      }
      for (Form.Version version : form.versions()) {
        for (Form.Row row : version.rows().toList()) {
          for (String level : row.levels()) {
            String other =
                seen.putIfAbsent(List.of(row.element(), level, row.breakdown()), form.code());
            check.require(
                other == null || other.equals(form.code()),
                place(form, version),
                "form %s rolls up %s at level %s, %s, as %s does",
                form.code(),
                row.element(),
                level,
                row.breakdown(),
                other);
          }
        }
      }
    }
  }

  private void dues(Form form) {
    for (int i = 0; i < form.dues().size(); i++) {
      Form.Part part = form.dues().get(i).part();
      boolean fits =
          switch (form.cycle()) {
            case YEAR -> part == Form.Part.YEAR;
            case HALF -> part != Form.Part.YEAR;
            case NONE -> false;
          };
      check.require(
          fits,
          Place.of(form.code(), "dues", i),
          "form %s has a due date for %s, on which it does not report",
          form.code(),
          part);
      Form.Due due = form.dues().get(i);
      check.require(
          due.day() <= Month.of(due.month()).minLength(),
          Place.of(form.code(), "dues", i),
          "form %s is due on %d/%d, which not every year has",
          form.code(),
          due.day(),
          due.month());
    }
  }

  private static Place place(Form form, Form.Version version) {
    return Place.of(Form.versionName(form.code(), version.version()));
  }

  private void sender(Form form) {
    check.require(
        !form.rollsUp() || form.layout() == Form.Layout.ANNEX,
        Place.of(form.code(), "rolls_up"),
        "form %s rolls up, though its rows may be about others than the sender",
        form.code());
    check.require(
        form.dues().isEmpty() || form.sender() != null,
        Place.of(form.code(), "dues"),
        "form %s has due dates and no sender who would owe it",
        form.code());
    check.require(
        !form.rollsUp() || SENDERS_BELOW.contains(String.valueOf(form.sender())),
        Place.of(form.code(), "rolls_up"),
        "form %s rolls up, which only what districts or communes send can do",
        form.code());
  }

  private void version(Form form, Form.Version version, Place place) {
    check.require(
        form.layout() == Form.Layout.TRANSCRIPTION || version.era() != null,
        place,
        "form %s does not say which frame's units send it: \"era\"",
        Form.versionName(form.code(), version.version()));
    check.require(
        version.firstPeriod() == null
            || version.lastPeriod() == null
            || Form.Version.order(version.firstPeriod(), version.lastPeriod()) <= 0,
        place,
        "form %s ends before it begins",
        Form.versionName(form.code(), version.version()));
    Set<String> columns = new HashSet<>();
    version.columns().forEach(column -> columns.add(column.level()));
    Set<List<String>> seen = new HashSet<>();
    String above = null;
    for (Form.Row row : version.rows().toList()) {
      DataElement element = catalogue.elements().get(row.element());
      String name = "form " + Form.versionName(form.code(), version.version());
      check.require(
          element != null, place, "%s asks for the unknown element %s", name, row.element());
      if (element == null) {
        continue;
      }
      check.require(
          element.origin() == DataElement.Origin.SUBMISSION,
          place,
          "%s asks for %s, which no submission states",
          name,
          row.element());
      check.require(
          element.levels().containsAll(row.levels()),
          place,
          "%s asks for %s at levels %s, which the element does not have",
          name,
          row.element(),
          row.levels());
      check.require(
          catalogue.isBrokenDownBy(element, row.breakdown()),
          place,
          "%s asks for %s by %s, by which the element is not broken down",
          name,
          row.element(),
          row.breakdown());
      check.require(
          columns.containsAll(row.levels()),
          place,
          "%s has no column for a level of %s",
          name,
          row.element());
      check.require(
          seen.add(List.of(row.element(), row.breakdown())),
          place,
          "%s has two rows for %s, %s",
          name,
          row.element(),
          row.breakdown());
      check.require(
          row.isTotal() || row.element().equals(above),
          place,
          "%s has %s of %s elsewhere than below that element's row",
          name,
          row.breakdown(),
          row.element());
      above = row.element();
    }
    new FormLabelCheck(catalogue, check).check(form, version, place);
  }

  private void overlaps(Form form, int index) {
    Form.Version version = form.versions().get(index);
    for (Form.Version earlier : form.versions().subList(0, index)) {
      boolean apart =
          (version.firstPeriod() != null
                  && earlier.lastPeriod() != null
                  && Form.Version.order(version.firstPeriod(), earlier.lastPeriod()) > 0)
              || (earlier.firstPeriod() != null
                  && version.lastPeriod() != null
                  && Form.Version.order(earlier.firstPeriod(), version.lastPeriod()) > 0);
      check.require(
          apart,
          place(form, version),
          "form %s: versions %s and %s serve the same year",
          form.code(),
          earlier.version(),
          version.version());
    }
  }
}
