-- One row: the release of each kind that was published last; release_id is the nightly one
SELECT
  max_by(release_id, publication) FILTER (WHERE kind = 'nightly') AS release_id,
  max_by(release_id, publication) FILTER (WHERE kind = 'nightly') AS nightly_release_id,
  max_by(release_id, publication) FILTER (WHERE kind = 'official') AS official_release_id
FROM danvan.mart.publication
