package vn.danvan.samples;

import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;

/** A cover, then the table, then a list of people that is no data of the form. */
final class CoverSheet implements Style {
  @Override
  public String name() {
    return "cover-sheet";
  }

  @Override
  public Set<Trait> traits() {
    return Set.of(
        Trait.WORKBOOK,
        Trait.XLSX,
        Trait.LEVELS,
        Trait.NUMERIC,
        Trait.MEASURE,
        Trait.YEARLESS,
        Trait.PARTS,
        Trait.UNEXPLAINED,
        Trait.TYPED_SUMS,
        Trait.NO_EVIDENCE,
        Trait.BARE_LABELS);
  }

  @Override
  public void draw(Draft draft, Report report, SplittableRandom random) {
    Page cover = draft.page("Bìa");
    int row = Letter.head(draft, cover, report, 0, 6, random);
    cover.write(row + 2, 0, "Kính gửi: " + report.office().central(), Look.BOLD);
    cover.write(row + 4, 0, "Tài liệu gồm: biểu số liệu và danh sách kèm theo.", Look.PLAIN);

    Page figures = draft.page("Biểu số liệu");
    figures.write(0, 0, "BIỂU SỐ LIỆU", Look.BOLD);
    new Table(draft, Desk.official(report)).draw(figures, 2, 0, report.lines());

    Page people = draft.page("Danh sách");
    people.write(0, 0, "DANH SÁCH CÁ NHÂN ĐƯỢC ĐỀ NGHỊ KHEN THƯỞNG", Look.BOLD);
    List<String> heads = List.of("STT", "Họ và tên", "Năm sinh", "Chức vụ, đơn vị công tác");
    List<String> names = List.of("Nguyễn Thị Mai", "Trần Văn Hùng", "Lê Thị Thu", "Đỗ Quang Minh");
    for (int i = 0; i < heads.size(); i++) {
      people.write(2, i, heads.get(i), Look.CENTRED);
      people.write(3 + i, 0, Content.whole(i + 1), Look.PLAIN);
      people.write(3 + i, 1, names.get(i), Look.PLAIN);
      people.write(3 + i, 2, Content.whole(1965 + random.nextInt(30)), Look.PLAIN);
      people.write(3 + i, 3, "Tổ trưởng Tổ dân vận", Look.PLAIN);
    }
  }
}
