/**
 * The workbook that goes back to a province: its own file with the cells in question marked, and a
 * first sheet that lists them. Plain Java, no Spark.
 */
package vn.danvan.returned;
