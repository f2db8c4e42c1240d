/**
 * Reads from a remark whether somebody has died, moved away or is missing. Remarks say anything: only one that says so of
 * the person of the row, in words known for it, is taken; of relatives, of a family card or of a job it says nothing.
 * Words from remarks of BNBA exports, OpenSID and lists of offices.
 */
import type { VitalStatus } from "../applicant.ts";

/** Longer remarks tell a story, in which anybody may have died. */
const MAX_LENGTH = 120;

/** What may stand before the word and still be about the person of the row. */
const PERSON =
  /^(?:(?:ket|keterangan|status|data|ybs|yang bersangkutan|yg bersangkutan|orangnya|beliau|penerima|anggota|warga|penduduk|calon anggota|dinyatakan|sudah|sdh|udah|telah|tlh|karena|krn|orang|an|a n)[ .:,-]+)*/;

/** The person has died, and nobody else: not a husband or a parent, who would be named next. */
const DIED =
  /^(?:(?:meninggal|mninggal|meningal|wafat|almarhum(?:ah)?|almh?|mendiang|tutup usia|berpulang)(?: dunia)?|(?:md|m d|mati)(?=$| (?:tgl|tanggal|tahun|thn|bulan|bln|pada|sejak|karena|krn|di|sakit|\d)))(?:$| (?!(?:suami|istri|isteri|ayah|bapak|bpk|ibu|ortu|orang ?tua|anak|mertua|kakak|adik|saudara|nenek|kakek|pasangan|kepala keluarga|krt|kk|keluarga)(?:nya|mya)?\b))/;
/** The person has moved away, and not into the desa, within it, or to another job, card or group. */
const MOVED =
  /^(?:(?:pindah|pinda|mutasi keluar|mutasi pindah)\b(?! (?:dari|datang|masuk|rumah|agama|kk|kartu|kerja|pekerjaan|profesi|tugas|kelompok|kube|usaha|desil|bank|rekening|sekolah|partai|status|rt|rw|dusun|lingkungan|ke (?:kk|kartu|kelompok|kube|usaha|pekerjaan|bank|rekening|agama|desil|sekolah|rt|rw|dusun|lingkungan|rumah|dalam|desa ini|sini))\b)|(?:tidak|tdk) (?:lagi )?(?:tinggal|bertempat tinggal|berdomisili|domisili|menetap) (?:lagi )?di (?:sini|desa|kelurahan|tempat|wilayah|alamat)\b)/;
const MISSING =
  /^(?:hilang|tidak ditemukan|tdk ditemukan|tidak diketahui keberadaan(?:nya)?|tdk diketahui keberadaan(?:nya)?|keberadaan(?:nya)? tidak diketahui|tidak jelas keberadaan(?:nya)?|menghilang)$/;
const ALIVE = /^(?:masih )?hidup$|^(?:belum|blm|tidak|tdk) (?:meninggal|wafat|mati)\b/;

/** What a remark says of the person; `undefined` for any other remark. */
export function readRemark(text: string): VitalStatus | undefined {
  if (text.length > MAX_LENGTH) return undefined;
  const plain = text
    .normalize("NFKC")
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
  const said = plain.replace(PERSON, "");
  if (ALIVE.test(plain) || ALIVE.test(said)) return "alive";
  if (DIED.test(said)) return "deceased";
  if (MOVED.test(said)) return "moved";
  return MISSING.test(said) ? "missing" : undefined;
}
