package vn.danvan.bench;

/** The ways of reading a workbook that are compared. */
public enum Way {
  READ("ours, sheets and cells"),
  CHECK("ours, the whole check"),
  USERMODEL("POI usermodel"),
  CALAMINE("python-calamine");

  private final String label;

  Way(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }
}
