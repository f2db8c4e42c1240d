/** THE table of what fields hold that a template explains by themselves, and not by a fact they supply. */
import type { TemplateColumn } from "./template-column.ts";

/**
 * By field. The NIK is of a kecamatan that is never issued, so nobody has it. None of the sentences is a header that a reader
 * knows, or the instructions would look like a list.
 */
export const FIELD_CONTENTS: Readonly<Record<string, Pick<TemplateColumn, "holds" | "content"> | undefined>> =
  {
    kube: {
      holds: "nama kelompok, ditulis sama di setiap baris kelompok itu",
      content: { kind: "text", example: "KUBE Contoh 1" },
    },
    nik: {
      holds: "16 angka seperti di KTP",
      content: { kind: "digits", length: 16, example: "2101991708800001" },
    },
    noKk: {
      holds: "nomor Kartu Keluarga, 16 angka",
      content: { kind: "digits", length: 16, example: "2101990101100001" },
    },
    name: {
      holds: "nama lengkap, seperti di KTP",
      content: { kind: "text", example: "Budi Contoh" },
    },
    birthDate: {
      holds: "tanggal lahir, tanggal/bulan/tahun",
      content: { kind: "date", example: "17/08/1980" },
    },
    hasSkill: {
      holds: "keterampilan yang dimiliki: sebutkan, atau tulis `tidak`",
      content: { kind: "text", example: "menjahit" },
    },
    "area.desa": { holds: "desa atau kelurahan", content: { kind: "text", example: "Contoh 1" } },
    "area.kecamatan": { holds: "kecamatan", content: { kind: "text", example: "Contoh" } },
    "area.kabupaten": { holds: "kabupaten atau kota", content: { kind: "text", example: "Bintan" } },
    "area.provinsi": { holds: "provinsi", content: { kind: "text", example: "Kepulauan Riau" } },
    period: {
      holds: "bulan yang dilaporkan, tahun-bulan, atau tanggal kunjungan",
      content: { kind: "partial-date", min: 6, example: "2022-01" },
    },
    formedOn: {
      holds: "kapan kelompok terbentuk: tanggal, bulan, atau tahun",
      content: { kind: "partial-date", min: 4, example: "2019" },
    },
  };
