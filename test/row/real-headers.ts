/** Header rows of real files, from public code that writes or reads such files; no data. */
export interface RealHeader {
  readonly name: string;
  readonly kind: "members" | "monitoring";
  readonly header: string;
  /** The headers that feed a field, by the field; every other header feeds none. */
  readonly feeds: Readonly<Record<string, string>>;
}

const AREA = { Kecamatan: "area.kecamatan" };

export const REAL_HEADERS: readonly RealHeader[] = [
  {
    name: "the master of an application for KUBE",
    kind: "monitoring",
    header:
      "No,Nama KUBE,Kategori,Cluster Usaha,Kecamatan,Desa / Kelurahan,Nama Koordinator,Nama Pendamping,Nama Ketua KUBE,Jumlah Anggota,Status,Tanggal Dibentuk,Keterangan",
    feeds: {
      ...{ "Nama KUBE": "kube", "Cluster Usaha": "businessType", ...AREA, "Desa / Kelurahan": "area.desa" },
      ...{ "Nama Pendamping": "hasPendamping", "Jumlah Anggota": "memberCount", Status: "status" },
      "Tanggal Dibentuk": "formedOn",
    },
  },
  {
    name: "its members",
    kind: "members",
    header: "No,NIK,Nama Anggota,Asal KUBE,Jabatan,No. HP,Alamat Lengkap",
    feeds: { NIK: "nik", "Nama Anggota": "name", "Asal KUBE": "kube" },
  },
  {
    name: "its finance",
    kind: "monitoring",
    header:
      "No,Nama KUBE,Cluster Usaha,Periode,Tanggal Laporan,Omset Pendapatan (Rp),Total Pengeluaran (Rp),Laba Bersih (Rp),Keterangan",
    feeds: {
      ...{ "Nama KUBE": "kube", "Cluster Usaha": "businessType", Periode: "period" },
      ...{ "Omset Pendapatan (Rp)": "turnover", "Total Pengeluaran (Rp)": "expenses" },
      "Laba Bersih (Rp)": "profit",
    },
  },
  {
    name: "its progress",
    kind: "monitoring",
    header:
      "No,Nama KUBE,Periode,Omset,Total Pengeluaran,Laba Bersih,Selisih Laba,Total Omset,Perkembangan,Status,Hasil Evaluasi,Rekomendasi,Tanggal Input",
    feeds: {
      ...{ "Nama KUBE": "kube", Periode: "period", Omset: "turnover", "Total Pengeluaran": "expenses" },
      ...{ "Laba Bersih": "profit", Perkembangan: "trend", Status: "status" },
    },
  },
  {
    name: "its recapitulation",
    kind: "monitoring",
    header: "No,Kecamatan,Kategori,Jumlah KUBE,Aktif,Tidak Aktif",
    feeds: AREA,
  },
  {
    name: "its visits",
    kind: "monitoring",
    header: "Nama Pendamping,Nama KUBE,Tanggal,Waktu,Tujuan,Kunjungan Ke,Status",
    feeds: { "Nama Pendamping": "hasPendamping", "Nama KUBE": "kube", Tanggal: "period", Status: "status" },
  },
  {
    name: "its report of a kecamatan",
    kind: "monitoring",
    header: "Nama KUBE,Kecamatan,Cluster,Kategori,Omset,Laba,Perkembangan,Status",
    feeds: {
      ...{ "Nama KUBE": "kube", ...AREA, Cluster: "businessType", Omset: "turnover", Laba: "profit" },
      ...{ Perkembangan: "trend", Status: "status" },
    },
  },
  {
    name: "proposals",
    kind: "members",
    header:
      "No,Jenis_Bantuan,Tahun_Pengajuan,Tahun_Asal_Proposal,Tahun_Anggaran,Nama_KUBE_Usaha,Nama_Ketua_Individu,NIK,Desil,Desil_Verified,Kab,Kec,Desa,Alamat_Lengkap,Link_Google_Maps,Bidang_Usaha,Total_RAB,No_Rekening_Bank,Status,Utusan_Dewan",
    feeds: {
      ...{ Nama_KUBE_Usaha: "kube", NIK: "nik", Kab: "area.kabupaten", Kec: "area.kecamatan" },
      Desa: "area.desa",
    },
  },
  {
    name: "members of proposals",
    kind: "members",
    header: "usulan_id,nik,no_kk,nama,no_hp,desil,is_desil_valid",
    feeds: { nik: "nik", no_kk: "noKk", nama: "name" },
  },
  {
    name: "officers of proposals: the number of nobody else is taken for that of the person",
    kind: "members",
    header:
      "nik,no_kk_ketua,nama_ketua_individu,no_hp,desil,nik_sekretaris,no_kk_sekretaris,nama_sekretaris,no_hp_sekretaris,desil_sekretaris,nik_bendahara,no_kk_bendahara,nama_bendahara,no_hp_bendahara,desil_bendahara,kabupaten,kecamatan,desa_kelurahan,alamat_detail,bidang_usaha,sektor_usaha,total_rab,jumlah_anggota",
    feeds: {
      ...{ nik: "nik", kabupaten: "area.kabupaten", kecamatan: "area.kecamatan" },
      desa_kelurahan: "area.desa",
    },
  },
  {
    name: "requests for aid",
    kind: "monitoring",
    header:
      "id_kube,id_user,id_jenis_bantuan,jumlah_bantuan,tujuan_pengajuan,tanggal_pengajuan,tanggal_disetujui,keterangan,status_pengajuan{diajukan|menunggu|disetujui|ditolak|cair}",
    feeds: { id_kube: "kubeId" },
  },
  {
    name: "persons of DTSEN",
    kind: "members",
    header:
      "nomor_induk_kependudukan,nomor_kartu_keluarga,nama,tanggal_lahir,umur,jenis_kelamin,status_hubungan_keluarga,pbi_nas,pbi_pemda,id_pelanggan_pln,status_kawin,partisipasi_sekolah,jenjang_tertinggi_yang_diduduki,kelas_tertinggi_yang_diduduki,ijazah_tertinggi_yang_dimiliki,status_bekerja,lapangan_usaha_dari_pekerjaan_utama,status_dalam_pekerjaan_utama,kepemilikan_usaha,jumlah_usaha,lapangan_usaha_dari_usaha_utama,jumlah_pekerja_yang_dibayar_dari_usaha_utama,jumlah_pekerja_yang_tidak_dibayar_dari_usaha_utama,omzet_usaha_utama,kondisi_gizi,penglihatan,pendengaran,berjalan_atau_naik_tangga,menggunakan_tangan_jari,belajar_kemampuan_intelektual,pengendalian_perilaku,berbicara_komunikasi,mengurus_diri,mengingat_berkonsentrasi,kesedihan_depresi,penyakit_kronis,kode_kelurahan_desa_ktp",
    feeds: {
      ...{ nomor_induk_kependudukan: "nik", nomor_kartu_keluarga: "noKk", nama: "name" },
      ...{ tanggal_lahir: "birthDate", jenis_kelamin: "sex", status_kawin: "maritalStatus" },
    },
  },
  {
    name: "persons of DTSEN in 2026",
    kind: "members",
    header:
      "nomor_induk_kependudukan,nomor_kartu_keluarga,nama,tanggal_lahir,jenis_kelamin,status_hubungan_keluarga,pbi_nasional,pbi_pemda,status_kawin,partisipasi_sekolah,jenjang_tertinggi_yang_diduduki,kelas_tertinggi_yang_diduduki,ijazah_tertinggi_yang_dimiliki,status_bekerja,lapangan_usaha_dari_pekerjaan_utama,status_dalam_pekerjaan_utama,kepemilikan_usaha,jumlah_usaha,lapangan_usaha_dari_usaha_utama,jumlah_pekerja_yang_dibayar_dari_usaha_utama,jumlah_pekerja_yang_tidak_dibayar_dari_usaha_utama,omzet_usaha_utama,kondisi_gizi,penglihatan,pendengaran,berjalan_atau_naik_tangga,menggunakan_tangan_jari,belajar_kemampuan_intelektual,pengendalian_perilaku,berbicara_komunikasi,mengurus_diri,mengingat_berkonsentrasi,kesedihan_depresi,penyakit_kronis,kode_provinsi_ktp,provinsi_ktp,kode_kabupaten_kota_ktp,kabupaten_kota_ktp,kode_kecamatan_ktp,kecamatan_ktp,kode_kelurahan_desa_ktp,kelurahan_desa_ktp,rt_ktp,rw_ktp,dusun_ktp,alamat_ktp,pekerjaan_ktp,pendidikan_akhir_ktp",
    feeds: {
      ...{ nomor_induk_kependudukan: "nik", nomor_kartu_keluarga: "noKk", nama: "name" },
      ...{ tanggal_lahir: "birthDate", jenis_kelamin: "sex", status_kawin: "maritalStatus" },
      ...{ provinsi_ktp: "area.provinsi", kabupaten_kota_ktp: "area.kabupaten" },
      ...{ kecamatan_ktp: "area.kecamatan", kelurahan_desa_ktp: "area.desa", pekerjaan_ktp: "occupation" },
    },
  },
  {
    name: "families of DTSEN in 2026: of three deciles the national one is taken",
    kind: "members",
    header:
      "desil_provinsi,desil_kabupaten_kota,kode_provinsi,provinsi,kode_kabupaten_kota,kabupaten_kota,kode_kecamatan,kecamatan,kode_kelurahan_desa,kelurahan_desa,alamat,nomor_kartu_keluarga,jumlah_anggota_keluarga,nama_anggota_keluarga,desil_nasional,pbi_nas,pbi_pemda,id_pelanggan_pln,status_kepemilikan_rumah,jenis_lantai_terluas,luas_lantai,jenis_dinding_terluas,jenis_atap_terluas,sumber_air_minum_utama,sumber_penerangan_utama,daya_terpasang,bahan_bakar_utama_memasak,fasilitas_bab,jenis_kloset,pembuangan_akhir_tinja,kepemilikan_aset,aset_bergerak_tabung_gas,aset_bergerak_lemari_es,aset_bergerak_ac,aset_bergerak_pemanas_air,aset_bergerak_telepon_rumah,aset_bergerak_tv_datar,aset_bergerak_emas_perhiasan,aset_bergerak_komputer_laptop_tablet,aset_bergerak_sepeda_motor,aset_bergerak_sepeda,aset_bergerak_mobil,aset_bergerak_perahu,aset_bergerak_kapal_perahu_motor,aset_bergerak_smartphone,aset_tidak_bergerak_lahan_lainnya,aset_tidak_bergerak_rumah_lainnya,jumlah_ternak_sapi,jumlah_ternak_kerbau,jumlah_ternak_kuda,jumlah_ternak_babi,jumlah_ternak_kambing_domba",
    feeds: {
      ...{ provinsi: "area.provinsi", kabupaten_kota: "area.kabupaten", kecamatan: "area.kecamatan" },
      ...{ kelurahan_desa: "area.desa", nomor_kartu_keluarga: "noKk", desil_nasional: "register" },
    },
  },
  {
    name: "the public table of deciles",
    kind: "members",
    header: "nomor_kartu_keluarga,nomor_induk_kependudukan,desil_nasional",
    feeds: {
      ...{ nomor_kartu_keluarga: "noKk", nomor_induk_kependudukan: "nik", desil_nasional: "register" },
    },
  },
  {
    name: "a person of SIKS-NG",
    kind: "members",
    header:
      "ATENSI,Alamat,BLT,BLT_BBM,BNPT_PPKM,BPNT,BST,FIRST_SK,NIK,NOKK,Nama,PBI,PENA,PERMAKANAN,PKH,RUTILAHU,SEMBAKO_ADAPTIF,YAPI,aktorLabel,checkBtnHamil,checkBtnVerifMeninggal,counter,deleted_label,idsemesta,isAktifHamil,is_btn_dapodik,is_btn_hidupkan,is_btn_padankan,is_nonaktif,keterangan_disabilitas,keterangan_meninggal,masih_hidup_label,padankan_at,pendampingShow,periode_blt,periode_blt_bbm,periode_bpnt,periode_bpnt_ppkm,periode_bst,periode_pbi,periode_pena,periode_permakanan,periode_pkh,periode_rutilahu,periode_sembako_adaptif,periode_yapi,verifyid,provinsi,kabupaten,kecamatan,desa_kelurahan,prop_capil,kab_capil,id_kec,id_desa",
    feeds: {
      ...{ NIK: "nik", NOKK: "noKk", Nama: "name", idsemesta: "register", is_nonaktif: "register" },
      ...{ keterangan_meninggal: "vitalStatus", masih_hidup_label: "vitalStatus" },
      ...{ provinsi: "area.provinsi", kabupaten: "area.kabupaten", kecamatan: "area.kecamatan" },
      desa_kelurahan: "area.desa",
    },
  },
  {
    name: "those who receive aid",
    kind: "members",
    header:
      "No,NAMA PENERIMA,NIK KTP,TAHAP,BANSOS,IDSEMESTA,NO KEL,NM PROV,NM KAB,NM KEC,NM KEL,ALAMAT,UMUR,TANGGUNGAN,STATUS,PENGHASILAN",
    feeds: {
      ...{ "NAMA PENERIMA": "name", "NIK KTP": "nik", IDSEMESTA: "register", "NM PROV": "area.provinsi" },
      ...{ "NM KAB": "area.kabupaten", "NM KEC": "area.kecamatan", "NM KEL": "area.desa" },
    },
  },
  {
    name: "what a house is like",
    kind: "members",
    header:
      "no_kk,nama,pbi,id_status_penguasaan_bangunan,id_lantai_terluas,luas_lantai_bangunan,id_dinding_terluas,id_atap_terluas,id_sumber_airminum,id_sumberpenerangan,id_bb_utama,id_fasilitas_bab,id_jenis_kloset,id_pembuangan_tinja,lahan_tempat_lain,rumah_tempat_lain",
    feeds: { no_kk: "noKk", nama: "name" },
  },
  ...[
    ["no_kk", "nik", "jenis_kelamin", "tanggal_lahir", "status_perkawinan", "hubungan", "ibu"],
    ["nokk", "nomor_induk_kependudukan", "jk", "tgl_lahir", "status", "hubungan_dalam_keluarga", "nama_ibu"],
    ["nomor_kk", "nik", "kelamin", "tanggal_lahir", "status_perkawinan", "hubungan", "ibu"],
    ["nomor_kartu_keluarga", "nik", "kelamin", "tgl_lahir", "status_perkawinan", "hubungan", "ibu"],
  ].map((words, index): RealHeader => {
    const [noKk = "", nik = "", sex = "", birthDate = "", marital = ""] = words;
    return {
      name: `an import of residents, with other names (${index + 1})`,
      kind: "members",
      header: [...words, "pekerjaan"].join(","),
      feeds: {
        ...{ [noKk]: "noKk", [nik]: "nik", [sex]: "sex", [birthDate]: "birthDate", pekerjaan: "occupation" },
        ...(marital === "status" ? {} : { [marital]: "maritalStatus" }),
      },
    };
  }),
];
