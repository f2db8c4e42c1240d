/** THE headers of the national systems that no rule needs, by system: known, so they give no warning. */

/** DTSEN, persons and families (exports of 2025 and 2026): each of them shows that a list is one of DTSEN. */
export const DTSEN_HEADERS: readonly string[] = [
  ...["desil_nasional", "desil_provinsi", "desil_kabupaten_kota", "pbi_nas", "pbi_nasional", "pbi_pemda"],
  ...["id_pelanggan_pln", "partisipasi_sekolah", "jenjang_tertinggi_yang_diduduki"],
  ...["kelas_tertinggi_yang_diduduki", "ijazah_tertinggi_yang_dimiliki", "status_bekerja"],
  ...[
    "lapangan_usaha_dari_pekerjaan_utama",
    "status_dalam_pekerjaan_utama",
    "kepemilikan_usaha",
    "jumlah_usaha",
  ],
  ...["lapangan_usaha_dari_usaha_utama", "jumlah_pekerja_yang_dibayar_dari_usaha_utama"],
  ...[
    "jumlah_pekerja_yang_tidak_dibayar_dari_usaha_utama",
    "omzet_usaha_utama",
    "kondisi_gizi",
    "penglihatan",
  ],
  ...["pendengaran", "berjalan_atau_naik_tangga", "menggunakan_tangan_jari", "belajar_kemampuan_intelektual"],
  ...["pengendalian_perilaku", "berbicara_komunikasi", "mengurus_diri", "mengingat_berkonsentrasi"],
  ...["kesedihan_depresi", "penyakit_kronis", "kode_kelurahan_desa_ktp", "pendidikan_akhir_ktp"],
  ...["nama_anggota_keluarga", "status_kepemilikan_rumah", "jenis_lantai_terluas"],
  ...["jenis_dinding_terluas", "jenis_atap_terluas", "sumber_air_minum_utama", "sumber_penerangan_utama"],
  ...[
    "daya_terpasang",
    "bahan_bakar_utama_memasak",
    "fasilitas_bab",
    "jenis_kloset",
    "pembuangan_akhir_tinja",
  ],
];

const DTSEN = [
  ...DTSEN_HEADERS.filter((header) => !["desil_nasional", "kode_kelurahan_desa_ktp"].includes(header)),
  ...[
    "id_keluarga",
    "status_hubungan_keluarga",
    "jumlah_anggota_keluarga",
    "luas_lantai",
    "kepemilikan_aset",
  ],
  ...["kode_provinsi_ktp", "kode_kabupaten_kota_ktp", "kode_kecamatan_ktp", "rt_ktp", "rw_ktp", "dusun_ktp"],
  ...["alamat_ktp", "kode_provinsi", "kode_kabupaten_kota", "kode_kecamatan"],
  ...["aset_bergerak_tabung_gas", "aset_bergerak_lemari_es", "aset_bergerak_ac", "aset_bergerak_pemanas_air"],
  ...["aset_bergerak_telepon_rumah", "aset_bergerak_tv_datar", "aset_bergerak_emas_perhiasan"],
  ...["aset_bergerak_komputer_laptop_tablet", "aset_bergerak_sepeda_motor", "aset_bergerak_sepeda"],
  ...["aset_bergerak_mobil", "aset_bergerak_perahu", "aset_bergerak_kapal_perahu_motor"],
  ...["aset_bergerak_smartphone", "aset_tidak_bergerak_lahan_lainnya", "aset_tidak_bergerak_rumah_lainnya"],
  ...["jumlah_ternak_sapi", "jumlah_ternak_kerbau", "jumlah_ternak_kuda", "jumlah_ternak_babi"],
  "jumlah_ternak_kambing_domba",
];

/** SIKS-NG: aids, buttons of its page, periods, and codes of places. */
const SIKS_NG = [
  ...["ATENSI", "BLT", "BLT_BBM", "BNPT_PPKM", "BPNT", "BST", "FIRST_SK", "PBI", "PENA", "PERMAKANAN", "PKH"],
  ...[
    "RUTILAHU",
    "SEMBAKO_ADAPTIF",
    "YAPI",
    "aktorLabel",
    "checkBtnHamil",
    "checkBtnVerifMeninggal",
    "counter",
  ],
  ...["deleted_label", "isAktifHamil", "is_btn_dapodik", "is_btn_hidupkan", "is_btn_padankan"],
  ...["keterangan_disabilitas", "padankan_at"],
  ...["pendampingShow", "periode_blt", "periode_blt_bbm", "periode_bpnt", "periode_bpnt_ppkm", "periode_bst"],
  ...["periode_pbi", "periode_pena", "periode_permakanan", "periode_pkh", "periode_rutilahu"],
  ...["periode_sembako_adaptif", "periode_yapi", "verifyid", "prop_capil", "kab_capil", "id_kec", "id_desa"],
  ...["id_prop", "id_kab", "id_kel", "TAHAP", "BANSOS", "TANGGUNGAN", "Sembako", "PBI JK", "PBI-JK"],
];

