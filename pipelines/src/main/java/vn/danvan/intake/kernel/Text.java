package vn.danvan.intake.kernel;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * How texts are compared: composed Unicode, one kind of space, one case, no punctuation; diacritics
 * stay.
 */
final class Text {
  private static final Locale VIETNAMESE = Locale.of("vi", "VN");
  private static final Pattern SPACES = Pattern.compile("[\\s\\u00A0\\u2007\\u202F]+");
  private static final Pattern PUNCTUATION = Pattern.compile("[\"“”'‘’.,;:()\\[\\]*–—-]+");

  private Text() {}

  /** The text composed (NFC) with single plain spaces; null reads as empty. */
  static String clean(String text) {
    if (text == null) {
      return "";
    }
    String composed = Normalizer.normalize(text, Normalizer.Form.NFC).replace('Ð', 'Đ');
    return SPACES.matcher(composed).replaceAll(" ").strip();
  }

  /** The key under which a label or a name is looked up. */
  static String key(String text) {
    String words = PUNCTUATION.matcher(clean(text).toLowerCase(VIETNAMESE)).replaceAll(" ");
    return tonesPlaced(SPACES.matcher(words).replaceAll(" ").strip());
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
