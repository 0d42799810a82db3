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
  private static final Pattern PUNCTUATION =
      Pattern.compile("[\"“”'‘’ʼ`´′.,;:()\\[\\]*\\u2010-\\u2015\\u2212-]+");
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
    String words = PUNCTUATION.matcher(clean(text).toLowerCase(VIETNAMESE)).replaceAll(" ");
    return tonesPlaced(SPACES.matcher(words).replaceAll(" ").strip());
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

  /** Old and new tone placement (hòa, hoà; ủy, uỷ) are the same word. */
  private static String tonesPlaced(String text) {
    return text.replace("oà", "òa")
        .replace("oá", "óa")
        .replace("oả", "ỏa")
        .replace("oã", "õa")
        .replace("oạ", "ọa")
        .replace("oè", "òe")
        .replace("oé", "óe")
        .replace("oẻ", "ỏe")
        .replace("oẽ", "õe")
        .replace("oẹ", "ọe")
        .replace("uỳ", "ùy")
        .replace("uý", "úy")
        .replace("uỷ", "ủy")
        .replace("uỹ", "ũy")
        .replace("uỵ", "ụy");
  }
}
