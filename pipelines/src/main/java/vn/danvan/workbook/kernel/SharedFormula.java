package vn.danvan.workbook.kernel;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A formula that several cells share: its text is that of the first cell, and in every other one
 * its relative references move along.
 *
 * @param text the formula as it stands in the first cell
 */
record SharedFormula(Address first, String text) {
  /** Texts, sheet names and parts in brackets are skipped; so are names and numbers. */
  private static final Pattern TOKEN =
      Pattern.compile(
          "\"[^\"]*+\"|'[^']*+'|\\[[^\\[\\]]*+\\]"
              + "|(?<cell>\\$?[A-Z]{1,3}\\$?[0-9]{1,7})(?![\\p{L}\\p{N}_.(!])"
              + "|(?<columns>\\$?[A-Z]{1,3}:\\$?[A-Z]{1,3})(?![\\p{L}\\p{N}_.(!])"
              + "|(?<rows>\\$?[0-9]{1,7}:\\$?[0-9]{1,7})(?![\\p{L}\\p{N}_.])"
              + "|[\\p{L}_\\\\][\\p{L}\\p{N}_.\\\\]*+|[0-9.]++(?:E[+-]?[0-9]++)?");

  private static final Pattern AXIS = Pattern.compile("(\\$?)([A-Z]+|[0-9]+)");

  /** The formula of another cell that shares it. */
  String at(int row, int column) {
    int down = row - first.row();
    int right = column - first.column();
    StringBuilder moved = new StringBuilder();
    Matcher token = TOKEN.matcher(text);
    while (token.find()) {
      boolean reference =
          token.group("cell") != null
              || token.group("columns") != null
              || token.group("rows") != null;
      token.appendReplacement(
          moved,
          Matcher.quoteReplacement(reference ? moved(token.group(), down, right) : token.group()));
    }
    return token.appendTail(moved).toString();
  }

  private static String moved(String reference, int down, int right) {
    StringBuilder moved = new StringBuilder();
    Matcher axis = AXIS.matcher(reference);
    while (axis.find()) {
      boolean letters = Character.isLetter(axis.group(2).charAt(0));
      int index = letters ? column(axis.group(2)) : Integer.parseInt(axis.group(2)) - 1;
      int size = letters ? Address.COLUMNS : Address.ROWS;
      if (index >= size || index < 0) {
        // A name that only looks like a reference.
        return reference;
      }
      if (axis.group(1).isEmpty()) {
        index = Math.floorMod(index + (letters ? right : down), size);
      }
      String plain = letters ? letters(index) : String.valueOf(index + 1);
      axis.appendReplacement(moved, Matcher.quoteReplacement(axis.group(1) + plain));
    }
    return axis.appendTail(moved).toString();
  }

  private static int column(String letters) {
    return letters.chars().reduce(0, (column, letter) -> column * 26 + letter - 'A' + 1) - 1;
  }

  private static String letters(int column) {
    return Sheet.address(0, column).replace("1", "");
  }
}
