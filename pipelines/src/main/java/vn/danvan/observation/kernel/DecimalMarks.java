package vn.danvan.observation.kernel;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.danvan.catalogue.Catalogue;
import vn.danvan.record.Cell;

/**
 * How a file writes its numbers, as far as its texts prove it. "1.865.270" shows that the dot
 * separates thousands, "13,5" that the comma separates decimals; a count of "1.234" shows the
 * former as well, since a count has no decimals. "1.234" of an amount is settled by that, or stays
 * ambiguous.
 */
final class DecimalMarks {
  private static final Pattern NUMBER = Pattern.compile("\\d[\\d.,]*\\d");
  private static final Pattern SEVERAL_GROUPS =
      Pattern.compile("[1-9]\\d{0,2}(?:([.,])\\d{3})(?:\\1\\d{3})+");
  private static final Pattern ONE_GROUP = Pattern.compile("[1-9]\\d{0,2}([.,])\\d{3}");
  private static final Pattern BOTH = Pattern.compile("[1-9]\\d{0,2}(?:([.,])\\d{3})+([.,])\\d+");
  private static final Pattern DECIMAL = Pattern.compile("\\d+([.,])(?:\\d{1,2}|\\d{4,})");

  /** What a mark is. */
  enum Use {
    THOUSANDS,
    DECIMALS,
    UNKNOWN
  }

  private final Set<String> thousands = new HashSet<>();
  private final Set<String> decimals = new HashSet<>();

  private DecimalMarks() {}

  static DecimalMarks of(Collection<Cell> cells, Catalogue catalogue) {
    DecimalMarks marks = new DecimalMarks();
    for (Cell cell : cells) {
      if (cell.text() != null && cell.cellType().equals("text")) {
        Matcher number = NUMBER.matcher(cell.text());
        if (number.find()) {
          marks.learn(number.group(), catalogue.element(cell.element()).decimals() == 0);
        }
      }
    }
    return marks;
  }

  private void learn(String number, boolean count) {
    Matcher several = SEVERAL_GROUPS.matcher(number);
    Matcher one = ONE_GROUP.matcher(number);
    Matcher both = BOTH.matcher(number);
    Matcher decimal = DECIMAL.matcher(number);
    if (several.matches()) {
      thousands.add(several.group(1));
    } else if (both.matches() && !both.group(1).equals(both.group(2))) {
      thousands.add(both.group(1));
      decimals.add(both.group(2));
    } else if (count && one.matches()) {
      thousands.add(one.group(1));
    } else if (!count && decimal.matches()) {
      decimals.add(decimal.group(1));
    }
  }

  /** What the file proves of a mark; unknown when it proves nothing, or both. */
  Use use(String mark) {
    String other = mark.equals(".") ? "," : ".";
    boolean forThousands = thousands.contains(mark) || decimals.contains(other);
    boolean forDecimals = decimals.contains(mark) || thousands.contains(other);
    if (forThousands == forDecimals) {
      return Use.UNKNOWN;
    }
    return forThousands ? Use.THOUSANDS : Use.DECIMALS;
  }
}
