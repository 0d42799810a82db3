/**
 * Holds what a unit reports against its other periods and against its peers, by robust statistics.
 * Plain Java, no Spark.
 */
package vn.danvan.validation.kernel;
