package vn.danvan.samples;

import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.text.Normalizer;

/**
 * The code page of a Vietnamese Windows: it has letters with hats and horns; most tones follow as
 * marks of their own.
 */
final class Windows1258 {
  static final Charset CHARSET = Charset.forName("windows-1258");

  private Windows1258() {}

  static byte[] of(String text) {
    CharsetEncoder encoder = CHARSET.newEncoder();
    StringBuilder spelled = new StringBuilder();
    String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
    for (int i = 0; i < composed.length(); i++) {
      char letter = composed.charAt(i);
      spelled.append(encoder.canEncode(letter) ? String.valueOf(letter) : apart(letter, encoder));
    }
    return spelled.toString().getBytes(CHARSET);
  }

  /** Base and tone, the base with its hat where the page has it. */
  private static String apart(char letter, CharsetEncoder encoder) {
    String marks = Normalizer.normalize(String.valueOf(letter), Normalizer.Form.NFD);
    for (int tone = marks.length() - 1; tone > 0; tone--) {
      String rest = marks.substring(0, tone) + marks.substring(tone + 1);
      String base = Normalizer.normalize(rest, Normalizer.Form.NFC);
      if (base.length() == 1 && encoder.canEncode(base) && encoder.canEncode(marks.charAt(tone))) {
        return base + marks.charAt(tone);
      }
    }
    throw new IllegalArgumentException("not in windows-1258: " + letter);
  }
}
