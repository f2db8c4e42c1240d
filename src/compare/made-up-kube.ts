/** A made-up group with given numbers: what a witness about groups is shown as. */
import type { ParsedApplicant } from "../applicant/applicant.ts";
import type { FactCatalogue, FactValue } from "../facts/fact.ts";
import { COUNTED, NUMBER } from "../facts/kube-numbers.ts";
import type { Kube } from "../kube/kube.ts";
import { type KubeNumbers, numberOf } from "./kube-room.ts";
import { madeUpMember } from "./made-up-member.ts";
import type { MemberKind } from "./member-kinds.ts";

/** Larger groups, and groups of more kecamatan than codes have two digits for, are not made up. */
const MOST_MEMBERS = 1_000;
const MOST_KECAMATAN = 99;

/** What a group is made up of. */
interface GroupMaking {
  readonly kinds: readonly MemberKind[];
  /** Whether it may not have more members than its numbers say. */
  readonly isSizeFixed: boolean;
  readonly catalogue: FactCatalogue;
}

/**
 * A group of which the given numbers are counted, made up of people of the given kinds; `undefined` where there is none.
 * The other facts are what is known of the group itself.
 */
export function madeUpKube(
  facts: Readonly<Record<string, FactValue>>,
  numbers: KubeNumbers,
  { kinds, isSizeFixed, catalogue }: GroupMaking,
): Kube | undefined {
  if (numberOf(numbers, NUMBER.members) > MOST_MEMBERS) return undefined;
  if (numberOf(numbers, NUMBER.kecamatan) > MOST_KECAMATAN) return undefined;
  const chosen = chooseMembers(numbers, kinds, isSizeFixed);
  const people = chosen?.map(({ facts: own }, index) => madeUpMember(own, { facts: catalogue }, index + 1));
  if (people === undefined || people.some((person) => person === undefined)) return undefined;
  const stated = Object.entries(facts).filter(([name]) => !(name in numbers));
  return Object.freeze({
    name: "KUBE Contoh",
    // That nobody of them is undefined was just seen.
    members: Object.freeze(
      (people as readonly ParsedApplicant[]).map((person, index) => housed(person, index, numbers)),
    ),
    ...(stated.length === 0 ? {} : { facts: Object.freeze(Object.fromEntries(stated)) }),
  });
}

/** The person in one of the households and places of the group: the first ones in one each, the others in the last. */
function housed(person: ParsedApplicant, index: number, numbers: KubeNumbers): ParsedApplicant {
  const numberIn = (name: string, at: number): number => Math.min(at + 1, numberOf(numbers, name));
  const desa = numberIn(NUMBER.desa, index);
  const kecamatan = numberIn(NUMBER.kecamatan, desa - 1);
  return Object.freeze({
    ...person,
    noKk: `210199010120${String(numberIn(NUMBER.households, index)).padStart(4, "0")}`,
    area: Object.freeze({
      code: `21.99.${String(kecamatan).padStart(2, "0")}.${1000 + desa}`,
      desa: `Desa ${desa}`,
      kecamatan: `Kecamatan ${kecamatan}`,
      kabupaten: "Kabupaten Contoh",
      provinsi: "Provinsi Contoh",
    }),
  });
}

/** More ways of choosing than this are not tried. */
const MOST_STEPS = 20_000;

/** People of whom exactly so many are ineligible, and counted, as the numbers say. */
function chooseMembers(
  numbers: KubeNumbers,
  kinds: readonly MemberKind[],
  isSizeFixed: boolean,
): readonly MemberKind[] | undefined {
  const size = numberOf(numbers, NUMBER.members);
  const wanted = Object.entries(numbers).filter(
    ([name]) => name === NUMBER.ineligible || !COUNTED.includes(name),
  );
  // Those who count for most first, so that few are needed; those who count for nothing fill the group up.
  const inOrder = kinds.toSorted(
    (a, b) => b.counted.length - a.counted.length || Number(a.isEligible) - Number(b.isEligible),
  );
  const most = isSizeFixed ? size : MOST_MEMBERS;
  let steps = 0;

  function choose(
    index: number,
    left: ReadonlyMap<string, number>,
    chosen: readonly MemberKind[],
  ): readonly MemberKind[] | undefined {
    steps += 1;
    if (steps > MOST_STEPS || chosen.length > most) return undefined;
    const kind = inOrder[index];
    if (kind === undefined)
      return chosen.length >= size && [...left.values()].every((number) => number === 0) ? chosen : undefined;
    const names = new Set([...kind.counted, ...(kind.isEligible ? [] : [NUMBER.ineligible])]);
    const own = [...left].filter(([name]) => names.has(name)).map(([, number]) => number);
    const room = own.length === 0 ? size - chosen.length : Math.min(most - chosen.length, ...own);
    for (let number = Math.max(room, 0); number >= 0; number -= 1) {
      const rest = new Map([...left].map(([name, count]) => [name, count - (names.has(name) ? number : 0)]));
      const found = choose(index + 1, rest, [...chosen, ...Array.from({ length: number }, () => kind)]);
      if (found !== undefined) return found;
    }
    return undefined;
  }

  return choose(0, new Map(wanted), []);
}
