package vn.danvan.samples;

import java.text.Normalizer;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** How an office's machine spells Vietnamese. */
enum Spelling {
  COMPOSED,
  /** Letters and their marks apart, as some machines send them. */
  DECOMPOSED,
  /** Tone on the second vowel: hoà, uỷ. */
  NEW_TONES,
  /** Legacy fonts: what is stored is Latin, what the font shows is Vietnamese. */
  TCVN3;

  private static final Map<String, String> SECOND_VOWEL = new LinkedHashMap<>();

  static {
    String[][] tones = {
      {"òa", "oà"}, {"óa", "oá"}, {"ỏa", "oả"}, {"õa", "oã"}, {"ọa", "oạ"},
      {"òe", "oè"}, {"óe", "oé"}, {"ỏe", "oẻ"}, {"õe", "oẽ"}, {"ọe", "oẹ"},
      {"ùy", "uỳ"}, {"úy", "uý"}, {"ủy", "uỷ"}, {"ũy", "uỹ"}, {"ụy", "uỵ"}
    };
    for (String[] tone : tones) {
      SECOND_VOWEL.put(tone[0], tone[1]);
      SECOND_VOWEL.put(upper(tone[0]), upper(tone[1]));
      SECOND_VOWEL.put(
          upper(tone[0].substring(0, 1)) + tone[0].substring(1),
          upper(tone[1].substring(0, 1)) + tone[1].substring(1));
    }
  }

  String of(String text) {
    return switch (this) {
      case COMPOSED -> text;
      case DECOMPOSED -> Normalizer.normalize(text, Normalizer.Form.NFD);
      case NEW_TONES -> newTones(text);
      case TCVN3 -> Tcvn3.of(isCapital(text) ? text.toLowerCase(Locale.ROOT) : text);
    };
  }

  /** The font in which a text of this spelling is shown. */
  String font(String text) {
    if (this != TCVN3) {
      return "Times New Roman";
    }
    return isCapital(text) ? ".VnTimeH" : ".VnTime";
  }

  /** Legacy capitals with tones exist as a font only. */
  private static boolean isCapital(String text) {
    return text.equals(upper(text)) && text.chars().anyMatch(c -> c > 127 && Character.isLetter(c));
  }

  private static String newTones(String text) {
    String moved = text;
    for (Map.Entry<String, String> tone : SECOND_VOWEL.entrySet()) {
      moved = moved.replaceAll(tone.getKey() + "(?!\\p{L})", tone.getValue());
    }
    return moved;
  }

  private static String upper(String text) {
    return text.toUpperCase(Locale.ROOT);
  }
}
