-- One row per release × corpus × frame × scope × unit × period × indicator that has a direction
SELECT
  k.release_id,
  r.release_name,
  k.corpus,
  c.label_vi AS corpus_vi,
  k.frame,
  f.label_vi AS frame_vi,
  k.scope,
  CASE WHEN k.scope = 'country' THEN 'Toàn quốc' ELSE g.label_vi END AS scope_vi,
  k.unit_id,
  u.label_vi AS unit_name,
  u.region,
  g.label_vi AS region_vi,
  k.period,
  p.label_vi AS period_vi,
  p.kind AS period_kind,
  p.reporting_year AS year,
  k.segment,
  -- Values on the two sides of a break are two series of one unit.
  u.label_vi || coalesce(' (từ ' || format_datetime(b.break_from, 'dd/MM/yyyy') || ')', '') AS series_vi,
  b.reason_vi AS break_vi,
  k.indicator,
  i.label_vi AS indicator_vi,
  i.unit_vi AS indicator_unit,
  i.direction,
  i.decimals,
  i.caveat_vi,
  k.rank,
  k.ties,
  k.n_ranked,
  k.n_frame,
  k.numerator,
  k.denominator,
  k.value,
  k.value_vi,
  k.status,
  k.reason,
  w.label_vi AS reason_vi,
  CASE
    WHEN k.rank IS NOT NULL THEN 'Hạng ' || CAST(k.rank AS varchar) || '/' || CAST(k.n_ranked AS varchar)
    ELSE 'Không xếp hạng: ' || w.label_vi
  END AS position_vi,
  -- Sorts by itself: charts put their axis into the order of its words.
  lpad(CAST(k.rank AS varchar), 2, '0') || '. ' || u.label_vi AS rank_unit_vi,
  k.method,
  t.label_vi AS method_vi,
  k.complete,
  CASE
    WHEN NOT k.complete THEN 'Bảng xếp hạng chưa đầy đủ: mới có số liệu của ' || CAST(k.n_ranked AS varchar) || '/' || CAST(k.n_frame AS varchar) || ' đơn vị'
    ELSE 'Có số liệu của ' || CAST(k.n_ranked AS varchar) || '/' || CAST(k.n_frame AS varchar) || ' đơn vị'
  END AS complete_vi,
  k.best_rank,
  k.worst_rank,
  k.fifth,
  k.lower,
  k.upper,
  k.lower_outer,
  k.upper_outer,
  -- A number that is missing would be printed as a letter of the word null.
  CASE
    WHEN k.lower IS NOT NULL AND k.upper IS NOT NULL
      THEN translate(format('%,.' || CAST(i.decimals AS varchar) || 'f', k.lower) || ' – ' || format('%,.' || CAST(i.decimals AS varchar) || 'f', k.upper), ',.', '.,')
  END AS interval_vi,
  k.shrinkage,
  s.label_vi AS shrinkage_vi,
  k.shrunk,
  k.shrink_weight,
  k.reliability,
  k.reliable,
  k.shrunk_rank,
  k.rank_lower,
  k.rank_upper,
  k.own_rank_lower,
  k.own_rank_upper,
  CAST(k.rank_lower AS varchar) || '–' || CAST(k.rank_upper AS varchar) AS rank_set_vi,
  k.rank_sets,
  m.label_vi AS rank_sets_vi,
  k.band,
  n.label_vi AS band_vi,
  k.funnel_mean,
  k.funnel_lower,
  k.funnel_upper,
  k.funnel_lower_outer,
  k.funnel_upper_outer,
  k.overdispersion,
  k.funnel_widened,
  k.funnel,
  q.label_vi AS funnel_vi,
  -- What an analyst may print of a rank. A single value without a law of chance has its plain rank and nothing more.
  CASE
    WHEN k.rank IS NULL THEN 'Không xếp hạng: ' || w.label_vi
    WHEN k.rank_sets IS NULL THEN 'Hạng ' || CAST(k.rank AS varchar) || '/' || CAST(k.n_ranked AS varchar) || ', chỉ xếp theo giá trị, không đánh giá được ý nghĩa thống kê'
    WHEN k.shrinkage = 'NO_DIFFERENCE' THEN 'Không phát hiện khác biệt giữa các đơn vị ngoài biến động ngẫu nhiên; thứ tự theo giá trị (hạng ' || CAST(k.rank AS varchar) || ') chỉ để tham khảo'
    WHEN k.reliable = false THEN upper(substring(n.label_vi, 1, 1)) || substring(n.label_vi, 2) || '; thứ tự theo giá trị (hạng ' || CAST(k.rank AS varchar) || ', khoảng ' || CAST(k.rank_lower AS varchar) || '–' || CAST(k.rank_upper AS varchar) || ') có độ tin cậy thấp'
    ELSE 'Hạng ' || CAST(k.rank AS varchar) || ' (khoảng ' || CAST(k.rank_lower AS varchar) || '–' || CAST(k.rank_upper AS varchar) || '), ' || n.label_vi
  END || CASE
    WHEN k.rank IS NULL OR k.complete THEN ''
    ELSE '; bảng chưa đầy đủ, khi đủ số liệu có thể từ hạng ' || CAST(k.best_rank AS varchar) || ' đến hạng ' || CAST(k.worst_rank AS varchar)
  END AS statement_vi,
  k.previous_period,
  k.previous_rank,
  k.rank_change,
  k.value_change,
  k.change_lower,
  k.change_upper,
  k.change_p,
  k.value_moved,
  CASE k.value_moved
    WHEN 'IMPROVED' THEN 'Tốt hơn, có ý nghĩa thống kê'
    WHEN 'DECLINED' THEN 'Kém hơn, có ý nghĩa thống kê'
    WHEN 'NOT_DISTINGUISHABLE' THEN 'Chưa khác biệt có ý nghĩa thống kê'
  END AS value_moved_vi,
  k.rank_change_lower,
  k.rank_change_upper,
  k.rank_moved,
  k.change_cause,
  v.label_vi AS change_cause_vi,
  CASE
    WHEN k.previous_period IS NULL THEN 'Không có kỳ trước để so sánh'
    WHEN k.change_cause = 'DEFINITION_CHANGED' THEN upper(substring(v.label_vi, 1, 1)) || substring(v.label_vi, 2)
    WHEN k.previous_rank IS NULL THEN 'Không so sánh được: một trong hai kỳ không có số liệu'
    ELSE CASE
        WHEN k.rank_change > 0 THEN 'Tăng ' || CAST(k.rank_change AS varchar) || ' bậc'
        WHEN k.rank_change < 0 THEN 'Giảm ' || CAST(-k.rank_change AS varchar) || ' bậc'
        ELSE 'Giữ nguyên hạng'
      END || ' (kỳ trước hạng ' || CAST(k.previous_rank AS varchar) || ')'
      || CASE k.rank_moved
        WHEN 'NOT_DISTINGUISHABLE' THEN ', chưa có thay đổi có ý nghĩa thống kê'
        WHEN 'ROSE' THEN ', thay đổi có ý nghĩa thống kê'
        WHEN 'FELL' THEN ', thay đổi có ý nghĩa thống kê'
        ELSE ''
      END || coalesce('; ' || v.label_vi, '')
  END AS change_vi,
  k.seed,
  k.draws,
  k.engine_version,
  k.input_digest
