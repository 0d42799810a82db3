package vn.danvan.text.kernel;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Reads texts of one file in Unicode, whatever encoding they were typed in. A text's font decides;
 * where the font tells nothing, all texts of the file together do, never one alone: first {@link
 * #add} them all, then {@link #read} each. What is proper Vietnamese in Unicode, or looks like
 * another language, stays as it is.
 */
public final class LegacyText {
  /** Different words that only a legacy encoding explains, before a file is said to use it. */
  private static final int ENOUGH_WORDS = 3;

  /** More than these would tell no more. */
  private static final int MANY_WORDS = 10_000;

  /** How many times as many words must speak for an encoding as against it. */
  private static final int CLEAR_MAJORITY = 5;

  private final Map<LegacyEncoding, Set<String>> explained = new EnumMap<>(LegacyEncoding.class);
  private final Map<LegacyEncoding, Set<String>> against = new EnumMap<>(LegacyEncoding.class);
  private boolean unicode;

  /**
   * A text as it is to be read.
   *
   * @param text the text in Unicode; as it stood when it is not readable
   * @param encoding the legacy encoding in which it stood, null when in Unicode
   * @param readable whether it is surely what a person would see
   */
  public record Reading(String text, LegacyEncoding encoding, boolean readable) {}

  /** What a word is in Unicode and in a legacy encoding. */
  private enum Word {
    ONLY_UNICODE,
    ONLY_LEGACY,
    BOTH,
    /** Letters of another language. */
    FOREIGN,
    /** No syllable, and yet no word of any language: an abbreviation, a name, a sign. */
    ODD
  }

  public LegacyText() {
    for (LegacyEncoding encoding : LegacyEncoding.values()) {
      explained.put(encoding, new HashSet<>());
      against.put(encoding, new HashSet<>());
    }
  }

  /**
   * Takes a text into account.
   *
   * @param font name of its font, null when not known
   */
  public void add(String text, String font) {
    if (isAscii(text) || LegacyEncoding.ofFont(font) != null) {
      return;
    }
    if (hasLettersBeyondLatin1(text)) {
      unicode = true;
      return;
    }
    for (LegacyEncoding encoding : LegacyEncoding.values()) {
      for (String word : words(text)) {
        switch (kind(word, encoding)) {
          case ONLY_LEGACY -> note(word, explained.get(encoding));
          case ONLY_UNICODE, FOREIGN -> note(word, against.get(encoding));
          case BOTH, ODD -> {}
        }
      }
    }
  }

  private static void note(String word, Set<String> words) {
    if (words.size() < MANY_WORDS) {
      words.add(word);
    }
  }

  /** The text in Unicode. */
  public Reading read(String text, String font) {
    LegacyEncoding ofFont = LegacyEncoding.ofFont(font);
    if (ofFont != null) {
      return LegacyEncoding.showsCapitals(font)
          ? capitals(byFont(text, ofFont))
          : byFont(text, ofFont);
    }
    if (!isAscii(text) && !hasLettersBeyondLatin1(text)) {
      for (LegacyEncoding encoding : LegacyEncoding.values()) {
        if (isUsed(encoding)) {
          return byStatistics(text, encoding);
        }
      }
    }
    return asItStands(text);
  }

  private static Reading byFont(String text, LegacyEncoding encoding) {
    if (isAscii(text) || hasLettersBeyondLatin1(text)) {
      return asItStands(text);
    }
    Set<Word> kinds = kinds(text, encoding);
    if (kinds.contains(Word.ONLY_UNICODE) && !kinds.contains(Word.ONLY_LEGACY)) {
      return asItStands(text);
    }
    boolean sure =
        switch (encoding) {
          case TCVN3 -> true;
          case VNI ->
              kinds.stream().allMatch(kind -> kind == Word.ONLY_LEGACY || kind == Word.BOTH);
        };
    return new Reading(sure ? encoding.decode(text) : text, encoding, sure);
  }

  private Reading byStatistics(String text, LegacyEncoding encoding) {
    if (!encoding.changes(text)) {
      return asItStands(text);
    }
    Set<Word> kinds = kinds(text, encoding);
    boolean contradicted = kinds.contains(Word.ONLY_UNICODE) || kinds.contains(Word.FOREIGN);
    boolean spokenFor = kinds.contains(Word.ONLY_LEGACY) || !unicode;
    if (spokenFor && !contradicted) {
      return new Reading(encoding.decode(text), encoding, true);
    }
    return contradicted && kinds.contains(Word.ONLY_LEGACY)
        ? new Reading(text, encoding, false)
        : asItStands(text);
  }

  private static Reading asItStands(String text) {
    return new Reading(text, null, true);
  }

  private static Reading capitals(Reading reading) {
    return new Reading(
        reading.text().toUpperCase(Locale.ROOT), reading.encoding(), reading.readable());
  }

  private boolean isUsed(LegacyEncoding encoding) {
    int words = explained.get(encoding).size();
    return words >= ENOUGH_WORDS && words >= CLEAR_MAJORITY * against.get(encoding).size();
  }

  private static Set<Word> kinds(String text, LegacyEncoding encoding) {
    Set<Word> kinds = new HashSet<>();
    words(text).forEach(word -> kinds.add(kind(word, encoding)));
    return kinds;
  }

  private static Word kind(String word, LegacyEncoding encoding) {
    boolean unicode = Syllable.is(word);
    boolean legacy = encoding.changes(word) && Syllable.is(encoding.decode(word));
    if (unicode) {
      return legacy ? Word.BOTH : Word.ONLY_UNICODE;
    }
    if (legacy) {
      return Word.ONLY_LEGACY;
    }
    return word.length() > 2 && word.chars().allMatch(Character::isLetter)
        ? Word.FOREIGN
        : Word.ODD;
  }

  /** The words of two and more characters of which one is not ASCII. */
  private static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    int start = 0;
    for (int i = 0; i <= text.length(); i++) {
      boolean inside =
          i < text.length()
              && (Character.isLetter(text.charAt(i)) || text.charAt(i) > '\u00A0')
              && text.charAt(i) <= '\u00FF';
      if (!inside) {
        String word = text.substring(start, i);
        if (word.length() > 1 && !isAscii(word)) {
          words.add(word);
        }
        start = i + 1;
      }
    }
    return words;
  }

  static boolean isAscii(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= 0x80) {
        return false;
      }
    }
    return true;
  }

  /** Vietnamese in Unicode has letters, or marks of its own, that no legacy text can have. */
  private static boolean hasLettersBeyondLatin1(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c > 0xFF
          && (Character.isLetter(c) || Character.getType(c) == Character.NON_SPACING_MARK)) {
        return true;
      }
    }
    return false;
  }
}