/** From DTKS to DTSEN: what a house is like. */
const HOUSING = [
  ...["id_status_penguasaan_bangunan", "id_lantai_terluas", "luas_lantai_bangunan", "id_dinding_terluas"],
  ...["id_atap_terluas", "id_sumber_airminum", "id_sumberpenerangan", "id_bb_utama", "id_fasilitas_bab"],
  ...["id_jenis_kloset", "id_pembuangan_tinja", "lahan_tempat_lain", "rumah_tempat_lain"],
];

/** SIAK: the population register of Dukcapil, and what else of a person's card OpenSID keeps. */
const SIAK_AND_OPENSID = [
  ...["AGAMA_KET", "agama_id", "STAT_HBKEL", "STAT_HBKEL_KET", "PDDK_AKH", "PDDK_AKH_KET", "NO_RT", "NO_RW"],
  ...["NO_PROP", "NO_KAB", "NO_KEC", "NAMA_LGKP_IBU", "NAMA_LGKP_AYAH", "NIK_IBU", "NIK_AYAH"],
  ...["GOL_DRH", "GOL_DARAH", "NO_AKTA_LHR", "NO_AKTA_KWN", "TGL_KWN", "NO_AKTA_CRAI", "TGL_CRAI", "DUSUN"],
  ...["pendidikan_kk_id", "pendidikan_sedang_id", "kk_level", "warganegara_id", "ayah_nik", "nama_ayah"],
  ...["ibu_nik", "nama_ibu", "golongan_darah_id", "tempatlahir", "dokumen_pasport"],
  ...["dokumen_kitas", "akta_lahir", "akta_perkawinan", "tanggalperkawinan", "akta_perceraian"],
  ...[
    "tanggalperceraian",
    "cacat_id",
    "cara_kb_id",
    "hamil",
    "sakit_menahun_id",
    "id_cluster",
    "id_kk",
    "id_rtm",
  ],
  ...[
    "rtm_level",
    "ktp_el",
    "status_rekam",
    "alamat_sekarang",
    "telepon",
    "suku",
    "tag_id_card",
    "id_asuransi",
  ],
  ...["no_asuransi", "kewarganegaraan", "pendidikan dalam KK", "pendidikan sedang ditempuh", "warga negara"],
];

/** Google Forms, KoboToolbox and ODK: what they add to every answer. */
const FORMS = [
  ...[
    "Timestamp",
    "Stempel waktu",
    "Cap waktu",
    "Email Address",
    "Alamat Email",
    "Username",
    "Skor",
    "Score",
  ],
  ...[
    "start",
    "end",
    "today",
    "deviceid",
    "subscriberid",
    "simserial",
    "phonenumber",
    "username",
    "_id",
    "_uuid",
  ],
  ...["_submission_time", "_validation_status", "_notes", "_submitted_by", "__version__", "_tags"],
  ...[
    "_index",
    "_parent_index",
    "_parent_table_name",
    "meta/instanceID",
    "instanceID",
    "formhub/uuid",
    "KEY",
  ],
  ...["SubmissionDate", "SubmitterID", "SubmitterName", "AttachmentsPresent", "AttachmentsExpected", "Edits"],
  ...[
    "_geolocation",
    "_attachments",
    "_xform_id_string",
    "_bamboo_dataset_id",
    "Status Tinjauan",
    "FormVersion",
  ],
];

/** Applications of Dinas Sosial for proposals and members of KUBE. */
const KUBE_APPLICATIONS = [
  ...["Kategori", "Jenis_Bantuan", "Tahun_Pengajuan", "Tahun_Asal_Proposal", "Tahun_Anggaran"],
  ...["Nama_Ketua_Individu", "Desil_Verified", "Link_Google_Maps", "Total_RAB", "No_Rekening_Bank"],
  ...["Utusan_Dewan", "usulan_id", "is_desil_valid", "alamat_detail", "sektor_usaha", "Nama Koordinator"],
  ...["id_user", "id_jenis_bantuan", "jumlah_bantuan", "tujuan_pengajuan", "tanggal_pengajuan"],
  ...["tanggal_disetujui", "status_pengajuan", "Tanggal Dibentuk", "Jumlah KUBE", "Aktif", "Tidak Aktif"],
];

/** The known but unused headers of all these systems. */
export const NATIONAL_HEADERS: readonly string[] = [
  ...DTSEN,
  ...SIKS_NG,
  ...HOUSING,
  ...SIAK_AND_OPENSID,
  ...FORMS,
  ...KUBE_APPLICATIONS,
];
