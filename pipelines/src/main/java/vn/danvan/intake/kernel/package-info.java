/**
 * Reading one file: bytes to sheets, sheets to a submission and its value cells. Plain Java, no
 * Spark.
 */
package vn.danvan.intake.kernel;
