-- aturan-kube: kepri-2022 1.1.0
-- sha256: 396a57d903ade7876ab115b3c9f67e6c6f87533853bd3372364764aec4069ecc
-- per / as of 2022-02-22, mysql
-- kolom-kolom tabel / the columns of the table
WITH `aturan_columns` AS (
  SELECT p.`kube` AS `kube`,
    p.`period` AS `period`,
    p.`baseline_member_income` AS `in_baseline_member_income`,
    p.`member_income` AS `in_member_income`,
    p.`iks_balance` AS `in_iks_balance`,
    p.`baseline_attitude` AS `in_baseline_attitude`,
    p.`attitude` AS `in_attitude`,
    p.`baseline_social_functioning` AS `in_baseline_social_functioning`,
    p.`social_functioning` AS `in_social_functioning`
  FROM `dinsos`.`warga` AS p
),
-- ukuran terkecil dan terbesarnya / the least and the greatest that measures can be
`aturan_measures` AS (
  SELECT p.*,
    (CASE WHEN p.`in_member_income` < 0 THEN CAST(0 AS DOUBLE) WHEN p.`in_member_income` <= 1000000000000 THEN CAST(p.`in_member_income` AS DOUBLE) ELSE CAST(0 AS DOUBLE) END - CASE WHEN p.`in_baseline_member_income` < 0 THEN CAST(1000000000000 AS DOUBLE) WHEN p.`in_baseline_member_income` <= 1000000000000 THEN CAST(p.`in_baseline_member_income` AS DOUBLE) ELSE CAST(1000000000000 AS DOUBLE) END) AS `member_income_measure_min`,
    (CASE WHEN p.`in_member_income` < 0 THEN CAST(1000000000000 AS DOUBLE) WHEN p.`in_member_income` <= 1000000000000 THEN CAST(p.`in_member_income` AS DOUBLE) ELSE CAST(1000000000000 AS DOUBLE) END - CASE WHEN p.`in_baseline_member_income` < 0 THEN CAST(0 AS DOUBLE) WHEN p.`in_baseline_member_income` <= 1000000000000 THEN CAST(p.`in_baseline_member_income` AS DOUBLE) ELSE CAST(0 AS DOUBLE) END) AS `member_income_measure_max`,
    (CASE WHEN p.`in_attitude` < 0 THEN CAST(0 AS DOUBLE) WHEN p.`in_attitude` <= 100 THEN CAST(p.`in_attitude` AS DOUBLE) ELSE CAST(0 AS DOUBLE) END - CASE WHEN p.`in_baseline_attitude` < 0 THEN CAST(100 AS DOUBLE) WHEN p.`in_baseline_attitude` <= 100 THEN CAST(p.`in_baseline_attitude` AS DOUBLE) ELSE CAST(100 AS DOUBLE) END) AS `attitude_measure_min`,
    (CASE WHEN p.`in_attitude` < 0 THEN CAST(100 AS DOUBLE) WHEN p.`in_attitude` <= 100 THEN CAST(p.`in_attitude` AS DOUBLE) ELSE CAST(100 AS DOUBLE) END - CASE WHEN p.`in_baseline_attitude` < 0 THEN CAST(0 AS DOUBLE) WHEN p.`in_baseline_attitude` <= 100 THEN CAST(p.`in_baseline_attitude` AS DOUBLE) ELSE CAST(0 AS DOUBLE) END) AS `attitude_measure_max`,
    (CASE WHEN p.`in_social_functioning` < 0 THEN CAST(0 AS DOUBLE) WHEN p.`in_social_functioning` <= 100 THEN CAST(p.`in_social_functioning` AS DOUBLE) ELSE CAST(0 AS DOUBLE) END - CASE WHEN p.`in_baseline_social_functioning` < 0 THEN CAST(100 AS DOUBLE) WHEN p.`in_baseline_social_functioning` <= 100 THEN CAST(p.`in_baseline_social_functioning` AS DOUBLE) ELSE CAST(100 AS DOUBLE) END) AS `social_functioning_measure_min`,
    (CASE WHEN p.`in_social_functioning` < 0 THEN CAST(100 AS DOUBLE) WHEN p.`in_social_functioning` <= 100 THEN CAST(p.`in_social_functioning` AS DOUBLE) ELSE CAST(100 AS DOUBLE) END - CASE WHEN p.`in_baseline_social_functioning` < 0 THEN CAST(0 AS DOUBLE) WHEN p.`in_baseline_social_functioning` <= 100 THEN CAST(p.`in_baseline_social_functioning` AS DOUBLE) ELSE CAST(0 AS DOUBLE) END) AS `social_functioning_measure_max`,
    CASE WHEN p.`in_iks_balance` < 0 THEN CAST(0 AS DOUBLE) WHEN p.`in_iks_balance` <= 1000000000000 THEN CAST(p.`in_iks_balance` AS DOUBLE) ELSE CAST(0 AS DOUBLE) END AS `iks_measure_min`,
    CASE WHEN p.`in_iks_balance` < 0 THEN CAST(1000000000000 AS DOUBLE) WHEN p.`in_iks_balance` <= 1000000000000 THEN CAST(p.`in_iks_balance` AS DOUBLE) ELSE CAST(1000000000000 AS DOUBLE) END AS `iks_measure_max`
  FROM `aturan_columns` AS p
),
-- angka setiap indikator / the points of each indicator
-- member-income: kenaikan pendapatan anggota / rise of members' income
-- attitude: perubahan sikap mental / change of mental attitude
-- social-functioning: keberfungsian sosial / social functioning
-- iks: ada simpanan IKS / there are IKS savings
`aturan_points` AS (
  SELECT p.*,
    CASE WHEN p.`member_income_measure_min` >= CAST(1 AS DOUBLE) THEN 1 ELSE 0 END AS `member_income_score_min`,
    CASE WHEN p.`member_income_measure_max` >= CAST(1 AS DOUBLE) THEN 1 ELSE 0 END AS `member_income_score_max`,
    CASE WHEN p.`attitude_measure_min` >= CAST(1 AS DOUBLE) THEN 1 ELSE 0 END AS `attitude_score_min`,
    CASE WHEN p.`attitude_measure_max` >= CAST(1 AS DOUBLE) THEN 1 ELSE 0 END AS `attitude_score_max`,
    CASE WHEN p.`social_functioning_measure_min` >= CAST(1 AS DOUBLE) THEN 1 ELSE 0 END AS `social_functioning_score_min`,
    CASE WHEN p.`social_functioning_measure_max` >= CAST(1 AS DOUBLE) THEN 1 ELSE 0 END AS `social_functioning_score_max`,
    CASE WHEN p.`iks_measure_min` >= CAST(1 AS DOUBLE) THEN 1 ELSE 0 END AS `iks_score_min`,
    CASE WHEN p.`iks_measure_max` >= CAST(1 AS DOUBLE) THEN 1 ELSE 0 END AS `iks_score_max`
  FROM `aturan_measures` AS p
),
-- nilai keseluruhan / the total
`aturan_total` AS (
  SELECT p.*,
    p.`member_income_score_min` + p.`attitude_score_min` + p.`social_functioning_score_min` + p.`iks_score_min` AS `score_min`,
    p.`member_income_score_max` + p.`attitude_score_max` + p.`social_functioning_score_max` + p.`iks_score_max` AS `score_max`
  FROM `aturan_points` AS p
)
SELECT p.`kube` AS `kube`,
  p.`period` AS `period`,
  p.`score_min` AS `score_min`,
  p.`score_max` AS `score_max`,
  p.`member_income_score_min` AS `member_income_score_min`,
  p.`member_income_score_max` AS `member_income_score_max`,
  p.`attitude_score_min` AS `attitude_score_min`,
  p.`attitude_score_max` AS `attitude_score_max`,
  p.`social_functioning_score_min` AS `social_functioning_score_min`,
  p.`social_functioning_score_max` AS `social_functioning_score_max`,
  p.`iks_score_min` AS `iks_score_min`,
  p.`iks_score_max` AS `iks_score_max`
FROM `aturan_total` AS p
