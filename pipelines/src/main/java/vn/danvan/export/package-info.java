/** Files for reports, over Trino JDBC, so that a file says what the dashboard says. */
package vn.danvan.export;
