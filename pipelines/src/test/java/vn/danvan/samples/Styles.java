package vn.danvan.samples;

import java.util.List;
import vn.danvan.catalogue.Catalogue;

/** The offices' ways. */
final class Styles {
  private Styles() {}

  static List<Style> all(Catalogue catalogue) {
    return List.of(
        new PlainAnnex(),
        new TwoLineHead(),
        new PercentCells(catalogue),
        new TotalLast(),
        new LowestFirst(),
        new SingleColumn(),
        new SinglePeriodColumn(),
        new Comparison(),
        new ComparisonByLevel(),
        new SheetPerTheme(),
        new StackedTables(),
        new OldWorkbook(),
        new CsvSemicolons(),
        new CsvUnicode(),
        new CsvWindows(),
        new LegacyFonts(),
        new DecomposedText(),
        new CapitalLabels(),
        new DottedTexts(),
        new CommaTexts(),
        new NumberedLabels(),
        new NumberedColumns(),
        new Abbreviations(catalogue),
        new OtherWords(catalogue),
        new NewTones(),
        new AmongThem(),
        new AmongThemInLabel(),
        new LevelsInRows(),
        new PlanAndResult(),
        new CoverSheet(),
        new FormulaTotals(),
        new DashForNothing(),
        new MeasureInLabel(),
        new FarCorner(),
        new Footnotes());
  }
}
