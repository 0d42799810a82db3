/** Data and runs by which speed is measured; nothing here is used by the product itself. */
package vn.danvan.bench;
