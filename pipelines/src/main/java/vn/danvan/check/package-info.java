/** All about one file, without a warehouse: what was read and what is wrong. */
package vn.danvan.check;
