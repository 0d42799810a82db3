/**
 * Units of all eras: official lists read and held against the catalogue and against each other, the
 * register that they make, and units by name. Plain Java, no Spark.
 */
package vn.danvan.unit.kernel;
