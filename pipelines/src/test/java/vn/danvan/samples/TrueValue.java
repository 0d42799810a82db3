package vn.danvan.samples;

/**
 * A value that stands in a file beyond doubt.
 *
 * @param sheet name of the sheet, null in a .csv
 * @param cell address as in A1; in a .csv, record and field are counted alike
 * @param element data element
 * @param level total, province, district or commune
 * @param breakdown total, or dimension=member
 * @param value canonical decimal in the element's unit of measure, null when the cell says nothing
 * @param text what stands in the cell: a text as it is stored, a number (of a formula: the stored
 *     result) as plain decimal before any format; empty when the cell is
 */
public record TrueValue(
    String sheet,
    String cell,
    String element,
    String level,
    String breakdown,
    String value,
    String text) {}
