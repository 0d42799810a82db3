package vn.danvan.samples;

import static vn.danvan.samples.CellFault.Reading.CLEAR;
import static vn.danvan.samples.CellFault.Reading.LOST;
import static vn.danvan.samples.CellFault.Reading.REMARKED;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.function.Function;

/** What people type into number cells. */
final class CellFaults {
  private static final Needs NOTHING = Needs.NOTHING;
  private static final Needs NUMERIC = Needs.of(Trait.NUMERIC);
  private static final Needs UNEXPLAINED = Needs.of(Trait.UNEXPLAINED);
  private static final Set<String> MARK = Set.of("MARK_WITHOUT_LEGEND", "NUMBER_UNREADABLE");
  private static final Set<String> UNREADABLE = Set.of("NUMBER_UNREADABLE", "NUMBER_AMBIGUOUS");
  private static final Set<String> FRACTION =
      Set.of("FRACTIONAL_COUNT", "NUMBER_AMBIGUOUS", "NUMBER_UNREADABLE");
  private static final List<String> NAMES =
      List.of(
          "không",
          "một",
          "hai",
          "ba",
          "bốn",
          "năm",
          "sáu",
          "bảy",
          "tám",
          "chín",
          "mười",
          "mười một",
          "mười hai",
          "mười ba",
          "mười bốn",
          "mười lăm",
          "mười sáu",
          "mười bảy",
          "mười tám",
          "mười chín");

  /** Day 0 of spreadsheets, for days after February 1900. */
  private static final LocalDate EPOCH = LocalDate.of(1899, 12, 30);

  private CellFaults() {}

  static List<Fault> all() {
    return List.of(
        clear("unit-word", NOTHING, 10, 999, c -> c.number() + " " + c.measure()),
        clear(
            "leading-zero-and-unit-word", NOTHING, 1, 9, c -> "0" + c.number() + " " + c.measure()),
        clear("leading-zero", NOTHING, 1, 9, c -> "0" + c.number()),
        clear("grouped-by-nbsp", NUMERIC, 1000, 9_999_999, c -> grouped(c.number(), "\u00a0")),
        clear("grouped-by-dot", NUMERIC, 1000, 9_999_999, c -> grouped(c.number(), ".")),
        clear("grouped-by-comma", NUMERIC, 1000, 9_999_999, c -> grouped(c.number(), ",")),
        clear("text-number", NUMERIC, 0, 999, c -> String.valueOf(c.number())),
        clear("leading-apostrophe", NOTHING, 0, 999, c -> "'" + c.number()),
        clear("blanks-around", NOTHING, 0, 999, c -> "  " + c.number() + " "),
        new CellFault(
            "number-in-words",
            NOTHING,
            number -> number >= 2 && number < NAMES.size(),
            (c, random) -> Content.words(NAMES.get((int) c.number())),
            REMARKED,
            Set.of("NUMBER_UNREADABLE", "NUMBER_AS_TEXT", "NUMBER_AMBIGUOUS")),
        lost("pair", NOTHING, UNREADABLE, 3, 999, c -> c.number() + "/" + (c.number() + 2)),
        lost(
            "two-numbers",
            NOTHING,
            UNREADABLE,
            3,
            999,
            c -> c.number() + " (+" + c.number() / 3 + ")"),
        lost("range", NOTHING, UNREADABLE, 3, 999, c -> c.number() + " - " + (c.number() + 10)),
        lost("zero-and-fraction", NOTHING, FRACTION, 2, 9_999_999, c -> "0,125"),
        lost("thousands-abbreviated", NOTHING, UNREADABLE, 1000, 9_999_999, c -> "3 tr"),
        lost("dash", UNEXPLAINED, MARK, 0, 99, c -> "-"),
        lost("khong", UNEXPLAINED, MARK, 0, 99, c -> "không"),
        lost("khong-co", UNEXPLAINED, MARK, 0, 99, c -> "Không có"),
        lost("cross", UNEXPLAINED, MARK, 1, 9_999_999, c -> "x"),
        lost("see-elsewhere", NOTHING, UNREADABLE, 1, 9_999_999, c -> "xem phụ lục"),
        lost("question", NOTHING, UNREADABLE, 1, 9_999_999, c -> c.number() + " (?)"),
        number(
            "negative",
            Set.of("NEGATIVE_VALUE"),
            c -> new Content.Amount(BigDecimal.valueOf(-c.number()), "#,##0")),
        number(
            "fractional-count",
            FRACTION,
            c -> new Content.Amount(new BigDecimal(c.number() + ".5"), "#,##0.0")),
        new CellFault(
            "date",
            NUMERIC,
            number -> number > 0,
            (c, random) -> date(random),
            LOST,
            Set.of("DATE_IN_NUMBER_CELL")));
  }

  private static Fault clear(
      String kind, Needs needs, long least, long most, Function<Cells.Count, String> words) {
    return new CellFault(
        kind,
        needs,
        number -> number >= least && number <= most,
        (count, random) -> Content.words(words.apply(count)),
        CLEAR,
        Set.of());
  }

  private static Fault lost(
      String kind,
      Needs needs,
      Set<String> rules,
      long least,
      long most,
      Function<Cells.Count, String> words) {
    return new CellFault(
        kind,
        needs,
        number -> number >= least && number <= most,
        (count, random) -> Content.words(words.apply(count)),
        LOST,
        rules);
  }

  private static Fault number(
      String kind, Set<String> rules, Function<Cells.Count, Content> content) {
    return new CellFault(
        kind,
        NUMERIC,
        number -> number > 0 && number < 1000,
        (count, random) -> content.apply(count),
        LOST,
        rules);
  }

  /** "14/12" as Excel understood it. */
  private static Content date(SplittableRandom random) {
    LocalDate day = LocalDate.of(2023, random.nextInt(1, 13), random.nextInt(1, 13));
    return new Content.Amount(
        BigDecimal.valueOf(ChronoUnit.DAYS.between(EPOCH, day)),
        Pick.one(List.of("dd/mm/yyyy", "d-mmm", "dd/mm"), random));
  }

  private static String grouped(long number, String mark) {
    return Numbers.dotted(number).replace(".", mark);
  }
}
