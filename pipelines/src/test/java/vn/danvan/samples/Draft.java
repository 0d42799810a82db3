package vn.danvan.samples;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.apache.poi.ss.usermodel.Workbook;

/** A file under the hands of an office, and beside each cell what it means. */
final class Draft {

  /** What a cell is a value of. */
  record Meaning(String element, String level, String breakdown, BigDecimal value) {}

  /**
   * A table.
   *
   * @param top first row of its head
   * @param width column behind its last one
   */
  record Frame(Page page, int top, int width, List<Entry> entries) {}

  private final List<Page> pages = new ArrayList<>();
  private final List<Frame> frames = new ArrayList<>();
  private final Map<Spot, Meaning> meanings = new LinkedHashMap<>();
  private final Set<Spot> taken = new HashSet<>();
  private final List<Expected> findings = new ArrayList<>();
  private final List<Consumer<Workbook>> touches = new ArrayList<>();
  private UnaryOperator<byte[]> seal = bytes -> bytes;
  private String extension;
  private String unit;
  private String period;
  private String form;
  private Set<String> outcomes = Set.of("accepted");
  private Spot title;
  private Spot subtitle;
  private Spot valueHead;

  Draft(Report report, String extension) {
    this.unit = report.unit().id();
    this.period = report.period().code();
    this.form = report.form().code();
    this.extension = extension;
  }

  Page page(String name) {
    Page page = new Page(name);
    pages.add(page);
    return page;
  }

  List<Page> pages() {
    return pages;
  }

  void add(Frame frame) {
    frames.add(frame);
  }

  List<Frame> frames() {
    return frames;
  }

  List<Entry> entries() {
    return frames.stream().flatMap(frame -> frame.entries().stream()).toList();
  }

  Entry entry(String element) {
    return entries().stream().filter(entry -> entry.line().is(element)).findFirst().orElseThrow();
  }

  /** Says what a cell means. */
  void means(Spot spot, Line line, String level) {
    means(spot, line, level, line.values().get(level));
  }

  void means(Spot spot, Line line, String level, BigDecimal value) {
    meanings.put(spot, new Meaning(line.row().element(), level, line.row().breakdown(), value));
  }

  Map<Spot, Meaning> meanings() {
    return meanings;
  }

  /** Nobody can say any more what this cell says. */
  void loses(Spot spot) {
    meanings.remove(spot);
  }

  void loses(Entry entry) {
    entry.cells().values().forEach(this::loses);
  }

  /** Keeps a cell from any further fault. */
  void take(Spot spot) {
    taken.add(spot);
  }

  boolean isTaken(Spot spot) {
    return taken.contains(spot);
  }

  /** Nothing of the file may be loaded; it waits or is sent back. */
  void mayNotBeLoaded() {
    meanings.clear();
    outcomes = Set.of("held", "refused");
  }

  void becomes(Set<String> possible) {
    outcomes = possible;
  }

  void expect(Expected finding) {
    findings.add(finding);
  }

  List<Expected> findings() {
    return findings;
  }

  /** Something that is done to the workbook once all cells stand. */
  void touch(Consumer<Workbook> touch) {
    touches.add(touch);
  }

  List<Consumer<Workbook>> touches() {
    return touches;
  }

  /** Something that is done to the bytes. */
  void seal(UnaryOperator<byte[]> with) {
    seal = with;
  }

  byte[] sealed(byte[] bytes) {
    return seal.apply(bytes);
  }

  void named(String otherExtension) {
    extension = otherExtension;
  }

  String extension() {
    return extension;
  }

  void unitIsUnknown() {
    unit = null;
  }

  void periodIsUnknown() {
    period = null;
  }

  void formIsUnknown() {
    form = null;
  }

  void titled(Spot words, Spot below) {
    title = words;
    subtitle = below;
  }

  /** Changes words of the title. */
  void retitle(String words, String others) {
    if (title.content() instanceof Content.Words written) {
      title.rewrite(written.text().replace(words, others));
    }
  }

  /** What stands below the title. */
  Spot subtitle() {
    return subtitle;
  }

  void valuesUnder(Spot head) {
    valueHead = head;
  }

  /** The head of the last value column that was drawn. */
  Spot valueHead() {
    return valueHead;
  }

  /** The truth, in the spelling in which the file is written; a text file has no sheets. */
  Truth truth(Spelling spelling, Medium medium) {
    boolean text = medium.extension().equals("csv");
    List<TrueValue> values =
        meanings.entrySet().stream()
            .map(
                known ->
                    new TrueValue(
                        text ? null : known.getKey().page().name(),
                        known.getKey().address(),
                        known.getValue().element(),
                        known.getValue().level(),
                        known.getValue().breakdown(),
                        known.getValue().value() == null
                            ? null
                            : Plain.of(known.getValue().value()),
                        medium.saved(stored(known.getKey(), spelling))))
            .toList();
    List<Expected> expected =
        findings.stream()
            .map(
                finding ->
                    text
                        ? new Expected(
                            finding.fault(),
                            null,
                            finding.cell(),
                            finding.rules(),
                            finding.severities())
                        : finding)
            .toList();
    return new Truth(unit, period, form, outcomes, values, expected);
  }

  private static String stored(Spot spot, Spelling spelling) {
    Content content = spot.content();
    return content == null ? "" : content.spelled(spelling).stored();
  }
}
