-- One row per release × real observation in force, with its source
SELECT
  n.release_id,
  r.release_name,
  o.unit_id,
  u.label_vi AS unit_name,
  o.period,
  coalesce(p.label_vi, o.period) AS period_vi,
  o.element,
  e.label_vi AS element_vi,
  e.unit_vi AS element_unit,
  o.level,
  l.label_vi AS level_vi,
  o.breakdown,
  b.label_vi AS breakdown_vi,
  CASE WHEN k.decision IS NULL THEN o.value ELSE k.value END AS value,
  translate(
    format('%,.' || CAST(e.decimals AS varchar) || 'f', CASE WHEN k.decision IS NULL THEN o.value ELSE k.value END),
    ',.', '.,'
  ) AS value_vi,
  o.qualifier,
  q.label_vi AS qualifier_vi,
  coalesce(k.state, o.state) AS state,
  s.label_vi AS state_vi,
  d.source_title,
  x.source_paragraph,
  coalesce(d.source_publisher, 'không nêu') AS source_publisher,
  d.document_date AS source_date,
  coalesce(format_datetime(d.document_date, 'dd/MM/yyyy'), 'không nêu') AS source_date_vi,
  x.note,
  n.file_name,
  x.cell
FROM danvan.mart.input n
JOIN danvan_etl.report.release r ON r.release_id = n.release_id
JOIN danvan.core.observation o ON o.submission = n.submission
JOIN danvan.raw.submission d ON d.submission = n.submission
JOIN danvan.raw.cell x ON x.submission = o.submission AND x.unit_id = o.unit_id AND x.period = o.period
  AND x.element = o.element AND x.level = o.level AND x.breakdown = o.breakdown
LEFT JOIN danvan.mart.decision k ON k.release_id = n.release_id AND k.submission = o.submission AND k.unit_id = o.unit_id
  AND k.period = o.period AND k.element = o.element AND k.level = o.level AND k.breakdown = o.breakdown
JOIN danvan.mart.label u ON u.release_id = n.release_id AND u.kind = 'unit' AND u.code = o.unit_id
JOIN danvan.mart.label e ON e.release_id = n.release_id AND e.kind = 'element' AND e.code = o.element
JOIN danvan.mart.label l ON l.release_id = n.release_id AND l.kind = 'level' AND l.code = o.level
JOIN danvan.mart.label q ON q.release_id = n.release_id AND q.kind = 'qualifier' AND q.code = o.qualifier
JOIN danvan.mart.label s ON s.release_id = n.release_id AND s.kind = 'state' AND s.code = coalesce(k.state, o.state)
LEFT JOIN danvan.mart.label b ON b.release_id = n.release_id AND b.kind = 'breakdown' AND b.code = o.breakdown
LEFT JOIN danvan.mart.period p ON p.release_id = n.release_id AND p.period = o.period
WHERE n.in_force AND n.corpus = 'real'
