-- aturan-kube: permensos-25-2015 1.1.0
-- sha256: 91ac5bce95bd3e7d7bd4081bef0ac3db5b06b75b763cb429e3bf433e8087dedb
-- per / as of 2022-02-22, bigquery
-- kolom-kolom tabel / the columns of the table
WITH `aturan_columns` AS (
  SELECT p.`nik` AS `nik`,
    p.`kube` AS `kube`,
    p.`no_kk` AS `in_no_kk`,
    p.`area_code` AS `in_area_code`,
    p.`birth_date` AS `in_birth_date`,
    p.`marital_status` AS `in_marital_status`,
    p.`occupation` AS `in_occupation`,
    p.`register` AS `in_register`,
    p.`has_fixed_domicile` AS `in_has_fixed_domicile`,
    p.`is_willing` AS `in_is_willing`,
    p.`has_skill` AS `in_has_skill`
  FROM `dinsos`.`warga` AS p
),
-- kode setiap fakta / the code of each fact
-- member.age: 0 = di bawah 18 / below 18; 1 = 18–59; 2 = 60 ke atas / 60 or more; 3 = tidak diketahui / not known
-- member.maritalStatus: 0 = kawin / married; 1 = kawin tercatat / married, registered; 2 = kawin belum tercatat / married, not registered; 3 = cerai hidup / divorced; 4 = cerai mati / widowed; 5 = belum kawin / never married; 6 = tidak diketahui / not known
-- member.occupation: 0 = Pensiunan / pensioner; 1 = Pegawai Negeri Sipil (PNS) / civil servant (PNS); 2 = Tentara Nasional Indonesia (TNI) / soldier (TNI); 3 = Kepolisian RI (POLRI) / police officer (POLRI); 4 = Aparatur Sipil Negara (ASN) / state civil apparatus (ASN), PNS or PPPK not said; 5 = Pegawai Pemerintah dengan Perjanjian Kerja (PPPK) / government employee on contract (PPPK); 6 = pekerjaan lain / any other occupation; 7 = tidak diketahui / not known
-- member.register: 0 = BDT; 1 = DTPFMOTM; 2 = DTKS; 3 = DTSEN; 4 = tidak terdaftar / not registered; 5 = tidak diketahui / not known
-- member.hasFixedDomicile: 0 = tidak / no; 1 = ya / yes; 2 = tidak diketahui / not known
-- member.isWilling: 0 = tidak / no; 1 = ya / yes; 2 = tidak diketahui / not known
-- member.hasSkill: 0 = tidak / no; 1 = ya / yes; 2 = tidak diketahui / not known
`aturan_codes` AS (
  SELECT p.*,
    CASE
      WHEN p.`in_birth_date` IS NULL THEN 3
      WHEN p.`in_birth_date` > DATE '2022-02-22' THEN 3
      WHEN p.`in_birth_date` > DATE '2004-02-22' THEN 0
      WHEN p.`in_birth_date` > DATE '1962-02-22' THEN 1
      ELSE 2
    END AS `in_birth_date_code`,
    CASE
      WHEN p.`in_marital_status` IS NULL THEN 6
      WHEN p.`in_marital_status` = 'belum-kawin' THEN 5
      WHEN p.`in_marital_status` = 'kawin' THEN 0
      WHEN p.`in_marital_status` = 'kawin-tercatat' THEN 1
      WHEN p.`in_marital_status` = 'kawin-belum-tercatat' THEN 2
      WHEN p.`in_marital_status` = 'cerai-hidup' THEN 3
      WHEN p.`in_marital_status` = 'cerai-mati' THEN 4
      ELSE 6
    END AS `in_marital_status_code`,
    CASE
      WHEN p.`in_occupation` IS NULL THEN 7
      WHEN p.`in_occupation` IN ('belum-tidak-bekerja', 'mengurus-rumah-tangga', 'pelajar-mahasiswa', 'perdagangan', 'petani-pekebun', 'peternak', 'nelayan-perikanan', 'industri', 'konstruksi', 'transportasi', 'karyawan-swasta', 'karyawan-bumn', 'karyawan-bumd', 'karyawan-honorer', 'buruh-harian-lepas', 'buruh-tani-perkebunan', 'buruh-nelayan-perikanan', 'buruh-peternakan', 'pembantu-rumah-tangga', 'tukang-cukur', 'tukang-listrik', 'tukang-batu', 'tukang-kayu', 'tukang-sol-sepatu', 'tukang-las-pandai-besi', 'tukang-jahit', 'tukang-gigi', 'penata-rias', 'penata-busana', 'penata-rambut', 'mekanik', 'seniman', 'tabib', 'paraji', 'perancang-busana', 'penterjemah', 'imam-masjid', 'pendeta', 'pastor', 'wartawan', 'ustadz-mubaligh', 'juru-masak', 'promotor-acara', 'anggota-dpr-ri', 'anggota-dpd', 'anggota-bpk', 'presiden', 'wakil-presiden', 'anggota-mahkamah-konstitusi', 'anggota-kabinet-kementerian', 'duta-besar', 'gubernur', 'wakil-gubernur', 'bupati', 'wakil-bupati', 'walikota', 'wakil-walikota', 'anggota-dprd-provinsi', 'anggota-dprd-kabupaten-kota', 'dosen', 'guru', 'pilot', 'pengacara', 'notaris', 'arsitek', 'akuntan', 'konsultan', 'dokter', 'bidan', 'perawat', 'apoteker', 'psikiater-psikolog', 'penyiar-televisi', 'penyiar-radio', 'pelaut', 'peneliti', 'sopir', 'pialang', 'paranormal', 'pedagang', 'perangkat-desa', 'kepala-desa', 'biarawati', 'wiraswasta', 'lainnya') THEN 6
      WHEN p.`in_occupation` = 'pensiunan' THEN 0
      WHEN p.`in_occupation` = 'pns' THEN 1
      WHEN p.`in_occupation` = 'tni' THEN 2
      WHEN p.`in_occupation` = 'polri' THEN 3
      WHEN p.`in_occupation` = 'asn' THEN 4
      WHEN p.`in_occupation` = 'pppk' THEN 5
      ELSE 7
    END AS `in_occupation_code`,
    CASE
      WHEN p.`in_register` IS NULL THEN 5
      WHEN p.`in_register` = 'none' THEN 4
      WHEN p.`in_register` = 'bdt' THEN 0
      WHEN p.`in_register` = 'dtpfmotm' THEN 1
      WHEN p.`in_register` = 'dtks' THEN 2
      WHEN p.`in_register` = 'dtsen' THEN 3
      ELSE 5
    END AS `in_register_code`,
    CASE
      WHEN p.`in_has_fixed_domicile` IS NULL THEN 2
      WHEN p.`in_has_fixed_domicile` = TRUE THEN 1
      WHEN p.`in_has_fixed_domicile` = FALSE THEN 0
      ELSE 2
    END AS `in_has_fixed_domicile_code`,
    CASE
      WHEN p.`in_is_willing` IS NULL THEN 2
      WHEN p.`in_is_willing` = TRUE THEN 1
      WHEN p.`in_is_willing` = FALSE THEN 0
      ELSE 2
    END AS `in_is_willing_code`,
    CASE
      WHEN p.`in_has_skill` IS NULL THEN 2
      WHEN p.`in_has_skill` = TRUE THEN 1
      WHEN p.`in_has_skill` = FALSE THEN 0
      ELSE 2
    END AS `in_has_skill_code`
  FROM `aturan_columns` AS p
),
-- registered: terdaftar dalam basis data terpadu / in the poverty register
`aturan_1_registered` AS (
  SELECT p.*,
    CASE
      WHEN p.`in_register_code` IN (0, 1, 2, 3) THEN 2
      WHEN p.`in_register_code` = 4 THEN 0
      ELSE 1
    END AS `registered_answer`,
    CASE WHEN p.`in_register_code` = 5 THEN 'missing: member.register' END AS `registered_cause`
  FROM `aturan_codes` AS p
),
-- age: umur 18–59 tahun / aged 18–59
`aturan_2_age` AS (
  SELECT p.*,
    CASE
      WHEN p.`in_birth_date_code` IN (0, 2) THEN 0
      WHEN p.`in_birth_date_code` = 1 THEN 2
      ELSE 1
    END AS `age_answer`,
    CASE WHEN p.`in_birth_date_code` = 3 THEN 'missing: member.age' END AS `age_cause`
  FROM `aturan_1_registered` AS p
),
-- married: sudah menikah / married
`aturan_3_married` AS (
  SELECT p.*,
    CASE
      WHEN p.`in_marital_status_code` IN (0, 1, 2) THEN 2
      WHEN p.`in_marital_status_code` = 5 THEN 0
      ELSE 1
    END AS `married_answer`,
    CASE WHEN p.`in_marital_status_code` IN (3, 4) THEN 'open-question: widowed-divorced' WHEN p.`in_marital_status_code` = 6 THEN 'missing: member.maritalStatus; open-question: widowed-divorced' END AS `married_cause`
  FROM `aturan_2_age` AS p
),
-- fixed-domicile: berdomisili tetap / fixed domicile
`aturan_4_fixed_domicile` AS (
  SELECT p.*,
    CASE
      WHEN p.`in_has_fixed_domicile_code` = 0 THEN 0
      WHEN p.`in_has_fixed_domicile_code` = 1 THEN 2
      ELSE 1
    END AS `fixed_domicile_answer`,
    CASE WHEN p.`in_has_fixed_domicile_code` = 2 THEN 'missing: member.hasFixedDomicile' END AS `fixed_domicile_cause`
  FROM `aturan_3_married` AS p
),
-- willing: siap berkelompok / ready to work in a group
`aturan_5_willing` AS (
  SELECT p.*,
    CASE
      WHEN p.`in_is_willing_code` = 0 THEN 0
      WHEN p.`in_is_willing_code` = 1 THEN 2
      ELSE 1
    END AS `willing_answer`,
    CASE WHEN p.`in_is_willing_code` = 2 THEN 'missing: member.isWilling' END AS `willing_cause`
  FROM `aturan_4_fixed_domicile` AS p
),
-- skilled: memiliki keterampilan / has a skill
`aturan_6_skilled` AS (
  SELECT p.*,
    CASE
      WHEN p.`in_has_skill_code` = 0 THEN 0
      WHEN p.`in_has_skill_code` = 1 THEN 2
      ELSE 1
    END AS `skilled_answer`,
    CASE WHEN p.`in_has_skill_code` = 2 THEN 'missing: member.hasSkill' END AS `skilled_cause`
  FROM `aturan_5_willing` AS p
),
-- occupation: bukan PNS, TNI, POLRI atau pensiunan / no civil servant, soldier, police officer or pensioner
`aturan_7_occupation` AS (
  SELECT p.*,
    CASE
      WHEN p.`in_occupation_code` IN (0, 1, 2, 3) THEN 0
      WHEN p.`in_occupation_code` = 6 THEN 2
      ELSE 1
    END AS `occupation_answer`,
    CASE WHEN p.`in_occupation_code` IN (4, 5) THEN 'open-question: pppk' WHEN p.`in_occupation_code` = 7 THEN 'missing: member.occupation; open-question: pppk' END AS `occupation_cause`
  FROM `aturan_6_skilled` AS p
),
-- putusan setiap orang / the verdict of each person
`aturan_verdict` AS (
  SELECT p.*,
    CASE
      WHEN 0 IN (p.`registered_answer`, p.`age_answer`, p.`married_answer`, p.`fixed_domicile_answer`, p.`willing_answer`, p.`skilled_answer`, p.`occupation_answer`) THEN 'ineligible'
      WHEN 1 IN (p.`registered_answer`, p.`age_answer`, p.`married_answer`, p.`fixed_domicile_answer`, p.`willing_answer`, p.`skilled_answer`, p.`occupation_answer`) THEN 'undetermined'
      ELSE 'eligible'
    END AS `verdict`,
    CASE
      WHEN p.`registered_answer` = 2 THEN 'pass'
      WHEN p.`registered_answer` = 0 THEN 'fail'
      ELSE 'unknown'
    END AS `registered_outcome`,
    CASE
      WHEN p.`age_answer` = 2 THEN 'pass'
      WHEN p.`age_answer` = 0 THEN 'fail'
      ELSE 'unknown'
    END AS `age_outcome`,
    CASE
      WHEN p.`married_answer` = 2 THEN 'pass'
      WHEN p.`married_answer` = 0 THEN 'fail'
      ELSE 'unknown'
    END AS `married_outcome`,
    CASE
      WHEN p.`fixed_domicile_answer` = 2 THEN 'pass'
      WHEN p.`fixed_domicile_answer` = 0 THEN 'fail'
      ELSE 'unknown'
    END AS `fixed_domicile_outcome`,
    CASE
      WHEN p.`willing_answer` = 2 THEN 'pass'
      WHEN p.`willing_answer` = 0 THEN 'fail'
      ELSE 'unknown'
    END AS `willing_outcome`,
    CASE
      WHEN p.`skilled_answer` = 2 THEN 'pass'
      WHEN p.`skilled_answer` = 0 THEN 'fail'
      ELSE 'unknown'
    END AS `skilled_outcome`,
    CASE
      WHEN p.`occupation_answer` = 2 THEN 'pass'
      WHEN p.`occupation_answer` = 0 THEN 'fail'
      ELSE 'unknown'
    END AS `occupation_outcome`
  FROM `aturan_7_occupation` AS p
)
SELECT p.`nik` AS `nik`,
  p.`kube` AS `kube`,
  p.`verdict` AS `verdict`,
  p.`registered_outcome` AS `registered_outcome`,
  p.`registered_cause` AS `registered_cause`,
  p.`age_outcome` AS `age_outcome`,
  p.`age_cause` AS `age_cause`,
  p.`married_outcome` AS `married_outcome`,
  p.`married_cause` AS `married_cause`,
  p.`fixed_domicile_outcome` AS `fixed_domicile_outcome`,
  p.`fixed_domicile_cause` AS `fixed_domicile_cause`,
  p.`willing_outcome` AS `willing_outcome`,
  p.`willing_cause` AS `willing_cause`,
  p.`skilled_outcome` AS `skilled_outcome`,
  p.`skilled_cause` AS `skilled_cause`,
  p.`occupation_outcome` AS `occupation_outcome`,
  p.`occupation_cause` AS `occupation_cause`
