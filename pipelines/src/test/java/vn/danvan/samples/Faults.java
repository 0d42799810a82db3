package vn.danvan.samples;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import vn.danvan.catalogue.Catalogue;

/** All that goes wrong. */
final class Faults {
  private static final String LAND = "land_donated_m2";
  private static final String FUNDS = "funds_contributed_million_vnd";

  private Faults() {}

  static List<Fault> all(Catalogue catalogue) {
    List<Fault> faults = new ArrayList<>(numbers());
    faults.addAll(CellFaults.all());
    faults.addAll(measures());
    faults.addAll(rows());
    faults.addAll(files(catalogue));
    return List.copyOf(faults);
  }

  private static List<Fault> numbers() {
    return List.of(
        new WrongRate("rate-above-hundred", new BigDecimal("104.5"), "0.0"),
        new WrongRate("rate-hundredfold", new BigDecimal("98.7"), "0.0%"),
        new WrongRate("rate-bare-fraction", new BigDecimal("0.987"), "General"),
        new Approximation("nearly", "gần"),
        new Approximation("above", "trên"),
        new Approximation("more-than", "hơn"),
        new FootnoteMark(),
        new AmountAmbiguous(),
        new AmountSettled(),
        new BrokenFormula(),
        new StaleFormula(),
        new MergedCells(),
        new HiddenRow());
  }

  private static List<Fault> measures() {
    Needs land = Needs.NOTHING.on("DV-01").rows(LAND);
    Needs funds = Needs.NOTHING.on("DV-01").rows(FUNDS);
    return List.of(
        new OtherMeasure(
            "hectares", land, LAND, new BigDecimal("123500"), line -> line.measured("ha", 10_000)),
        new OtherMeasure(
            "hectares-in-label",
            Needs.of(Trait.BARE_LABELS).on("DV-01").rows(LAND),
            LAND,
            new BigDecimal("86200"),
            line -> line.measured("ha", 10_000).labelled(line.label() + " (ha)")),
        new OtherMeasure(
            "billions",
            funds,
            FUNDS,
            new BigDecimal("185600"),
            line -> line.measured("tỷ đồng", 1000)),
        new OtherMeasure(
            "single-dong",
            funds,
            FUNDS,
            new BigDecimal("21345.5"),
            line -> line.measuredInParts("đồng", 1_000_000)),
        new MeasureConflict());
  }

  private static List<Fault> rows() {
    return List.of(
        new TotalMismatch(),
        new PartsMismatch(),
        new MoreRecognised(),
        new MoreAccepted(),
        new DuplicatedRow(),
        new ForeignRow(
            "unknown-row",
            Needs.NOTHING,
            List.of(
                "Số tin, bài tuyên truyền trên báo, đài",
                "Số câu lạc bộ văn nghệ quần chúng",
                "Số buổi chiếu phim lưu động"),
            Set.of("ELEMENT_UNKNOWN")),
        new ForeignRow(
            "formula-in-label",
            Needs.of(Trait.BARE_LABELS),
            List.of(
                "=HYPERLINK(\"http://vi-du.invalid\",\"Số cuộc kiểm tra\")",
                "=cmd|'/c calc'!A1",
                "@SUM(1+1)*cmd|'/c calc'!A1"),
            Set.of("SUSPICIOUS_TEXT", "ELEMENT_UNKNOWN")),
        new NearMiss(
            "near-miss-model",
            "DV-01",
            "dvk_models_recognised",
            "Số mô hình công nhận",
            List.of("dvk_models_proposed", "dvk_models_exemplary")),
        new NearMiss(
            "near-miss-mediation",
            "DV-02",
            "mediations_successful",
            "Số vụ hòa giải",
            List.of("mediations_received", "mediations_failed", "mediations_pending")),
        new NearMiss(
            "near-miss-recommendation",
            "DV-01",
            "supervision_recommendations_made",
            "Số kiến nghị",
            List.of("supervision_recommendations_accepted")),
        new UnknownColumn(),
        new AbolishedLevel(),
        new MarkupInNote(),
        new HiddenSheet(),
        new NameWithoutMarks());
  }

  private static List<Fault> files(Catalogue catalogue) {
    Needs archive = Needs.of(Trait.XLSX);
    return List.of(
        new LastYearOnly(),
        new NineMonths(),
        new PeriodConflict(),
        new PeriodMissing(),
        new UnitConflict(catalogue),
        new HalfAName(),
        new DistrictReport(),
        new PredecessorReport(catalogue),
        new LinkedCell(),
        new MacroWorkbook(),
        new SealedFile(
            "empty-file",
            Needs.NOTHING,
            null,
            Seals::empty,
            Set.of("FILE_NOT_A_WORKBOOK", "FILE_EMPTY")),
        new SealedFile("truncated-file", archive, null, Seals::half, Set.of("FILE_NOT_A_WORKBOOK")),
        new SealedFile(
            "renamed-page", Needs.NOTHING, "xls", Seals::page, Set.of("FILE_NOT_A_WORKBOOK")),
        new SealedFile(
            "encrypted-file", archive, null, Seals::encrypted, Set.of("FILE_ENCRYPTED")));
  }
}
