package vn.danvan.intake.kernel;

import java.util.List;
import vn.danvan.record.Cell;
import vn.danvan.record.Finding;
import vn.danvan.record.Submission;

/** What one file says: the submission as a whole, its value cells, and what is wrong with it. */
public record Reading(Submission submission, List<Cell> cells, List<Finding> findings) {}
