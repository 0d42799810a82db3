-- One row per release × finding, of the file alone or of the file among others, with the decision that covers it
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
  f.element,
  f.level,
  f.breakdown,
  f.rule,
  f.severity,
  s.label_vi AS severity_vi,
  f.message_vi,
  f.value,
  f.expected,
  d.decision,
  a.label_vi AS decision_vi,
  d.value AS decided_value,
  d.decided_by,
  d.decided_at,
  d.decided_why
FROM danvan.mart.input n
JOIN danvan_etl.report.release r ON r.release_id = n.release_id
JOIN (
  SELECT m.release_id, f.submission, f.sheet, f.cell, f.element, f.level, f.breakdown, f.rule, f.severity, f.message_vi, f.value, f.expected
  FROM danvan.core.finding f
  JOIN danvan.mart.input m ON m.submission = f.submission
  UNION ALL
  SELECT release_id, submission, sheet, cell, element, level, breakdown, rule, severity, message_vi, value, expected
  FROM danvan.mart.finding
) f ON f.submission = n.submission AND f.release_id = n.release_id
JOIN danvan.mart.label c ON c.release_id = n.release_id AND c.kind = 'corpus' AND c.code = n.corpus
JOIN danvan.mart.label s ON s.release_id = n.release_id AND s.kind = 'severity' AND s.code = f.severity
LEFT JOIN danvan.mart.label u ON u.release_id = n.release_id AND u.kind = 'unit' AND u.code = n.reporting_unit
LEFT JOIN danvan.raw.cell x ON x.submission = f.submission AND x.sheet = f.sheet AND x.cell = f.cell
  AND x.element = f.element AND x.level = f.level AND x.breakdown = f.breakdown
LEFT JOIN danvan.mart.decision d ON d.release_id = f.release_id AND d.submission = f.submission
  AND d.unit_id IS NOT DISTINCT FROM x.unit_id AND d.period IS NOT DISTINCT FROM x.period
  AND d.element IS NOT DISTINCT FROM x.element AND d.level IS NOT DISTINCT FROM x.level
  AND d.breakdown IS NOT DISTINCT FROM x.breakdown
  AND (d.rules IS NULL OR contains(split(d.rules, ','), f.rule))
  AND (d.action = 'place') = (f.rule IN ('PLACEMENT_STATED', 'PLACEMENT_CONTRADICTED'))
LEFT JOIN danvan.mart.label a ON a.release_id = f.release_id AND a.kind = 'decision' AND a.code = d.action
