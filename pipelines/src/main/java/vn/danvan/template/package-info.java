/** The official workbook of a form, blank, for a period and a unit. Plain Java, no Spark. */
package vn.danvan.template;
