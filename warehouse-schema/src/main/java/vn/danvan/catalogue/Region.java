package vn.danvan.catalogue;

import java.io.Serializable;

/** A region of a frame. */
public record Region(String code, String name) implements Serializable {}
