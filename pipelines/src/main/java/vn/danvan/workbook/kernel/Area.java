package vn.danvan.workbook.kernel;

/** A rectangle of cells; rows and columns from 0, both ends included. */
public record Area(int top, int left, int bottom, int right) {
  public boolean holds(int row, int column) {
    return row >= top && row <= bottom && column >= left && column <= right;
  }
}
