/**
 * The product as its users meet it: the real command line, Trino, Superset and browser, once for
 * all tests.
 */
package vn.danvan.endtoend;
