package vn.danvan.intake.kernel;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.danvan.text.kernel.Text;

/**
 * A row's label without what is no part of its name: its number, "Trong đó:", what stands in
 * brackets behind it.
 *
 * @param key the whole label
 * @param keys the label with ever less of what may be no part of its name
 * @param bracketed what stands in brackets at its end, null when nothing does
 */
record Label(String key, Set<String> keys, String bracketed) {
  private static final Pattern NUMBER =
      Pattern.compile(
          "^\\s*(?:(?:[IVXLivx]{1,5}|\\d{1,2}(?:\\.\\d{1,2})*|[a-zđA-ZĐ])\\s*[.)/:](?!\\d)\\s*"
              + "|\\d{1,2}(?:\\.\\d{1,2})+\\s+|\\d{1,2}\\s*[-–]\\s+|[-–—+*•▪]+\\s*)(?=\\S)");
  private static final Pattern BRACKETS =
      Pattern.compile("^(.*\\S)\\s*[(\\[]([^()\\[\\]]*)[)\\]]\\s*[*:.;]?\\s*$");

  static Label of(String text, Wording wording) {
    Set<String> keys = new LinkedHashSet<>();
    String rest = Text.clean(text);
    String key = Text.key(rest);
    keys.add(key);
    Matcher number = NUMBER.matcher(rest);
    while (number.find()) {
      rest = rest.substring(number.end());
      keys.add(Text.key(rest));
      number = NUMBER.matcher(rest);
    }
    String whole = Text.key(rest);
    for (String opening : wording.longestFirst("sub_row")) {
      if (whole.startsWith(opening + " ")) {
        rest = afterWords(rest, opening);
        keys.add(Text.key(rest));
        Matcher again = NUMBER.matcher(rest);
        if (again.find()) {
          rest = rest.substring(again.end());
          keys.add(Text.key(rest));
        }
        break;
      }
    }
    Matcher brackets = BRACKETS.matcher(rest);
    String bracketed = null;
    if (brackets.matches()) {
      bracketed = Text.clean(brackets.group(2));
      keys.add(Text.key(brackets.group(1)));
    }
    keys.remove("");
    return new Label(key, keys, bracketed);
  }

  /** The text behind as many words as the opening has. */
  private static String afterWords(String text, String opening) {
    String rest = text.strip();
    for (int i = opening.split(" ").length; i > 0; i--) {
      rest = rest.replaceFirst("^[^\\s:,]+[\\s:,]*", "");
    }
    return rest;
  }

  /** Whether it only opens sub-rows, as "Trong đó:" does. */
  boolean opensSubRows(Wording wording) {
    return keys.stream().anyMatch(one -> wording.meaning("sub_row", one) != null);
  }

  /** The label without all that may be no part of its name. */
  Optional<String> bare() {
    return keys.stream().reduce((earlier, later) -> later);
  }
}
