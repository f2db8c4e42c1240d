/** A made-up person: nobody has the NIK, whose kecamatan is never issued, and no two rows have the same one. */
import type { Random } from "./random.ts";

/** The days of 25 years: of the births of 1975 to 1999, and of the family cards of 2001 to 2025. */
const DAYS = 9_131;
/** Has no divisor in common with `DAYS`, so that each day comes once before any comes twice. */
const STEP = 3_571;
/** Kabupaten Bintan, kecamatan 99. */
const REGION = "210199";

const WOMEN = [
  ...["Siti", "Nur", "Dewi", "Sri", "Tuti", "Lilis", "Ratna", "Yuli", "Rina", "Wati"],
  ...[
    "Endang",
    "Fatimah",
    "Mariam",
    "Kartini",
    "Rohani",
    "Zainab",
    "Maimunah",
    "Sulastri",
    "Aminah",
    "Murni",
  ],
] as const;
const MEN = [
  ...["Budi", "Agus", "Slamet", "Hendra", "Eka", "Joko", "Hamid", "Bambang", "Rahmat", "Wayan"],
  ...["Sutrisno", "Junaidi", "Abdul", "Iwan", "Dedi", "Asep", "Yanto", "Rudi", "Usman", "Karim"],
] as const;
const SECOND = [
  ...["Lestari", "Saputra", "Rahayu", "Wijaya", "Pertiwi", "Hidayat", "Utami", "Santoso", "Sari", "Kusuma"],
  ...["Anggraini", "Nugroho", "Handayani", "Setiawan", "Puspita", "Firmansyah", "Maharani", "Gunawan"],
  ...["Wulandari", "Pratama"],
] as const;
/** Has no divisor in common with the number of names, nor has it times `DAYS`: one name and one day meet seldom. */
const NAME_STEP = 73;

const OCCUPATIONS = [
  ...["Mengurus Rumah Tangga", "Petani/Pekebun", "Nelayan/Perikanan", "Buruh Harian Lepas", "Wiraswasta"],
  ...["Tukang Batu", "Buruh Tani/Perkebunan", "Belum/Tidak Bekerja"],
] as const;
const SKILLS = ["menjahit", "memasak", "mengolah ikan", "berkebun", "beternak ayam", "membuat kue"] as const;

/** The cells of the person who stands in a row, without group and place. */
export function personOf(row: number, seed: number, random: Random) {
  const day = (row * STEP + (seed % DAYS)) % DAYS;
  const run = Math.floor(row / DAYS) + 1;
  const isWoman = random.below(5) < 3;
  const born = dayAfter(1975, day);
  const recorded = dayAfter(2001, day);
  const writtenDay = isWoman ? String(Number(born.day) + 40) : born.day;
  const names = isWoman ? WOMEN : MEN;
  const name = (row * NAME_STEP + (seed % 400)) % (names.length * SECOND.length);
  return {
    nik: `${REGION}${writtenDay}${born.month}${born.year.slice(2)}${digits(run, 4)}`,
    noKk: `${REGION}${recorded.day}${recorded.month}${recorded.year.slice(2)}${digits(run, 4)}`,
    name: `${names[Math.floor(name / SECOND.length)]} ${SECOND[name % SECOND.length]} Contoh`,
    birthDate: `${born.day}/${born.month}/${born.year}`,
    sex: isWoman ? "Perempuan" : "Laki-laki",
    maritalStatus: random.pick(["Kawin", "Kawin tercatat"]),
    occupation: random.pick(OCCUPATIONS),
    register: "DTKS",
    hasFixedDomicile: "Ya",
    isWilling: "Ya",
    hasSkill: random.pick(SKILLS),
  };
}

/** The day so many days after 1 January; in UTC, where no day is left out. */
function dayAfter(year: number, days: number): Readonly<Record<"year" | "month" | "day", string>> {
  const date = new Date(Date.UTC(year, 0, 1 + days));
  return {
    year: String(date.getUTCFullYear()),
    month: digits(date.getUTCMonth() + 1, 2),
    day: digits(date.getUTCDate(), 2),
  };
}

function digits(number: number, length: number): string {
  return String(number).padStart(length, "0");
}
