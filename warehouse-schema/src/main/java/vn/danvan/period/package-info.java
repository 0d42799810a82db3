/** Periods as reports name them, and the days that they cover. */
package vn.danvan.period;
