package vn.danvan.text.kernel;

import java.nio.charset.Charset;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A Vietnamese text in Unicode, from bytes of an encoding of one byte a character.
 *
 * @param encoding how people call the encoding in which it stood
 */
public record OneByteText(String text, String encoding) {
  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
  private static final Charset WINDOWS_1258 = Charset.forName("windows-1258");
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{Mn}[^\\x00-\\x7F\\s\\p{Z}]]++");

  /** Of the words with more than ASCII, the share that must be Vietnamese syllables. */
  private static final double SURE = 0.7;

  /** The share above which a second encoding makes the first one doubtful. */
  private static final double DOUBTFUL = 0.5;

  /** After so many words no other encoding comes up. */
  private static final int ENOUGH_WORDS = 20_000;

  /** A possible reading. */
  private record Candidate(OneByteText text, double share) {}

  /** The text in the one encoding in which it is Vietnamese, empty when none or several are. */
  public static Optional<OneByteText> of(byte[] bytes) {
    List<Candidate> candidates = new ArrayList<>();
    String western = new String(bytes, WINDOWS_1252);
    for (LegacyEncoding encoding : LegacyEncoding.values()) {
      candidates.add(candidate(encoding.decode(western), encoding.label()));
    }
    String composed = Normalizer.normalize(new String(bytes, WINDOWS_1258), Normalizer.Form.NFC);
    candidates.add(candidate(composed, "Windows-1258"));
    candidates.sort(Comparator.comparingDouble(Candidate::share).reversed());
    boolean sure = candidates.get(0).share() >= SURE && candidates.get(1).share() < DOUBTFUL;
    return sure ? Optional.of(candidates.getFirst().text()) : Optional.empty();
  }

  private static Candidate candidate(String text, String encoding) {
    int words = 0;
    int syllables = 0;
    Matcher word = WORD.matcher(text);
    while (words < ENOUGH_WORDS && word.find()) {
      if (!LegacyText.isAscii(word.group())) {
        words++;
        syllables += Syllable.is(word.group()) ? 1 : 0;
      }
    }
    double share = words == 0 ? 0 : (double) syllables / words;
    return new Candidate(new OneByteText(text, encoding), share);
  }
}
