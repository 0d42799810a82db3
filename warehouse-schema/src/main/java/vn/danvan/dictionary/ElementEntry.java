package vn.danvan.dictionary;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import vn.danvan.catalogue.Catalogue;
import vn.danvan.catalogue.Constraint;
import vn.danvan.catalogue.DataElement;
import vn.danvan.catalogue.Form;

/** What the dictionary says of a data element, line by line. */
public final class ElementEntry {
  private final Catalogue catalogue;

  public ElementEntry(Catalogue catalogue) {
    this.catalogue = catalogue;
  }

  public String title(DataElement element) {
    return element.labelEn() == null
        ? element.labelVi()
        : element.labelVi() + " · " + element.labelEn();
  }

  public List<String> lines(DataElement element) {
    List<String> lines = new ArrayList<>();
    add(lines, "", element.meaningVi());
    add(lines, "", element.meaningEn());
    lines.add(
        "Đơn vị tính · Unit: %s%s"
            .formatted(
                element.unit(),
                element.decimals() == 0
                    ? ""
                    : " (%d chữ số thập phân)".formatted(element.decimals())));
    lines.add(
        "Loại · Kind: %s (`%s`); cộng được · adds over: %s"
            .formatted(
                catalogue.word("kind", lower(element.kind())),
                lower(element.kind()),
                axes(element)));
    lines.add(
        "Cấp · Levels: "
            + element.levels().stream()
                .map(level -> "%s (`%s`)".formatted(catalogue.word("level", level), level))
                .collect(Collectors.joining(", ")));
    for (DataElement.Breakdown breakdown : element.breakdowns()) {
      lines.add(breakdown(breakdown));
    }
    add(lines, "Tên khác · Aliases: ", String.join("; ", element.aliases()));
    if (element.bounds() != null) {
      lines.add("Giá trị · Values: " + element.bounds().text());
    }
    element.constraints().forEach(constraint -> lines.add(constraint(constraint)));
    if (element.balance() != null) {
      lines.add(
          "Cân đối · Balance: = năm trước · year before + `%s` − `%s`"
              .formatted(element.balance().gains(), element.balance().losses()));
    }
    lines.add("Nguồn · Origin: " + origin(element));
    if (element.validTo() != null) {
      lines.add("Áp dụng đến · Valid to: " + element.validTo());
    }
    return lines;
  }

  private String axes(DataElement element) {
    return element.addsOver().isEmpty()
        ? "không · nothing"
        : element.addsOver().stream()
            .sorted()
            .map(axis -> catalogue.word("axis", lower(axis)))
            .collect(Collectors.joining(", "));
  }

  private String breakdown(DataElement.Breakdown breakdown) {
    String members =
        catalogue.membersOf(breakdown).stream()
            .map(
                member ->
                    "%s (`%s=%s`)%s"
                        .formatted(
                            catalogue.breakdownLabel(breakdown.dimension() + "=" + member),
                            breakdown.dimension(),
                            member,
                            breakdown.optional().contains(member) ? " *" : ""))
            .collect(Collectors.joining(", "));
    return "Phân tổ · Breakdown, %s%s: %s"
        .formatted(
            catalogue.dimensions().get(breakdown.dimension()).labelVi(),
            breakdown.partition() ? " (cộng lại bằng tổng · adds up to the total)" : "",
            members);
  }

  private String constraint(Constraint constraint) {
    String others =
        constraint.elements().stream()
            .map(
                code ->
                    "`%s`%s%s"
                        .formatted(
                            code,
                            constraint.otherLevel() == null
                                ? ""
                                : "[" + constraint.otherLevel() + "]",
                            constraint.otherBreakdown().equals("total")
                                ? ""
                                : "[" + constraint.otherBreakdown() + "]"))
            .collect(Collectors.joining(" + "));
    String own =
        (constraint.level() == null ? "" : "[" + constraint.level() + "]")
            + (constraint.breakdown().equals("total") ? "" : "[" + constraint.breakdown() + "]");
    String relation =
        switch (constraint.relation()) {
          case AT_MOST -> "≤ " + others;
          case AT_LEAST -> "≥ " + others;
          case EQUALS -> "= " + others;
          case BETWEEN ->
              "%s–%s × %s (khoảng hợp lý · plausible)"
                  .formatted(
                      plain(constraint.times().least()), plain(constraint.times().most()), others);
        };
    return "Ràng buộc · Constraint%s: %s".formatted(own.isEmpty() ? "" : " " + own, relation);
  }

  private String origin(DataElement element) {
    return switch (element.origin()) {
      case SUBMISSION -> {
        String forms =
            catalogue.forms().values().stream()
                .filter(form -> asks(form, element))
                .map(Form::code)
                .collect(Collectors.joining(", "));
        yield forms.isEmpty()
            ? "số liệu đã công bố · published figures (BG-01)"
            : "biểu · forms " + forms;
      }
      case UNIT_LIST -> "danh mục đơn vị hành chính · lists of units (`./danvan units`)";
      case COMPLETENESS -> "kho dữ liệu tự đếm · counted by the warehouse";
    };
  }

  private static boolean asks(Form form, DataElement element) {
    return form.versions().stream()
        .flatMap(Form.Version::rows)
        .anyMatch(row -> row.element().equals(element.code()));
  }

  private static void add(List<String> lines, String head, String words) {
    if (words != null && !words.isEmpty()) {
      lines.add(head + words);
    }
  }

  private static String plain(BigDecimal number) {
    return number == null ? "…" : number.stripTrailingZeros().toPlainString();
  }

  private static String lower(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }
}
