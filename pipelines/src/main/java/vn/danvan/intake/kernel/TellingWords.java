package vn.danvan.intake.kernel;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Labels in free words: "Số lượt người dân tham gia các cuộc đối thoại" is "Số lượt người tham dự
 * đối thoại". A label is read as an element where three things hold, and else not at all: it says
 * nearly all that some name of the element says; it says nothing that no name of the element says;
 * and no other element comes near to either. Words weigh the more the fewer elements they occur in.
 */
final class TellingWords {
  /** Shares, by weight, of what a label says in a name and of what a name says in a label. */
  private static final double NEARLY_ALL = 0.8;

  private static final double MOST = 0.7;

  /** An element of whose name so much is said may be meant. */
  private static final double NEAR = 0.5;

  /** Words that turn a meaning round or narrow it: they stand in both or in neither. */
  private static final Set<String> DECISIVE =
      Set.of(
          "chưa", "không", "quá", "ngoài", "trừ", "riêng", "tỷ", "tỉ", "lệ", "trước", "sau", "tăng",
          "giảm", "mới", "đầu", "cuối", "hủy", "dừng", "kế", "hoạch", "lũy", "luỹ", "trên", "dưới",
          "bình", "quân", "thêm", "cũ", "còn", "tái", "thuộc", "diện", "phải", "đã");

  /** Words that say where and of whom, which all elements are. */
  private static final Set<String> LIGHT =
      Set.of(
          "số", "tổng", "lượng", "của", "các", "ở", "tại", "do", "về", "và", "cho", "với", "theo",
          "những", "bởi", "được", "cấp", "trong", "có", "là", "nêu", "từ", "ra", "đến", "hoặc",
          "bằng", "toàn", "tỉnh", "hiện", "việc", "bao", "nhiêu", "bị", "để", "khi", "đang", "này");

  /**
   * What does not yet say what is counted: "tổ chức lớp" is a class, "cuộc đối thoại" a dialogue.
   */
  private static final Pattern BEFORE_HEAD =
      Pattern.compile("^(?:(?:tổ chức|hoạt động|thực hiện|số|tổng|lượng|các|cuộc|buổi|vụ|việc) )+");

  /** "Thuộc thẩm quyền đã giải quyết" is less than "thuộc thẩm quyền giải quyết". */
  private static final String OF_A_DUTY = "thuộc";

  private static final String DONE = "đã";

  /**
   * A name or a label.
   *
   * @param head what is counted: the first word, as Vietnamese puts it
   * @param words all that say something
   */
  private record Phrase(String head, Set<String> words) {
    static Phrase of(String key) {
      Set<String> words = new HashSet<>(Arrays.asList(key.split(" ")));
      words.removeAll(LIGHT);
      if (!words.contains(OF_A_DUTY)) {
        words.remove(DONE);
      }
      words.remove("");
      return new Phrase(BEFORE_HEAD.matcher(key).replaceFirst("").split(" ", 2)[0], words);
    }

    Set<String> decisive() {
      Set<String> decisive = new HashSet<>(words);
      decisive.retainAll(DECISIVE);
      return decisive;
    }
  }

  private final Map<RowMeaning, Set<Phrase>> names = new HashMap<>();
  private final Map<RowMeaning, Set<String>> vocabulary = new HashMap<>();
  private final Map<String, Double> weights = new HashMap<>();

  /**
   * One more name of an element, all before the first question.
   *
   * @param key key of the name, in common words
   */
  void add(String key, RowMeaning meaning) {
    Phrase name = Phrase.of(key);
    if (!name.words().isEmpty()) {
      names.computeIfAbsent(meaning, m -> new LinkedHashSet<>()).add(name);
      vocabulary.computeIfAbsent(meaning, m -> new HashSet<>()).addAll(name.words());
    }
  }

  /**
   * The only element that a label can mean.
   *
   * @param key key of the label, in common words
   */
  Optional<RowMeaning> meant(String key) {
    Phrase said = Phrase.of(key);
    List<RowMeaning> near = new ArrayList<>();
    boolean sure = false;
    for (Map.Entry<RowMeaning, Set<Phrase>> element : names.entrySet()) {
      Set<String> known = vocabulary.get(element.getKey());
      double closest =
          element.getValue().stream()
              .mapToDouble(name -> share(name.words(), said.words()))
              .max()
              .orElse(0);
      if (closest >= NEAR && share(said.words(), known) >= NEARLY_ALL) {
        near.add(element.getKey());
        sure =
            known.containsAll(said.words())
                && element.getValue().stream().anyMatch(name -> says(said, name));
      }
    }
    return near.size() == 1 && sure ? Optional.of(near.getFirst()) : Optional.empty();
  }

  private boolean says(Phrase said, Phrase name) {
    return said.head().equals(name.head())
        && said.decisive().equals(name.decisive())
        && share(name.words(), said.words()) >= NEARLY_ALL
        && share(said.words(), name.words()) >= MOST;
  }

  /** How much of a name is said, by weight. */
  private double share(Set<String> name, Set<String> said) {
    double all = 0;
    double both = 0;
    for (String word : name) {
      double weight = weight(word);
      all += weight;
      both += said.contains(word) ? weight : 0;
    }
    return both / all;
  }

  private double weight(String word) {
    return weights.computeIfAbsent(
        word,
        w -> {
          long elements = vocabulary.values().stream().filter(one -> one.contains(w)).count();
          // A word that no name has tells nothing apart, and weighs as one that a single name has.
          return Math.log1p((double) vocabulary.size() / Math.max(1, elements));
        });
  }
}
