package vn.danvan.intake.kernel;

import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import vn.danvan.catalogue.Catalogue;
import vn.danvan.catalogue.DataElement;
import vn.danvan.catalogue.Form;
import vn.danvan.text.kernel.Text;

/**
 * The rows that may stand below an element's: the members by which it is broken down, and its
 * levels. "Tập thể" below "Số mô hình được công nhận" is another row than "Tập thể" below "Số mô
 * hình đăng ký".
 */
final class SubRowLabels {
  /** Words that a sub-row's label may have beside the member's and its element's. */
  private static final Set<String> BETWEEN =
      Set.of(
          "số", "tổng", "về", "thuộc", "do", "là", "các", "của", "ở", "đối", "với", "theo", "lĩnh",
          "vực");

  /** What is left out of a member's name when it is told apart: "(đến hết 30/6/2025)". */
  private static final Pattern IN_BRACKETS = Pattern.compile("\\s*\\([^)]*\\)\\s*");

  private final Wording wording;
  private final DataElement element;
  private final Set<String> elementWords;
  private final Map<String, Set<String>> byName = new LinkedHashMap<>();

  SubRowLabels(Catalogue catalogue, Wording wording, Form.Version version, DataElement element) {
    this.wording = wording;
    this.element = element;
    this.elementWords = new HashSet<>(words(Text.key(element.labelVi())));
    element.aliases().forEach(alias -> elementWords.addAll(words(Text.key(alias))));
    elementWords.addAll(BETWEEN);
    for (DataElement.Breakdown by : element.breakdowns()) {
      for (String member : catalogue.membersOf(by)) {
        String breakdown = by.dimension() + "=" + member;
        add(catalogue.breakdownLabel(breakdown), breakdown);
      }
    }
    version
        .rows()
        .filter(row -> row.element().equals(element.code()) && !row.isTotal())
        .forEach(row -> add(catalogue.rowLabel(row), row.breakdown()));
  }

  private void add(String label, String breakdown) {
    for (String name : List.of(label, IN_BRACKETS.matcher(label).replaceAll(" "))) {
      byName
          .computeIfAbsent(wording.writtenOut(Text.key(name)), k -> new HashSet<>())
          .add(breakdown);
    }
  }

  /** The sub-row that a label names exactly. */
  Optional<RowMeaning> exactly(Label label) {
    for (String key : label.keys()) {
      Set<String> breakdowns = byName.getOrDefault(wording.writtenOut(key), Set.of());
      if (breakdowns.size() == 1) {
        return Optional.of(new RowMeaning(element.code(), breakdowns.iterator().next(), null));
      }
    }
    return label.keys().stream()
        .map(key -> wording.meaning("level", key))
        .filter(level -> level != null)
        .map(level -> new RowMeaning(element.code(), "total", level))
        .findFirst();
  }

  /**
   * The sub-row whose name the label is a part of, or that has the member's name among words of its
   * element.
   */
  Optional<RowMeaning> inOtherWords(Label label) {
    Set<String> found = new HashSet<>();
    for (String key : label.keys()) {
      String full = wording.writtenOut(key);
      byName.forEach(
          (name, breakdowns) -> {
            if (isPart(full, name) || isNamedAmong(full, name)) {
              found.addAll(breakdowns);
            }
          });
    }
    return found.size() == 1
        ? Optional.of(new RowMeaning(element.code(), found.iterator().next(), null))
        : Optional.empty();
  }

  private static boolean isPart(String label, String name) {
    return label.length() > 3 && Wording.holds(name, label);
  }

  private boolean isNamedAmong(String label, String name) {
    if (!Wording.holds(label, name)) {
      return false;
    }
    String others = (" " + label + " ").replace(" " + name + " ", " ").strip();
    return elementWords.containsAll(words(others));
  }

  private static List<String> words(String key) {
    return key.isEmpty() ? List.of() : Arrays.asList(key.split(" "));
  }
}
