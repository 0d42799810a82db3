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
          "số", "tổng", "về", "thuộc", "do", "là", "các", "của", "ở", "tại", "đối", "với", "theo",
          "lĩnh", "vực", "trong", "hình", "thức");

  /** What is left out of a member's name when it is told apart: "(đến hết 30/6/2025)". */
  private static final Pattern IN_BRACKETS = Pattern.compile("\\s*\\([^)]*\\)\\s*");

  private final Wording wording;
  private final DataElement element;
  private final Set<String> elementWords;
  private final Map<String, Set<String>> byName = new LinkedHashMap<>();
  private final Set<String> onForm = new HashSet<>();

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
        catalogue
            .member(breakdown)
            .ifPresent(one -> one.aliases().forEach(alias -> add(alias, breakdown)));
      }
    }
    version
        .rows()
        .filter(row -> row.element().equals(element.code()) && !row.isTotal())
        .forEach(
            row -> {
              add(catalogue.rowLabel(row), row.breakdown());
              onForm.add(row.breakdown());
            });
    // What tells members apart is nothing that the element's name explains.
    byName.keySet().forEach(name -> elementWords.removeAll(content(name)));
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
      Optional<RowMeaning> one = one(byName.getOrDefault(wording.writtenOut(key), Set.of()));
      if (one.isPresent()) {
        return one;
      }
    }
    return label.keys().stream()
        .map(key -> wording.level(key, false))
        .filter(level -> level != null && element.levels().contains(level))
        .map(level -> new RowMeaning(element.code(), "total", level))
        .findFirst();
  }

  /** The only sub-row that has all its words in the label, beside words of its element alone. */
  Optional<RowMeaning> inOtherWords(Label label) {
    Set<String> found = new HashSet<>();
    for (String key : label.keys()) {
      Set<String> said = content(wording.writtenOut(key));
      byName.forEach(
          (name, breakdowns) -> {
            Set<String> named = content(name);
            Set<String> others = new HashSet<>(said);
            others.removeAll(named);
            if (!named.isEmpty() && said.containsAll(named) && elementWords.containsAll(others)) {
              found.addAll(breakdowns);
            }
          });
    }
    return one(found);
  }

  /** The only one; of several the only one that the form asks for. */
  private Optional<RowMeaning> one(Set<String> breakdowns) {
    Set<String> asked = new HashSet<>(breakdowns);
    asked.retainAll(onForm);
    Set<String> left = breakdowns.size() > 1 ? asked : breakdowns;
    return left.size() == 1
        ? Optional.of(new RowMeaning(element.code(), left.iterator().next(), null))
        : Optional.empty();
  }

  private static Set<String> content(String key) {
    Set<String> words = new HashSet<>(words(key));
    words.removeAll(BETWEEN);
    return words;
  }

  private static List<String> words(String key) {
    return key.isEmpty() ? List.of() : Arrays.asList(key.split(" "));
  }
}
