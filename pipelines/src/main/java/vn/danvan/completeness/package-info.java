/** What is owed, and what of it has come. */
package vn.danvan.completeness;
