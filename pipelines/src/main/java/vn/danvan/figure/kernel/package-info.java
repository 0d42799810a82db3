/** Into which unit of a frame a unit's figures go. Plain Java, no Spark. */
package vn.danvan.figure.kernel;
