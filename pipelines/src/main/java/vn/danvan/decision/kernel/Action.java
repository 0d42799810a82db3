package vn.danvan.decision.kernel;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import vn.danvan.catalogue.Catalogue;
import vn.danvan.text.kernel.Text;

/** What a decision does. */
public enum Action {
  /** What was sent counts as it was read. */
  ACCEPT,
  /** Another value counts in place of the one that was sent. */
  CORRECT,
  /** What was sent does not count. */
  REJECT,
  /** The whole file belongs to the unit, period or form that is stated. */
  PLACE,
  /** An earlier decision is undone. */
  WITHDRAW;

  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The action that a person wrote, as its code or as the catalogue's word for it. */
  public static Optional<Action> written(String text, Catalogue catalogue) {
    String key = Text.key(text);
    return Arrays.stream(values())
        .filter(
            action ->
                key.equals(action.code())
                    || key.equals(Text.key(catalogue.word("decision", action.code()))))
        .findFirst();
  }
}
