package vn.danvan.intake.kernel;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.commons.text.similarity.LevenshteinDistance;
import vn.danvan.catalogue.Catalogue;
import vn.danvan.catalogue.DataElement;
import vn.danvan.catalogue.Form;
import vn.danvan.catalogue.Layout;
import vn.danvan.text.kernel.Text;

/**
 * The data elements by the labels of rows. A label is sure when, looked at ever less strictly, it
 * first fits exactly one element; a label that fits two fits none.
 */
final class RowLabels {
  private static final Pattern LEADING =
      Pattern.compile("^(?:tổng số lượng|tổng số|số lượng|tổng|số)\\s+");

  /**
   * "Số kiến nghị đã được tiếp thu" is "Số kiến nghị được tiếp thu"; "chưa", "không" are not here.
   */
  private static final Set<String> FUNCTION_WORDS =
      Set.of(
          "số", "tổng", "đã", "của", "các", "ở", "tại", "do", "về", "và", "cho", "trên", "với",
          "theo", "những", "bởi");

  private static final Pattern BELOW = Pattern.compile("^(?:ở|tại|do|của|cho|với|theo) ");

  /** So many of the views see no more than abbreviations. */
  private static final int EXACT_VIEWS = 2;

  /** A label this long that lacks one letter of a name is that name, if no other is near. */
  private static final int MISSPELT_FROM = 14;

  private static final int NEXT_NAME_FROM = 4;

  private final Catalogue catalogue;
  private final Wording wording;
  private final Pattern trailing;

  /** How a label and the names are looked at, strictest first. */
  private final List<UnaryOperator<String>> views;

  private final List<Map<String, Set<RowMeaning>>> byView = new ArrayList<>();
  private final TellingWords telling = new TellingWords();
  private final Map<String, RowMeaning> settled = new HashMap<>();
  private final Map<String, Set<RowMeaning>> folded = new LinkedHashMap<>();

  /**
   * A label that was understood.
   *
   * @param meaning null when a steward settled that it is no data
   * @param loosely whether the label is not written like the name
   */
  record Match(RowMeaning meaning, boolean loosely) {}

  /**
   * The labels of a form's rows.
   *
   * @param period period of the file, null when it is not known; only its own year may stand in a
   *     label and mean nothing
   * @param settled what a steward settled of labels
   */
  RowLabels(
      Catalogue catalogue,
      Wording wording,
      Form.Version version,
      String period,
      Map<String, String> settled) {
    this.catalogue = catalogue;
    this.wording = wording;
    this.trailing = trailing(period);
    this.views =
        List.of(
            key -> key,
            wording::writtenOut,
            key -> lean(wording.writtenOut(key)),
            key -> sorted(lean(wording.writtenOut(key))),
            key -> sorted(content(lean(wording.writtenOut(key)))),
            key -> sorted(withoutPassive(content(lean(wording.writtenOut(key))))));
    views.forEach(view -> byView.add(new HashMap<>()));
    settled.forEach((label, meaning) -> this.settled.put(Text.key(label), meaning(meaning)));
    version
        .rows()
        .filter(Form.Row::isTotal)
        .forEach(row -> add(catalogue.rowLabel(row), RowMeaning.total(row.element())));
    for (DataElement element : catalogue.elements().values()) {
      if (element.origin() == DataElement.Origin.SUBMISSION) {
        RowMeaning meaning = RowMeaning.total(element.code());
        add(element.labelVi(), meaning);
        element.aliases().forEach(alias -> add(alias, meaning));
      }
    }
  }

  private static RowMeaning meaning(String settled) {
    String[] parts = settled.split(" ", 2);
    return settled.equals(Layout.NONE)
        ? null
        : new RowMeaning(parts[0], parts.length > 1 ? parts[1] : "total", null);
  }

  private void add(String label, RowMeaning meaning) {
    String key = Text.key(label);
    for (int i = 0; i < views.size(); i++) {
      byView.get(i).computeIfAbsent(views.get(i).apply(key), k -> new HashSet<>()).add(meaning);
    }
    folded
        .computeIfAbsent(Text.folded(lean(wording.writtenOut(key))), k -> new HashSet<>())
        .add(meaning);
    telling.add(common(key), meaning);
  }

  private String common(String key) {
    return wording.inCommonWords(lean(wording.writtenOut(key)));
  }

  /** The element whose name a label is, abbreviations apart. */
  Optional<Match> exactly(Label label) {
    for (String key : label.keys()) {
      if (settled.containsKey(key)) {
        return Optional.of(new Match(settled.get(key), false));
      }
    }
    return seen(label, 0, EXACT_VIEWS);
  }

  /** The element that a label surely means although it is written otherwise. */
  Optional<Match> inOtherWords(Label label) {
    Optional<Match> seen = seen(label, EXACT_VIEWS, views.size());
    return seen.isPresent() ? seen : label.bare().flatMap(this::withLevel);
  }

  /**
   * Words that only list units ("Thôn, bản") count them only where they say so ("Số thôn, bản").
   */
  private Optional<Match> seen(Label label, int from, int to) {
    for (int i = from; i < to; i++) {
      for (String key : label.keys()) {
        Set<RowMeaning> meanings = byView.get(i).getOrDefault(views.get(i).apply(key), Set.of());
        boolean ofAnother =
            i >= EXACT_VIEWS
                && !LEADING.matcher(key).find()
                && (wording.level(lean(key), false) != null || BELOW.matcher(key).find());
        if (!meanings.isEmpty() && !ofAnother) {
          boolean loosest = i == views.size() - 1;
          return meanings.size() == 1 && !(loosest && mayBeShort(key, meanings))
              ? Optional.of(new Match(meanings.iterator().next(), false))
              : Optional.empty();
        }
      }
    }
    return Optional.empty();
  }

