/** THE provinces: their Kemendagri codes with the names and abbreviations that lists write. */
import { levelText } from "./level-text.ts";
import { PROVINCE_CODES, type ProvinceCode } from "./province-codes.ts";

/** Names as people write them; spelling is levelled, and a title (`Prov.`) is taken off before. Public knowledge. */
const PROVINCES: Readonly<Record<ProvinceCode, readonly string[]>> = {
  "11": ["Aceh", "Nanggroe Aceh Darussalam", "NAD", "DI Aceh", "Daerah Istimewa Aceh"],
  "12": ["Sumatera Utara", "Sumatra Utara", "Sumut", "Sum Utara"],
  "13": ["Sumatera Barat", "Sumatra Barat", "Sumbar", "Sum Barat"],
  "14": ["Riau"],
  "15": ["Jambi"],
  "16": ["Sumatera Selatan", "Sumatra Selatan", "Sumsel", "Sum Selatan"],
  "17": ["Bengkulu"],
  "18": ["Lampung"],
  "19": [
    ...["Kepulauan Bangka Belitung", "Bangka Belitung", "Babel", "Kep Bangka Belitung", "Kep Babel"],
    ...["Bangka-Belitung", "Kepulauan Babel"],
  ],
  "21": ["Kepulauan Riau", "Kepri", "Kep Riau", "Riau Kepulauan", "Riau Kep", "Kepulauanriau"],
  "31": [
    ...["DKI Jakarta", "DKI", "Jakarta", "DKJ", "Daerah Khusus Ibukota Jakarta", "Daerah Khusus Jakarta"],
    ...["Daerah Khusus Ibu Kota Jakarta", "Jakarta Raya"],
  ],
  "32": ["Jawa Barat", "Jabar", "Jawabarat"],
  "33": ["Jawa Tengah", "Jateng"],
  "34": [
    ...["DI Yogyakarta", "DIY", "Yogyakarta", "Jogjakarta", "Jogja", "Daerah Istimewa Yogyakarta"],
    ...["DI Jogjakarta", "DIY Yogyakarta"],
  ],
  "35": ["Jawa Timur", "Jatim"],
  "36": ["Banten"],
  "51": ["Bali"],
  "52": ["Nusa Tenggara Barat", "NTB"],
  "53": ["Nusa Tenggara Timur", "NTT"],
  "61": ["Kalimantan Barat", "Kalbar"],
  "62": ["Kalimantan Tengah", "Kalteng"],
  "63": ["Kalimantan Selatan", "Kalsel"],
  "64": ["Kalimantan Timur", "Kaltim"],
  "65": ["Kalimantan Utara", "Kaltara", "Kalut"],
  "71": ["Sulawesi Utara", "Sulut"],
  "72": ["Sulawesi Tengah", "Sulteng"],
  "73": ["Sulawesi Selatan", "Sulsel"],
  "74": ["Sulawesi Tenggara", "Sultra"],
  "75": ["Gorontalo"],
  "76": ["Sulawesi Barat", "Sulbar"],
  "81": ["Maluku"],
  "82": ["Maluku Utara", "Malut"],
  "91": ["Papua", "Irian Jaya"],
  "92": ["Papua Barat", "Irian Jaya Barat", "Pabar"],
  "93": ["Papua Selatan"],
  "94": ["Papua Tengah"],
  "95": ["Papua Pegunungan"],
  "96": ["Papua Barat Daya"],
};

/** Provinces that were made of another one within living memory, with that other: lists still write the old name. */
const MADE_OF: ReadonlyMap<string, string> = new Map([
  ["19", "16"],
  ["21", "14"],
  ["36", "32"],
  ["65", "64"],
  ["75", "71"],
  ["76", "73"],
  ["82", "81"],
  ["92", "91"],
  ["93", "91"],
  ["94", "91"],
  ["95", "91"],
  ["96", "92"],
]);

const CODES: ReadonlyMap<string, string> = new Map(
  Object.entries(PROVINCES).flatMap(([code, names]) => names.map((name) => [levelText(name), code] as const)),
);

/** The code of a province by its name or abbreviation without a title, or by its code; `undefined` for any other text. */
export function provinceOf(name: string): string | undefined {
  const levelled = levelText(name);
  return PROVINCE_CODES.has(levelled) ? levelled : CODES.get(levelled);
}

/** The name of a province by its code. Jakarta's has been changed by law, and which one holds is not for a list to say. */
export function nameOfProvince(code: string): string | undefined {
  if (code === JAKARTA || !PROVINCE_CODES.has(code)) return undefined;
  // It is one of the codes.
  return PROVINCES[code as ProvinceCode][0];
}

const JAKARTA = "31";

/** Whether one province was part of the other when older lists were made. */
export function wasOneProvince(a: string, b: string): boolean {
  return rootOf(a) === rootOf(b);
}

function rootOf(code: string): string {
  const parent = MADE_OF.get(code);
  return parent === undefined ? code : rootOf(parent);
}
