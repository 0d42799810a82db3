/** The one place that knows how tables are read and written. */
package vn.danvan.warehouse;
