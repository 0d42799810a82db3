package vn.danvan.text.kernel;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * How texts are compared: composed Unicode, one kind of space, one case, no punctuation; diacritics
 * stay.
 */
public final class Text {
  private static final Locale VIETNAMESE = Locale.of("vi", "VN");
  private static final Pattern SPACES = Pattern.compile("[\\s\\u00A0\\u2007\\u202F]+");

  /** Besides the hyphens and dashes from U+2010 to U+2015. */
  private static final String PUNCTUATION = "\"“”'‘’ʼ`´′.,;:()[]*\u2212-\u00A0\u2007\u202F";

  /** An a, then an e, that carries the tone of an o before it; a y that carries that of a u. */
  private static final String LATE_AFTER_O = "àáảãạèéẻẽẹ";

  private static final String TONES_ON_O = "òóỏõọ";
  private static final String LATE_AFTER_U = "ỳýỷỹỵ";
  private static final String TONES_ON_U = "ùúủũụ";
  private static final Pattern MARKS = Pattern.compile("\\p{Mn}+");
  private static final Pattern LETTERS = Pattern.compile("\\P{Mn}\\p{Mn}*");

  private Text() {}

  /** The text composed (NFC) with single plain spaces; null reads as empty. */
  public static String clean(String text) {
    if (text == null) {
      return "";
    }
    if (isClean(text)) {
      return text;
    }
    String composed =
        Normalizer.normalize(text, Normalizer.Form.NFC).replace('Ð', 'Đ').replace('ð', 'đ');
    return SPACES.matcher(composed).replaceAll(" ").strip();
  }

  /** Whether nothing is to be done, as for nearly all texts; some clean texts are not seen. */
  private static boolean isClean(String text) {
    boolean afterSpace = true;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean composed = c < 0x300 || (c >= 0x1EA0 && c <= 0x1EF9);
      boolean odd = c < ' ' || (c >= 0x7F && c <= 0xA0) || c == 'Ð' || c == 'ð';
      boolean space = c == ' ';
      if (!composed || odd || (space && afterSpace)) {
        return false;
      }
      afterSpace = space;
    }
    return text.isEmpty() || !afterSpace;
  }

  /** The key under which a label or a name is looked up. */
  public static String key(String text) {
    String lower = clean(text).toLowerCase(VIETNAMESE);
    StringBuilder key = new StringBuilder(lower.length());
    boolean spaced = false;
    for (int i = 0; i < lower.length(); i++) {
      char c = lower.charAt(i);
      if (isBetweenWords(c)) {
        spaced = !key.isEmpty();
      } else {
        if (spaced) {
          key.append(' ');
          spaced = false;
        }
        placeTone(key, c);
      }
    }
    return key.toString().strip();
  }

  /** Spaces and punctuation; asked of every letter of every cell, and so no expression. */
  private static boolean isBetweenWords(char c) {
    return c == ' '
        || (c >= '\t' && c <= '\r')
        || PUNCTUATION.indexOf(c) >= 0
        || (c >= '\u2010' && c <= '\u2015');
  }

  /** The text without its diacritics, đ as d. Different names meet: Sơn Hà and Sơn Hạ. */
  public static String folded(String text) {
    return MARKS
        .matcher(Normalizer.normalize(text, Normalizer.Form.NFD))
        .replaceAll("")
        .replace('đ', 'd')
        .replace('Đ', 'D');
  }

  /**
   * Whether a text is a name that has lost diacritics and has none of its own: "sơn ha" lacks only
   * marks of "sơn hà", "sơn hạ" does not.
   */
  public static boolean lacksOnlyMarksOf(String name, String text) {
    List<String> full = letters(name);
    List<String> bare = letters(text);
    for (int i = 0; i < bare.size() && full.size() == bare.size(); i++) {
      String letter = full.get(i);
      String lost = bare.get(i);
      boolean same = letter.charAt(0) == lost.charAt(0);
      boolean strokeLost = letter.charAt(0) == 'đ' && lost.charAt(0) == 'd';
      if (!(same || strokeLost)
          || !lost.chars().skip(1).allMatch(mark -> letter.indexOf(mark, 1) >= 0)) {
        return false;
      }
    }
    return full.size() == bare.size();
  }

  private static List<String> letters(String text) {
    return LETTERS
        .matcher(Normalizer.normalize(text, Normalizer.Form.NFD))
        .results()
        .map(MatchResult::group)
        .toList();
  }

  /** Old and new tone placement (hòa, hoà; ủy, uỷ) are the same word: the older one. */
  private static void placeTone(StringBuilder key, char next) {
    int last = key.length() - 1;
    char letter = last < 0 ? ' ' : key.charAt(last);
    int late = letter == 'o' ? LATE_AFTER_O.indexOf(next) : -1;
    if (late >= 0) {
      key.setCharAt(last, TONES_ON_O.charAt(late % TONES_ON_O.length()));
      key.append(late < TONES_ON_O.length() ? 'a' : 'e');
      return;
    }
    late = letter == 'u' ? LATE_AFTER_U.indexOf(next) : -1;
    if (late >= 0) {
      key.setCharAt(last, TONES_ON_U.charAt(late));
      key.append('y');
      return;
    }
    key.append(next);
  }
}
