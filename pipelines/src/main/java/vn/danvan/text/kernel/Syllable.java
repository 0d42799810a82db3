package vn.danvan.text.kernel;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Whether a word is built as Vietnamese syllables are: onset, rime and a tone on the right vowel.
 * Says nothing of whether the word exists.
 */
final class Syllable {
  private static final Set<String> ONSETS =
      words("b c ch d đ g gh gi h k kh l m n ng ngh nh p ph qu r s t th tr v x");
  private static final Set<String> RIMES =
      words(
          """
          a ac ach ai am an ang anh ao ap at au ay ăc ăk ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây
          e ec em en eng eo ep et ê êch êm ên êng ênh êp êt êu
          i ia ich iêc iêm iên iêng iêp iêt iêu im in inh ip it iu
          o oa oac oach oai oam oan oang oanh oao oap oat oay oăc oăm oăn oăng oăt oc oe oen oeo oet
          oi om on ong ooc oong op ot ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt
          u ua uân uâng uât uây uc uê uêch uênh ui um un ung uôc uôi uôm uôn uông uôt up ut uơ uy
          uya uych uyên uyêt uyn uynh uyp uyt uyu
          ư ưa ưc ưi ưng ưt ưu ươc ươi ươm ươn ương ươp ươt ươu y ych yêm yên yêt yêu ynh yt\
          """);
  private static final String MARKED_VOWELS = "ăâêôơư";
  private static final String VOWELS = "aăâeêioôơuưy";

  /** Each vowel with its five tones: grave, acute, hook, tilde, dot. */
  private static final Map<Character, String> TONED =
      words("aàáảãạ ăằắẳẵặ âầấẩẫậ eèéẻẽẹ êềếểễệ iìíỉĩị oòóỏõọ ôồốổỗộ ơờớởỡợ uùúủũụ ưừứửữự yỳýỷỹỵ")
          .stream()
          .flatMap(tones -> IntStream.range(0, 6).mapToObj(i -> tones.charAt(i) + tones))
          .collect(Collectors.toMap(toned -> toned.charAt(0), toned -> toned.substring(1)));

  private static final int ACUTE = 2;
  private static final int DOT = 5;

  private Syllable() {}

  /** Whether a composed (NFC) word is a Vietnamese syllable, in whatever case. */
  static boolean is(String word) {
    StringBuilder letters = new StringBuilder();
    int tone = 0;
    int toneAt = -1;
    for (char c : word.toLowerCase(Locale.ROOT).toCharArray()) {
      String tones = TONED.getOrDefault(c, "" + c);
      int found = tones.indexOf(c);
      if (found > 0 && tone > 0) {
        return false;
      }
      if (found > 0) {
        tone = found;
        toneAt = letters.length();
      }
      letters.append(tones.charAt(0));
    }
    for (int onset = Math.min(3, letters.length() - 1); onset >= 0; onset--) {
      String rime = letters.substring(onset);
      boolean built =
          (onset == 0 || ONSETS.contains(letters.substring(0, onset))) && RIMES.contains(rime);
      if (built && bears(rime, tone, toneAt - onset)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a rime may have the tone, written at this place of it. */
  private static boolean bears(String rime, int tone, int at) {
    int vowels = 0;
    while (vowels < rime.length() && VOWELS.indexOf(rime.charAt(vowels)) >= 0) {
      vowels++;
    }
    String coda = rime.substring(vowels);
    boolean stopped = !coda.isEmpty() && "cpkt".indexOf(coda.charAt(0)) >= 0;
    if (stopped && tone != ACUTE && tone != DOT) {
      return false;
    }
    return tone == 0 || at == place(rime.substring(0, vowels), coda) || at == newPlace(rime);
  }

  private static int place(String vowels, String coda) {
    for (int i = vowels.length() - 1; i >= 0; i--) {
      if (MARKED_VOWELS.indexOf(vowels.charAt(i)) >= 0) {
        return i;
      }
    }
    return vowels.length() - (coda.isEmpty() && vowels.length() > 1 ? 2 : 1);
  }

  /** Where newer spelling writes the tone of hoà, khoẻ, thuỷ. */
  private static int newPlace(String rime) {
    return Set.of("oa", "oe", "uy").contains(rime) ? 1 : -1;
  }

  private static Set<String> words(String list) {
    return Set.of(list.split("\\s+"));
  }
}