FROM `aturan_verdict` AS p

-- aturan-kube: permensos-25-2015 1.1.0
-- sha256: 91ac5bce95bd3e7d7bd4081bef0ac3db5b06b75b763cb429e3bf433e8087dedb
-- per / as of 2022-02-22, bigquery
-- kolom-kolom tabel / the columns of the table
WITH `aturan_columns` AS (
  SELECT p.`nik` AS `nik`,
    p.`kube` AS `kube`,
    p.`no_kk` AS `in_no_kk`,
    p.`area_code` AS `in_area_code`,
    p.`birth_date` AS `in_birth_date`,
    p.`marital_status` AS `in_marital_status`,
    p.`occupation` AS `in_occupation`,
    p.`register` AS `in_register`,
    p.`has_fixed_domicile` AS `in_has_fixed_domicile`,
    p.`is_willing` AS `in_is_willing`,
    p.`has_skill` AS `in_has_skill`
  FROM `dinsos`.`warga` AS p
),
-- kode setiap fakta / the code of each fact
-- member.age: 0 = di bawah 18 / below 18; 1 = 18–59; 2 = 60 ke atas / 60 or more; 3 = tidak diketahui / not known
-- member.maritalStatus: 0 = kawin / married; 1 = kawin tercatat / married, registered; 2 = kawin belum tercatat / married, not registered; 3 = cerai hidup / divorced; 4 = cerai mati / widowed; 5 = belum kawin / never married; 6 = tidak diketahui / not known
-- member.occupation: 0 = Pensiunan / pensioner; 1 = Pegawai Negeri Sipil (PNS) / civil servant (PNS); 2 = Tentara Nasional Indonesia (TNI) / soldier (TNI); 3 = Kepolisian RI (POLRI) / police officer (POLRI); 4 = Aparatur Sipil Negara (ASN) / state civil apparatus (ASN), PNS or PPPK not said; 5 = Pegawai Pemerintah dengan Perjanjian Kerja (PPPK) / government employee on contract (PPPK); 6 = pekerjaan lain / any other occupation; 7 = tidak diketahui / not known
-- member.register: 0 = BDT; 1 = DTPFMOTM; 2 = DTKS; 3 = DTSEN; 4 = tidak terdaftar / not registered; 5 = tidak diketahui / not known
-- member.hasFixedDomicile: 0 = tidak / no; 1 = ya / yes; 2 = tidak diketahui / not known
-- member.isWilling: 0 = tidak / no; 1 = ya / yes; 2 = tidak diketahui / not known
-- member.hasSkill: 0 = tidak / no; 1 = ya / yes; 2 = tidak diketahui / not known
`aturan_codes` AS (
  SELECT p.*,
    CASE
      WHEN p.`in_birth_date` IS NULL THEN 3
      WHEN p.`in_birth_date` > DATE '2022-02-22' THEN 3
      WHEN p.`in_birth_date` > DATE '2004-02-22' THEN 0
      WHEN p.`in_birth_date` > DATE '1962-02-22' THEN 1
      ELSE 2
    END AS `in_birth_date_code`,
    CASE
      WHEN p.`in_marital_status` IS NULL THEN 6
      WHEN p.`in_marital_status` = 'belum-kawin' THEN 5
      WHEN p.`in_marital_status` = 'kawin' THEN 0
      WHEN p.`in_marital_status` = 'kawin-tercatat' THEN 1
      WHEN p.`in_marital_status` = 'kawin-belum-tercatat' THEN 2
      WHEN p.`in_marital_status` = 'cerai-hidup' THEN 3
      WHEN p.`in_marital_status` = 'cerai-mati' THEN 4
      ELSE 6
    END AS `in_marital_status_code`,
    CASE
      WHEN p.`in_occupation` IS NULL THEN 7
      WHEN p.`in_occupation` IN ('belum-tidak-bekerja', 'mengurus-rumah-tangga', 'pelajar-mahasiswa', 'perdagangan', 'petani-pekebun', 'peternak', 'nelayan-perikanan', 'industri', 'konstruksi', 'transportasi', 'karyawan-swasta', 'karyawan-bumn', 'karyawan-bumd', 'karyawan-honorer', 'buruh-harian-lepas', 'buruh-tani-perkebunan', 'buruh-nelayan-perikanan', 'buruh-peternakan', 'pembantu-rumah-tangga', 'tukang-cukur', 'tukang-listrik', 'tukang-batu', 'tukang-kayu', 'tukang-sol-sepatu', 'tukang-las-pandai-besi', 'tukang-jahit', 'tukang-gigi', 'penata-rias', 'penata-busana', 'penata-rambut', 'mekanik', 'seniman', 'tabib', 'paraji', 'perancang-busana', 'penterjemah', 'imam-masjid', 'pendeta', 'pastor', 'wartawan', 'ustadz-mubaligh', 'juru-masak', 'promotor-acara', 'anggota-dpr-ri', 'anggota-dpd', 'anggota-bpk', 'presiden', 'wakil-presiden', 'anggota-mahkamah-konstitusi', 'anggota-kabinet-kementerian', 'duta-besar', 'gubernur', 'wakil-gubernur', 'bupati', 'wakil-bupati', 'walikota', 'wakil-walikota', 'anggota-dprd-provinsi', 'anggota-dprd-kabupaten-kota', 'dosen', 'guru', 'pilot', 'pengacara', 'notaris', 'arsitek', 'akuntan', 'konsultan', 'dokter', 'bidan', 'perawat', 'apoteker', 'psikiater-psikolog', 'penyiar-televisi', 'penyiar-radio', 'pelaut', 'peneliti', 'sopir', 'pialang', 'paranormal', 'pedagang', 'perangkat-desa', 'kepala-desa', 'biarawati', 'wiraswasta', 'lainnya') THEN 6
      WHEN p.`in_occupation` = 'pensiunan' THEN 0
      WHEN p.`in_occupation` = 'pns' THEN 1
      WHEN p.`in_occupation` = 'tni' THEN 2
      WHEN p.`in_occupation` = 'polri' THEN 3
      WHEN p.`in_occupation` = 'asn' THEN 4
      WHEN p.`in_occupation` = 'pppk' THEN 5
      ELSE 7
    END AS `in_occupation_code`,
    CASE
      WHEN p.`in_register` IS NULL THEN 5
      WHEN p.`in_register` = 'none' THEN 4
      WHEN p.`in_register` = 'bdt' THEN 0
      WHEN p.`in_register` = 'dtpfmotm' THEN 1
      WHEN p.`in_register` = 'dtks' THEN 2
      WHEN p.`in_register` = 'dtsen' THEN 3
      ELSE 5
    END AS `in_register_code`,
    CASE
      WHEN p.`in_has_fixed_domicile` IS NULL THEN 2
      WHEN p.`in_has_fixed_domicile` = TRUE THEN 1
      WHEN p.`in_has_fixed_domicile` = FALSE THEN 0
      ELSE 2
    END AS `in_has_fixed_domicile_code`,
    CASE
      WHEN p.`in_is_willing` IS NULL THEN 2
      WHEN p.`in_is_willing` = TRUE THEN 1
      WHEN p.`in_is_willing` = FALSE THEN 0
      ELSE 2
    END AS `in_is_willing_code`,
    CASE
      WHEN p.`in_has_skill` IS NULL THEN 2
      WHEN p.`in_has_skill` = TRUE THEN 1
      WHEN p.`in_has_skill` = FALSE THEN 0
      ELSE 2
    END AS `in_has_skill_code`
  FROM `aturan_columns` AS p
),
-- registered: terdaftar dalam basis data terpadu / in the poverty register
`aturan_1_registered` AS (
  SELECT p.*,
    CASE
      WHEN p.`in_register_code` IN (0, 1, 2, 3) THEN 2
      WHEN p.`in_register_code` = 4 THEN 0
      ELSE 1
    END AS `registered_answer`,
    CASE WHEN p.`in_register_code` = 5 THEN 'missing: member.register' END AS `registered_cause`
  FROM `aturan_codes` AS p
),
-- age: umur 18–59 tahun / aged 18–59
`aturan_2_age` AS (
  SELECT p.*,
    CASE
      WHEN p.`in_birth_date_code` IN (0, 2) THEN 0
      WHEN p.`in_birth_date_code` = 1 THEN 2
      ELSE 1
    END AS `age_answer`,
    CASE WHEN p.`in_birth_date_code` = 3 THEN 'missing: member.age' END AS `age_cause`
  FROM `aturan_1_registered` AS p
),
-- married: sudah menikah / married
`aturan_3_married` AS (
  SELECT p.*,
    CASE
      WHEN p.`in_marital_status_code` IN (0, 1, 2) THEN 2
      WHEN p.`in_marital_status_code` = 5 THEN 0
      ELSE 1
    END AS `married_answer`,
    CASE WHEN p.`in_marital_status_code` IN (3, 4) THEN 'open-question: widowed-divorced' WHEN p.`in_marital_status_code` = 6 THEN 'missing: member.maritalStatus; open-question: widowed-divorced' END AS `married_cause`
  FROM `aturan_2_age` AS p
),
-- fixed-domicile: berdomisili tetap / fixed domicile
`aturan_4_fixed_domicile` AS (
  SELECT p.*,
    CASE
      WHEN p.`in_has_fixed_domicile_code` = 0 THEN 0
      WHEN p.`in_has_fixed_domicile_code` = 1 THEN 2
      ELSE 1
    END AS `fixed_domicile_answer`,
    CASE WHEN p.`in_has_fixed_domicile_code` = 2 THEN 'missing: member.hasFixedDomicile' END AS `fixed_domicile_cause`
  FROM `aturan_3_married` AS p
),
-- willing: siap berkelompok / ready to work in a group
`aturan_5_willing` AS (
  SELECT p.*,
    CASE
      WHEN p.`in_is_willing_code` = 0 THEN 0
      WHEN p.`in_is_willing_code` = 1 THEN 2
      ELSE 1
    END AS `willing_answer`,
    CASE WHEN p.`in_is_willing_code` = 2 THEN 'missing: member.isWilling' END AS `willing_cause`
  FROM `aturan_4_fixed_domicile` AS p
),
-- skilled: memiliki keterampilan / has a skill
`aturan_6_skilled` AS (
  SELECT p.*,
    CASE
      WHEN p.`in_has_skill_code` = 0 THEN 0
      WHEN p.`in_has_skill_code` = 1 THEN 2
      ELSE 1
    END AS `skilled_answer`,
    CASE WHEN p.`in_has_skill_code` = 2 THEN 'missing: member.hasSkill' END AS `skilled_cause`
  FROM `aturan_5_willing` AS p
),
-- occupation: bukan PNS, TNI, POLRI atau pensiunan / no civil servant, soldier, police officer or pensioner
`aturan_7_occupation` AS (
  SELECT p.*,
    CASE
      WHEN p.`in_occupation_code` IN (0, 1, 2, 3) THEN 0
      WHEN p.`in_occupation_code` = 6 THEN 2
      ELSE 1
    END AS `occupation_answer`,
    CASE WHEN p.`in_occupation_code` IN (4, 5) THEN 'open-question: pppk' WHEN p.`in_occupation_code` = 7 THEN 'missing: member.occupation; open-question: pppk' END AS `occupation_cause`
  FROM `aturan_6_skilled` AS p
),
-- putusan setiap orang / the verdict of each person
`aturan_verdict` AS (
  SELECT p.*,
    CASE
      WHEN 0 IN (p.`registered_answer`, p.`age_answer`, p.`married_answer`, p.`fixed_domicile_answer`, p.`willing_answer`, p.`skilled_answer`, p.`occupation_answer`) THEN 'ineligible'
      WHEN 1 IN (p.`registered_answer`, p.`age_answer`, p.`married_answer`, p.`fixed_domicile_answer`, p.`willing_answer`, p.`skilled_answer`, p.`occupation_answer`) THEN 'undetermined'
      ELSE 'eligible'
    END AS `verdict`,
    CASE
      WHEN p.`registered_answer` = 2 THEN 'pass'
      WHEN p.`registered_answer` = 0 THEN 'fail'
      ELSE 'unknown'
    END AS `registered_outcome`,
    CASE
      WHEN p.`age_answer` = 2 THEN 'pass'
      WHEN p.`age_answer` = 0 THEN 'fail'
      ELSE 'unknown'
    END AS `age_outcome`,
    CASE
      WHEN p.`married_answer` = 2 THEN 'pass'
      WHEN p.`married_answer` = 0 THEN 'fail'
      ELSE 'unknown'
    END AS `married_outcome`,
    CASE
      WHEN p.`fixed_domicile_answer` = 2 THEN 'pass'
      WHEN p.`fixed_domicile_answer` = 0 THEN 'fail'
      ELSE 'unknown'
    END AS `fixed_domicile_outcome`,
    CASE
      WHEN p.`willing_answer` = 2 THEN 'pass'
      WHEN p.`willing_answer` = 0 THEN 'fail'
      ELSE 'unknown'
    END AS `willing_outcome`,
    CASE
      WHEN p.`skilled_answer` = 2 THEN 'pass'
      WHEN p.`skilled_answer` = 0 THEN 'fail'
      ELSE 'unknown'
    END AS `skilled_outcome`,
    CASE
      WHEN p.`occupation_answer` = 2 THEN 'pass'
      WHEN p.`occupation_answer` = 0 THEN 'fail'
      ELSE 'unknown'
    END AS `occupation_outcome`
  FROM `aturan_7_occupation` AS p
),
-- setiap kelompok dihitung; yang belum diketahui dari anggota menjadi rentang
-- each group is counted; what is not known of members makes ranges
`aturan_groups` AS (
  SELECT p.`kube` AS `kube`,
    COUNT(*) AS `members`,
    SUM(CASE WHEN p.`verdict` = 'eligible' THEN 1 ELSE 0 END) AS `eligible_members`,
    SUM(CASE WHEN p.`verdict` = 'ineligible' THEN 1 ELSE 0 END) AS `ineligible_members`,
    SUM(CASE WHEN p.`verdict` = 'undetermined' THEN 1 ELSE 0 END) AS `undetermined_members`,
    CASE WHEN COUNT(DISTINCT p.`in_no_kk`) = 0 THEN 1 ELSE COUNT(DISTINCT p.`in_no_kk`) END AS `households_min`,
    COUNT(DISTINCT p.`in_no_kk`) + SUM(CASE WHEN p.`in_no_kk` IS NULL THEN 1 ELSE 0 END) AS `households_max`,
    CASE WHEN COUNT(DISTINCT p.`in_area_code`) = 0 THEN 1 ELSE COUNT(DISTINCT p.`in_area_code`) END AS `desa_min`,
    COUNT(DISTINCT p.`in_area_code`) + SUM(CASE WHEN p.`in_area_code` IS NULL THEN 1 ELSE 0 END) AS `desa_max`,
    SUM(CASE WHEN p.`verdict` = 'ineligible' THEN 1 ELSE 0 END) AS `ineligible_count_min`,
    SUM(CASE WHEN p.`verdict` IN ('ineligible', 'undetermined') THEN 1 ELSE 0 END) AS `ineligible_count_max`
  FROM `aturan_verdict` AS p
  WHERE CASE WHEN p.`kube` IS NULL THEN 0 ELSE 1 END = 1
  GROUP BY p.`kube`
),
-- kode setiap fakta / the code of each fact
-- kube.householdCount: 0 = di bawah 10 / below 10; 1 = 10; 2 = 11 ke atas / 11 or more; 3 = tidak diketahui / not known; kode lain / other codes = diketahui sebagian / known in part
-- kube.desaCount: 0 = 0; 1 = 1; 2 = 2 ke atas / 2 or more; 3 = tidak diketahui / not known; kode lain / other codes = diketahui sebagian / known in part
-- kube.ineligibleCount: 0 = 0; 1 = 1 ke atas / 1 or more; 2 = tidak diketahui / not known; kode lain / other codes = diketahui sebagian / known in part
`aturan_group_codes` AS (
  SELECT p.*,
    CASE WHEN p.`households_min` <= p.`households_max` THEN 10 * CASE
      WHEN p.`households_max` < 10 THEN 0
      WHEN p.`households_max` < 11 THEN 1
      ELSE 2
    END - 9 * CASE
      WHEN p.`households_min` < 10 THEN 0
      WHEN p.`households_min` < 11 THEN 1
      ELSE 2
    END ELSE 3 END AS `group_household_count_code`,
    CASE WHEN p.`desa_min` <= p.`desa_max` THEN 10 * CASE
      WHEN p.`desa_max` < 1 THEN 0
      WHEN p.`desa_max` < 2 THEN 1
      ELSE 2
    END - 9 * CASE
      WHEN p.`desa_min` < 1 THEN 0
      WHEN p.`desa_min` < 2 THEN 1
      ELSE 2
    END ELSE 3 END AS `group_desa_count_code`,
    CASE WHEN p.`ineligible_count_min` <= p.`ineligible_count_max` THEN 10 * CASE WHEN p.`ineligible_count_max` < 1 THEN 0 ELSE 1 END - 9 * CASE WHEN p.`ineligible_count_min` < 1 THEN 0 ELSE 1 END ELSE 2 END AS `group_ineligible_count_code`
  FROM `aturan_groups` AS p
),
-- ten-households: sepuluh kepala keluarga / ten households
`aturan_group_1_ten_households` AS (
  SELECT p.*,
    CASE
      WHEN p.`group_household_count_code` IN (0, 2) THEN 0
      WHEN p.`group_household_count_code` = 1 THEN 2
      ELSE 1
    END AS `ten_households_answer`,
    CASE WHEN p.`group_household_count_code` IN (3, 10, 11, 20) THEN 'missing: kube.householdCount' END AS `ten_households_cause`
  FROM `aturan_group_codes` AS p
),
-- co-located: tinggal di satu wilayah / living in one area
`aturan_group_2_co_located` AS (
  SELECT p.*,
    CASE
      WHEN p.`group_desa_count_code` IN (0, 2) THEN 0
      WHEN p.`group_desa_count_code` = 1 THEN 2
      ELSE 1
    END AS `co_located_answer`,
    CASE WHEN p.`group_desa_count_code` IN (3, 10, 11, 20) THEN 'missing: kube.desaCount' END AS `co_located_cause`
  FROM `aturan_group_1_ten_households` AS p
),
-- members-eligible: semua anggota memenuhi syarat / all members are eligible
`aturan_group_3_members_eligible` AS (
  SELECT p.*,
    CASE
      WHEN p.`group_ineligible_count_code` = 0 THEN 2
      WHEN p.`group_ineligible_count_code` = 1 THEN 0
      ELSE 1
    END AS `members_eligible_answer`,
    CASE WHEN p.`group_ineligible_count_code` IN (2, 10) THEN 'missing: kube.ineligibleCount' END AS `members_eligible_cause`
  FROM `aturan_group_2_co_located` AS p
),
-- putusan setiap kelompok / the verdict of each group
`aturan_group_verdict` AS (
  SELECT p.*,
    CASE
      WHEN 0 IN (p.`ten_households_answer`, p.`co_located_answer`, p.`members_eligible_answer`) THEN 'ineligible'
      WHEN 1 IN (p.`ten_households_answer`, p.`co_located_answer`, p.`members_eligible_answer`) THEN 'undetermined'
      ELSE 'eligible'
    END AS `group_verdict`,
    CASE
      WHEN p.`ten_households_answer` = 2 THEN 'pass'
      WHEN p.`ten_households_answer` = 0 THEN 'fail'
      ELSE 'unknown'
    END AS `ten_households_outcome`,
    CASE
      WHEN p.`co_located_answer` = 2 THEN 'pass'
      WHEN p.`co_located_answer` = 0 THEN 'fail'
      ELSE 'unknown'
    END AS `co_located_outcome`,
    CASE
      WHEN p.`members_eligible_answer` = 2 THEN 'pass'
      WHEN p.`members_eligible_answer` = 0 THEN 'fail'
      ELSE 'unknown'
    END AS `members_eligible_outcome`
  FROM `aturan_group_3_members_eligible` AS p
)
SELECT p.`kube` AS `kube`,
  p.`group_verdict` AS `group_verdict`,
  p.`members` AS `members`,
  p.`eligible_members` AS `eligible_members`,
  p.`ineligible_members` AS `ineligible_members`,
  p.`undetermined_members` AS `undetermined_members`,
  p.`households_min` AS `households_min`,
  p.`households_max` AS `households_max`,
  p.`desa_min` AS `desa_min`,
  p.`desa_max` AS `desa_max`,
  p.`ten_households_outcome` AS `ten_households_outcome`,
  p.`ten_households_cause` AS `ten_households_cause`,
  p.`co_located_outcome` AS `co_located_outcome`,
  p.`co_located_cause` AS `co_located_cause`,
  p.`members_eligible_outcome` AS `members_eligible_outcome`,
  p.`members_eligible_cause` AS `members_eligible_cause`
FROM `aturan_group_verdict` AS p
