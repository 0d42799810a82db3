package vn.danvan.ranking.kernel;

/** Numbers as tables hold them: what is no statement is null. */
final class Published {
  private Published() {}

  static Double number(double value) {
    return Double.isFinite(value) ? value : null;
  }
}
