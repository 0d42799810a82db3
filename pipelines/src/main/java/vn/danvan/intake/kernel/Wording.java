package vn.danvan.intake.kernel;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.danvan.catalogue.Catalogue;
import vn.danvan.text.kernel.Text;

/** The words by which the parts of a sheet are known, ready to be looked up. */
final class Wording {
  private final Map<String, Map<String, String>> meanings = new HashMap<>();
  private final Map<String, List<String>> words = new HashMap<>();
  private final List<Map.Entry<String, String>> abbreviations;
  private final List<Map.Entry<String, String>> synonyms;

  Wording(Catalogue catalogue) {
    catalogue.wording().forEach(this::add);
    // Stable: words of one length keep the catalogue's order.
    words.values().forEach(list -> list.sort(Comparator.comparing(String::length).reversed()));
    this.abbreviations = replacements(catalogue.wording("abbreviation"));
    this.synonyms = replacements(catalogue.wording("synonym"));
  }

  /** What stands for something else, longest first, each with what it stands for. */
  private static List<Map.Entry<String, String>> replacements(Map<String, List<String>> byMeaning) {
    List<Map.Entry<String, String>> replacements = new ArrayList<>();
    byMeaning.forEach(
        (full, words) ->
            words.forEach(word -> replacements.add(Map.entry(Text.key(word), Text.key(full)))));
    replacements.sort(
        Comparator.comparing((Map.Entry<String, String> entry) -> entry.getKey().length())
            .reversed());
    return List.copyOf(replacements);
  }

  private void add(String kind, Map<String, List<String>> byMeaning) {
    byMeaning.forEach(
        (meaning, list) ->
            list.forEach(
                word -> {
                  // A sign such as % is no word and has no key.
                  String key = Text.key(word).isEmpty() ? word : Text.key(word);
                  meanings.computeIfAbsent(kind, k -> new HashMap<>()).put(key, meaning);
                  words.computeIfAbsent(kind, k -> new ArrayList<>()).add(key);
                }));
  }

  /** What a whole text means among the words of a kind; null when it is none of them. */
  String meaning(String kind, String key) {
    return meanings.getOrDefault(kind, Map.of()).get(key);
  }

  /**
   * The level that a text names, by a word of its own ("cấp xã") or by listing the units of the
   * level in whatever order ("phường, xã, thị trấn"); null when it names none.
   *
   * @param city whether a city run by the centre speaks: its own level is "thành phố"
   */
  String level(String key, boolean city) {
    String words = key.replaceFirst("^(?:ở )?(?:các |khối |cấp |tuyến )*", "");
    if (city && (words.equals("thành phố") || words.equals("tp"))) {
      return "province";
    }
    String level = meaning("level", key);
    return level != null ? level : listedLevel(words);
  }

  private String listedLevel(String words) {
    Set<String> levels = new HashSet<>();
    boolean onlyCities = true;
    String rest = words;
    while (!rest.isEmpty()) {
      String noun = longestBeginning("level_noun", rest);
      if (noun == null) {
        return null;
      }
      levels.add(meaning("level_noun", noun));
      onlyCities &= noun.equals("thành phố");
      rest = rest.substring(noun.length()).strip().replaceFirst("^(?:và|hoặc) ", "");
    }
    // A city lies in a province or is run by the centre: alone it names no level.
    return levels.size() == 1 && !onlyCities ? levels.iterator().next() : null;
  }

  private String longestBeginning(String kind, String key) {
    for (String word : longestFirst(kind)) {
      if (key.equals(word) || key.startsWith(word + " ")) {
        return word;
      }
    }
    return null;
  }

  /** What the words of a kind mean that stand anywhere in a text. */
  Set<String> meaningsWithin(String kind, String key) {
    Set<String> found = new HashSet<>();
    for (String word : words.getOrDefault(kind, List.of())) {
      if (holds(key, word)) {
        found.add(meaning(kind, word));
      }
    }
    return found;
  }

  /** The words of a kind, longest first, so that none hides another. */
  List<String> longestFirst(String kind) {
    return words.getOrDefault(kind, List.of());
  }

  /** The key with its abbreviations written out. */
  String writtenOut(String key) {
    return replaced(key, abbreviations);
  }

  /** The key with one word for what may be said in several. */
  String inCommonWords(String key) {
    return replaced(key, synonyms);
  }

  private static String replaced(String key, List<Map.Entry<String, String>> replacements) {
    String full = " " + key + " ";
    for (Map.Entry<String, String> replacement : replacements) {
      // Nearly all labels have none.
      if (full.contains(replacement.getKey())) {
        full = full.replace(" " + replacement.getKey() + " ", " " + replacement.getValue() + " ");
      }
    }
    return full.strip();
  }

  /** Whether a word stands in a key as a word of its own. */
  static boolean holds(String key, String word) {
    return (" " + key + " ").contains(" " + word + " ")
        || (!Character.isLetterOrDigit(word.charAt(0)) && key.contains(word));
  }
}
