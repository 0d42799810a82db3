package vn.danvan.workbook.kernel;

/**
 * What one part of a package says of another.
 *
 * @param id how the part calls it
 * @param kind last word of its type, such as worksheet; the same in both editions of the standard
 * @param target name of the other part within the package; of an external one the address
 * @param external whether it lies outside the package
 */
record Relationship(String id, String kind, String target, boolean external) {}
