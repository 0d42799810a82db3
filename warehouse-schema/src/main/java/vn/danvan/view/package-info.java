/** The views that people read through Trino; each states its grain and exposes release_id. */
package vn.danvan.view;
