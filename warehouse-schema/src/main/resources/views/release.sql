-- One row per published release
SELECT
  r.release_id,
  r.release_id || ' · ' || k.label_vi || ' · '
    || format_datetime(max(p.published_at) AT TIME ZONE 'Asia/Ho_Chi_Minh', 'dd/MM/yyyy HH:mm') AS release_name,
  r.kind,
  k.label_vi AS kind_vi,
  r.as_of_date,
  max(p.published_at) AS published_at,
  max(p.publication) AS publication_sequence,
  r.catalogue_digest,
  r.engine_version
FROM danvan.mart.release r
JOIN danvan.mart.publication p ON p.release_id = r.release_id
JOIN danvan.mart.label k ON k.release_id = r.release_id AND k.kind = 'release_kind' AND k.code = r.kind
GROUP BY r.release_id, r.kind, k.label_vi, r.as_of_date, r.catalogue_digest, r.engine_version
