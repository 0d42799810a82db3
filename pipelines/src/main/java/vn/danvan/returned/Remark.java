package vn.danvan.returned;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.danvan.record.Finding;

/**
 * A finding as it is put to the officer.
 *
 * @param sheet name of the sheet that is meant, null when the whole file
 * @param target the cell that is marked, null when none is
 */
record Remark(
    Finding finding, Degree degree, String sheet, Places.Position position, Places.Target target) {
  /** More marked cells than anybody works through; each takes memory. */
  private static final int MAX_TARGETS = 2_000;

  private static final Comparator<Remark> ORDER =
      Comparator.comparing(Remark::ofWholeFile)
          .reversed()
          .thenComparing(Remark::degree)
          .thenComparing(Remark::position);

  /** Those of the whole file first, then the gravest, each in the order of the file. */
  static List<Remark> inOrder(List<Finding> findings, Places places) {
    List<Remark> sorted =
        findings.stream()
            .map(
                finding ->
                    new Remark(
                        finding,
                        Degree.of(finding),
                        places.sheetName(finding),
                        places.position(finding),
                        places.target(finding).orElse(null)))
            .sorted(ORDER)
            .toList();
    Set<Places.Target> marked = new HashSet<>();
    List<Remark> remarks = new ArrayList<>();
    for (Remark remark : sorted) {
      boolean full = marked.size() == MAX_TARGETS && !marked.contains(remark.target);
      if (remark.target != null && !full) {
        marked.add(remark.target);
      }
      remarks.add(full ? remark.withoutTarget() : remark);
    }
    return remarks;
  }

  private boolean ofWholeFile() {
    return sheet == null;
  }

  private Remark withoutTarget() {
    return new Remark(finding, degree, sheet, position, null);
  }

  /** What a comment on the cell says. */
  String comment() {
    return degree.label() + ": " + finding.messageVi();
  }
}
