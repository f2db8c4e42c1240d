/** The ruleset most tests decide by, compiled once, and a person who meets every criterion of it. */
import { type Applicant, compileRuleset, getRuleset } from "aturan-kube";

export const PERMENSOS = compileRuleset(getRuleset("permensos-25-2015@1.0.0"));

export const AS_OF = "2022-02-22";

export const ELIGIBLE: Applicant = {
  nik: "2101990201800001",
  noKk: "2101990101100001",
  sex: "laki-laki",
  birthDate: "1980-01-02",
  maritalStatus: "kawin",
  occupation: "petani-pekebun",
  register: "dtks",
  hasFixedDomicile: true,
  isWilling: true,
  hasSkill: true,
  area: {
    code: "21.01.06.1009",
    desa: "Sei Lekop",
    kecamatan: "Bintan Timur",
    kabupaten: "Bintan",
    provinsi: "Kepulauan Riau",
  },
  kube: "KUBE Mekar 1",
};
