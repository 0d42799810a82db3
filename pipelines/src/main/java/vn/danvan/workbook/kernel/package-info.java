/**
 * Opening a file of any kind that a sheet may come in: bytes to a grid of cells, with all that a
 * careful reader would see of them. Plain Java, no Spark, bounded in memory and time.
 */
package vn.danvan.workbook.kernel;
