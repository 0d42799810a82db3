-- One row per release × kind (element or indicator) × code
SELECT
  k.release_id,
  r.release_name,
  k.kind,
  k.code,
  k.theme,
  t.label_vi AS theme_vi,
  k.label_vi,
  k.label_en,
  k.meaning_vi,
  k.unit_vi,
  k.decimals,
  k.kind_of_value,
  w.label_vi AS kind_of_value_vi,
  k.adds_over,
  k.levels,
  k.breakdowns,
  k.direction,
  d.label_vi AS direction_vi,
  k.caveat_vi,
  k.definition_version,
  k.valid_from,
  k.valid_to
FROM danvan.mart.catalogue k
JOIN danvan_etl.report.release r ON r.release_id = k.release_id
LEFT JOIN danvan.mart.label t ON t.release_id = k.release_id AND t.kind = 'theme' AND t.code = k.theme
LEFT JOIN danvan.mart.label w ON w.release_id = k.release_id AND w.code = k.kind_of_value
  AND w.kind = CASE k.kind WHEN 'element' THEN 'kind' ELSE 'method' END
LEFT JOIN danvan.mart.label d ON d.release_id = k.release_id AND d.kind = 'direction' AND d.code = k.direction
