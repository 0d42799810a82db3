package vn.danvan.catalogue;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * What a reader of forms sees of a label: neither case nor punctuation nor spacing tells two rows
 * apart.
 */
final class LabelKey {
  private static final Locale VIETNAMESE = Locale.of("vi", "VN");
  private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

  private LabelKey() {}

  static String of(String label) {
    String composed = Normalizer.normalize(label, Normalizer.Form.NFC).toLowerCase(VIETNAMESE);
    return BETWEEN_WORDS.matcher(composed).replaceAll(" ").strip();
  }
}
