/**
 * From value cells to observations: reads numbers and holds a submission against itself. Plain
 * Java, no Spark.
 */
package vn.danvan.observation.kernel;