  /** Whether a label may as well be another name of which a word is left out. */
  private boolean mayBeShort(String key, Set<RowMeaning> meanings) {
    String said = views.getLast().apply(key);
    return byView.getLast().entrySet().stream()
        .filter(name -> !meanings.containsAll(name.getValue()))
        .anyMatch(name -> words(name.getKey()).containsAll(words(said)));
  }

  private static Set<String> words(String key) {
    return Set.copyOf(Arrays.asList(key.split(" ")));
  }

  /** "Số cuộc đối thoại cấp xã": the name of an element, and of a level. */
  private Optional<Match> withLevel(String key) {
    for (String words : wording.longestFirst("level")) {
      if (words.startsWith("cấp ") && key.endsWith(" " + words)) {
        String name =
            key.substring(0, key.length() - words.length() - 1).replaceFirst(" (?:ở|của|tại)$", "");
        String level = wording.meaning("level", words);
        for (int i = 0; i < views.size(); i++) {
          Set<RowMeaning> meanings = byView.get(i).getOrDefault(views.get(i).apply(name), Set.of());
          if (meanings.size() == 1) {
            RowMeaning meaning = meanings.iterator().next();
            return Optional.of(
                new Match(new RowMeaning(meaning.element(), meaning.breakdown(), level), false));
          }
        }
      }
    }
    return Optional.empty();
  }

  /** The element whose name a label is but for one letter or some marks, when no other is near. */
  Optional<Match> misspelt(Label label) {
    return label.bare().flatMap(this::misspelt);
  }

  private Optional<Match> misspelt(String key) {
    String bare = Text.folded(lean(wording.writtenOut(key)));
    Set<RowMeaning> same = folded.getOrDefault(bare, Set.of());
    if (same.size() == 1) {
      return Optional.of(new Match(same.iterator().next(), true));
    }
    if (!same.isEmpty() || bare.length() < MISSPELT_FROM) {
      return Optional.empty();
    }
    LevenshteinDistance distance = new LevenshteinDistance(NEXT_NAME_FROM);
    Set<RowMeaning> near = new HashSet<>();
    Set<RowMeaning> next = new HashSet<>();
    folded.forEach(
        (name, meanings) -> {
          int steps = distance.apply(name, bare);
          if (steps == 1) {
            near.addAll(meanings);
          } else if (steps > 1) {
            next.addAll(meanings);
          }
        });
    next.removeAll(near);
    return near.size() == 1 && next.isEmpty()
        ? Optional.of(new Match(near.iterator().next(), true))
        : Optional.empty();
  }

  /** The only element that the words of a label can mean. */
  Optional<Match> byTellingWords(Label label) {
    return label
        .bare()
        .flatMap(key -> telling.meant(common(key)))
        .map(meaning -> new Match(meaning, true));
  }

  /** The two elements whose names come nearest to a label, for whoever has to settle it. */
  List<String> nearest(Label label) {
    String bare = Text.folded(lean(wording.writtenOut(label.bare().orElse(""))));
    LevenshteinDistance distance = LevenshteinDistance.getDefaultInstance();
    // Measured once each: a comparison that measures would do so a dozen times.
    Map<String, Integer> steps = new HashMap<>();
    folded.keySet().forEach(name -> steps.put(name, distance.apply(name, bare)));
    return folded.entrySet().stream()
        .sorted(Comparator.comparing(entry -> steps.get(entry.getKey())))
        .flatMap(entry -> entry.getValue().stream())
        .map(meaning -> catalogue.element(meaning.element()).labelVi())
        .distinct()
        .limit(2)
        .toList();
  }

  private static Pattern trailing(String period) {
    String year = period == null ? "(?!)" : period.substring(0, 4);
    String half =
        period != null && period.contains("-S") ? "(?:0?6|sáu) tháng(?: đầu| cuối)?" : "(?!)";
    return Pattern.compile(
        "\\s+(?:(?:phát sinh )?trong (?:kỳ|năm|kỳ báo cáo|năm báo cáo)"
            + "|(?:trong )?(?:%1$s )?năm %2$s|%1$s(?: năm)?(?: %2$s)?".formatted(half, year)
            + "|(?:tính )?đến (?:(?:cuối|hết) (?:năm|kỳ)|(?:ngày )?31/12)|năm nay|hằng năm"
            + "|(?:trên|tại) địa bàn(?: tỉnh| thành phố)?|toàn tỉnh|thuộc tỉnh|của tỉnh)$");
  }

  /** The key without words that only say that something is counted, and when. */
  private String lean(String key) {
    String lean = trailing.matcher(LEADING.matcher(key).replaceFirst("")).replaceFirst("");
    return lean.isEmpty() ? key : lean;
  }

  /** The key without the words that carry no meaning of their own. */
  private static String content(String key) {
    return Arrays.stream(key.split(" "))
        .filter(word -> !FUNCTION_WORDS.contains(word))
        .collect(Collectors.joining(" "));
  }

  /** "Công nhận" may be "được công nhận", or short for "đề nghị công nhận". */
  private static String withoutPassive(String key) {
    return (" " + key + " ").replace(" được ", " ").strip();
  }

  private static String sorted(String key) {
    return Arrays.stream(key.split(" ")).sorted().collect(Collectors.joining(" "));
  }
}
