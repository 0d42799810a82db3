package vn.danvan.samples;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** TCVN 5712:1993 (VN3, "ABC"): what its fonts show as Vietnamese is stored as Latin-1. */
final class Tcvn3 {
  private static final String SHOWN =
      "áàảãạăắằẳẵặâấầẩẫậéèẻẽẹêếềểễệíìỉĩịóòỏõọôốồổỗộơớờởỡợúùủũụưứừửữựýỳỷỹỵđĂÂÊÔƠƯĐ";
  private static final int[] STORED = {
    0xB8, 0xB5, 0xB6, 0xB7, 0xB9, 0xA8, 0xBE, 0xBB, 0xBC, 0xBD, 0xC6, 0xA9, 0xCA, 0xC7, 0xC8, 0xC9,
    0xCB, 0xD0, 0xCC, 0xCE, 0xCF, 0xD1, 0xAA, 0xD5, 0xD2, 0xD3, 0xD4, 0xD6, 0xDD, 0xD7, 0xD8, 0xDC,
    0xDE, 0xE3, 0xDF, 0xE1, 0xE2, 0xE4, 0xAB, 0xE8, 0xE5, 0xE6, 0xE7, 0xE9, 0xAC, 0xED, 0xEA, 0xEB,
    0xEC, 0xEE, 0xF3, 0xEF, 0xF1, 0xF2, 0xF4, 0xAD, 0xF8, 0xF5, 0xF6, 0xF7, 0xF9, 0xFD, 0xFA, 0xFB,
    0xFC, 0xFE, 0xAE, 0xA1, 0xA2, 0xA3, 0xA4, 0xA5, 0xA6, 0xA7
  };
  private static final Map<Character, Character> LETTERS = new HashMap<>();

  static {
    for (int i = 0; i < STORED.length; i++) {
      LETTERS.put(SHOWN.charAt(i), (char) STORED[i]);
    }
  }

  private Tcvn3() {}

  /** The stored text; capitals that carry a tone have no place of their own and become small. */
  static String of(String text) {
    StringBuilder stored = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char letter = text.charAt(i);
      char small = String.valueOf(letter).toLowerCase(Locale.ROOT).charAt(0);
      stored.append(
          LETTERS.containsKey(letter) ? LETTERS.get(letter) : LETTERS.getOrDefault(small, letter));
    }
    return stored.toString();
  }
}
