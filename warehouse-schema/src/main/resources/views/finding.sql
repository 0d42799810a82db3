-- One row per release × finding, of the file alone or of the file among others
SELECT
  n.release_id,
  r.release_name,
  n.corpus,
  c.label_vi AS corpus_vi,
  n.file_name,
  n.outcome,
  n.reporting_unit AS unit_id,
  u.label_vi AS unit_name,
  n.period,
  f.sheet,
  f.cell,
  f.rule,
  f.severity,
  s.label_vi AS severity_vi,
  f.message_vi,
  f.value,
  f.expected
FROM danvan.mart.input n
JOIN danvan_etl.report.release r ON r.release_id = n.release_id
JOIN (
  SELECT m.release_id, f.submission, f.sheet, f.cell, f.rule, f.severity, f.message_vi, f.value, f.expected
  FROM danvan.core.finding f
  JOIN danvan.mart.input m ON m.submission = f.submission
  UNION ALL
  SELECT release_id, submission, sheet, cell, rule, severity, message_vi, value, expected
  FROM danvan.mart.finding
) f ON f.submission = n.submission AND f.release_id = n.release_id
JOIN danvan.mart.label c ON c.release_id = n.release_id AND c.kind = 'corpus' AND c.code = n.corpus
JOIN danvan.mart.label s ON s.release_id = n.release_id AND s.kind = 'severity' AND s.code = f.severity
LEFT JOIN danvan.mart.label u ON u.release_id = n.release_id AND u.kind = 'unit' AND u.code = n.reporting_unit
