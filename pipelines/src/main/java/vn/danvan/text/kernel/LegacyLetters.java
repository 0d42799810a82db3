package vn.danvan.text.kernel;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** The letters of legacy encodings, written as they show in a Western font, and in Unicode. */
final class LegacyLetters {
  static final Map<String, String> TCVN3 = tcvn3();
  static final Map<String, String> VNI = vni();

  private LegacyLetters() {}

  private static Map<String, String> tcvn3() {
    String pairs =
        "¸á µà ¶ả ·ã ¹ạ ¨ă ¾ắ »ằ ¼ẳ ½ẵ Æặ ©â Êấ Çầ Èẩ Éẫ Ëậ Ðé Ìè Îẻ "
            + "Ïẽ Ñẹ ªê Õế Òề Óể Ôễ Öệ Ýí ×ì Øỉ Üĩ Þị ãó ßò áỏ âõ äọ «ô èố "
            + "åồ æổ çỗ éộ ¬ơ íớ êờ ëở ìỡ îợ óú ïù ñủ òũ ôụ ­ư øứ õừ öử ÷ữ "
            + "ùự ýý úỳ ûỷ üỹ þỵ ®đ ¡Ă ¢Â £Ê ¤Ô ¥Ơ ¦Ư §Đ ";
    Map<String, String> letters = new HashMap<>();
    for (String pair : pairs.split(" ")) {
      letters.put(pair.substring(0, 1), pair.substring(1));
    }
    return Map.copyOf(letters);
  }

  /** Each letter that bears marks, with the marks that may follow it and what they make of it. */
  private static Map<String, String> vni() {
    Map<String, String> letters = new HashMap<>();
    marked(letters, "a", "ùøûõïâáàåãäêéèúüë", "áàảãạâấầẩẫậăắằẳẵặ");
    marked(letters, "e", "ùøûõïâáàåãä", "éèẻẽẹêếềểễệ");
    marked(letters, "o", "ùøûõïâáàåãä", "óòỏõọôốồổỗộ");
    marked(letters, "u", "ùøûõï", "úùủũụ");
    marked(letters, "y", "ùøûõ", "ýỳỷỹ");
    marked(letters, "ô", "ùøûõï", "ớờởỡợ");
    marked(letters, "ö", "ùøûõï", "ứừửữự");
    marked(letters, "", "ôöñæóòî", "ơưđỉĩịỵ");
    return Map.copyOf(letters);
  }

  private static void marked(
      Map<String, String> letters, String base, String marks, String results) {
    for (int i = 0; i < marks.length(); i++) {
      String mark = marks.substring(i, i + 1);
      String result = results.substring(i, i + 1);
      String capital = result.toUpperCase(Locale.ROOT);
      letters.put(base + mark, result);
      letters.put((base + mark).toUpperCase(Locale.ROOT), capital);
      letters.putIfAbsent(base.toUpperCase(Locale.ROOT) + mark, capital);
    }
  }
}