FROM danvan.mart.ranking k
JOIN danvan_etl.report.release r ON r.release_id = k.release_id
JOIN danvan.mart.period p ON p.release_id = k.release_id AND p.period = k.period
JOIN danvan.mart.label c ON c.release_id = k.release_id AND c.kind = 'corpus' AND c.code = k.corpus
JOIN danvan.mart.label f ON f.release_id = k.release_id AND f.kind = 'frame' AND f.code = k.frame
JOIN danvan.mart.label u ON u.release_id = k.release_id AND u.kind = 'unit' AND u.code = k.unit_id
JOIN danvan.mart.label g ON g.release_id = k.release_id AND g.kind = 'region' || k.frame AND g.code = u.region
JOIN danvan.mart.label i ON i.release_id = k.release_id AND i.kind = 'indicator' AND i.code = k.indicator
LEFT JOIN danvan.mart.series_break b ON b.release_id = k.release_id AND b.indicator = k.indicator AND b.segment = k.segment
LEFT JOIN danvan.mart.label w ON w.release_id = k.release_id AND w.kind = 'reason' AND w.code = k.reason
LEFT JOIN danvan.mart.label n ON n.release_id = k.release_id AND n.kind = 'band' AND n.code = k.band
LEFT JOIN danvan.mart.label q ON q.release_id = k.release_id AND q.kind = 'funnel' AND q.code = k.funnel
LEFT JOIN danvan.mart.label s ON s.release_id = k.release_id AND s.kind = 'shrinkage' AND s.code = k.shrinkage
LEFT JOIN danvan.mart.label m ON m.release_id = k.release_id AND m.kind = 'rank_sets' AND m.code = k.rank_sets
LEFT JOIN danvan.mart.label v ON v.release_id = k.release_id AND v.kind = 'change_cause' AND v.code = k.change_cause
LEFT JOIN danvan.mart.label t ON t.release_id = k.release_id AND t.kind = 'method' AND t.code = k.method
