package vn.danvan.text.kernel;

import java.util.Locale;
import java.util.Map;

/**
 * Encodings of Vietnamese of before Unicode, which their fonts make readable: in any other font the
 * text shows as Western letters ("Hßa B×nh").
 */
public enum LegacyEncoding {
  /** TCVN 5712:1993 (ABC), the fonts .VnTime, .VnArial, ...: one character a letter. */
  TCVN3("TCVN3 (ABC)", 1),
  /** VNI for Windows, the fonts VNI-Times, VNI-Helve, ...: a letter and its marks are two. */
  VNI("VNI", 2);

  private final String label;
  private final int longest;

  LegacyEncoding(String label, int longest) {
    this.label = label;
    this.longest = longest;
  }

  /** How people call it. */
  public String label() {
    return label;
  }

  /** The encoding that a font is made for, null when for Unicode or not known. */
  static LegacyEncoding ofFont(String font) {
    String name = font == null ? "" : font.strip().toLowerCase(Locale.ROOT);
    if (name.startsWith(".vn")) {
      return TCVN3;
    }
    return name.startsWith("vni") ? VNI : null;
  }

  /** Whether a font shows small letters as capitals, such as .VnTimeH. */
  static boolean showsCapitals(String font) {
    return ofFont(font) == TCVN3 && font.strip().endsWith("H");
  }

  /** The text in Unicode; what the encoding does not know stays. */
  String decode(String text) {
    Map<String, String> letters =
        switch (this) {
          case TCVN3 -> LegacyLetters.TCVN3;
          case VNI -> LegacyLetters.VNI;
        };
    StringBuilder unicode = new StringBuilder(text.length());
    int i = 0;
    while (i < text.length()) {
      int length = Math.min(longest, text.length() - i);
      if (isAscii(text, i, length)) {
        // No letter of its own begins here, so that most texts are soon read.
        unicode.append(text.charAt(i++));
        continue;
      }
      String letter = letters.get(text.substring(i, i + length));
      while (letter == null && length > 1) {
        length--;
        letter = letters.get(text.substring(i, i + length));
      }
      unicode.append(letter == null ? text.substring(i, i + length) : letter);
      i += length;
    }
    return unicode.toString();
  }

  private static boolean isAscii(String text, int start, int length) {
    for (int i = start; i < start + length; i++) {
      if (text.charAt(i) >= 0x80) {
        return false;
      }
    }
    return true;
  }

  /** Whether a text has a character that the encoding would read as another one. */
  boolean changes(String text) {
    return !decode(text).equals(text);
  }
}
