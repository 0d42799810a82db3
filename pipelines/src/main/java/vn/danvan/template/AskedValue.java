package vn.danvan.template;

/**
 * A value that a form asks for.
 *
 * @param element data element
 * @param level level of the column
 * @param breakdown {@code total} or {@code dimension=member}
 */
public record AskedValue(String element, String level, String breakdown) {}
