/** The law that permuting the members of a group changes nothing. */
import * as fc from "fast-check";
import type { Outcome } from "../decide/decision-table.ts";
import { VERDICT_WORDS } from "../decide/outcome-words.ts";
import { decideKube } from "../decide-kube.ts";
import type { Kube } from "../kube/kube.ts";
import type { Text } from "../language.ts";
import { compiledOnce } from "./ask.ts";
import { group } from "./group.ts";
import type { Law } from "./law.ts";
import { createLaw, criteriaNamed, type LawContext } from "./law-context.ts";
import { wordKubeFacts, wordOutcome } from "./word-subject.ts";

/** Two members changing places are enough: every order comes about by that. */
export function permutingMembers(context: LawContext): Law {
  const {
    ruleset,
    options: { asOf },
    askKube,
  } = context;
  const compiled = compiledOnce(ruleset);
  return createLaw(
    {
      name: "permuting-members",
      statement: {
        id: "urutan anggota tidak mengubah apa pun",
        en: "permuting the members of a group changes nothing",
      },
      cases: fc
        .tuple(group(compiled, { asOf }), fc.nat(99), fc.nat(99))
        .map(([kube, a, b]) => ({ kube, swapped: placesIn(kube, a, b) })),
      async breachOf({ kube: drawn, swapped: places }) {
        // Every case of this law has a group and two places in it.
        const [kube, swapped] = [drawn as Kube, places as readonly [number, number]];
        const [before, after] = [await askKube(kube), await askKube(withSwapped(kube, swapped))];
        const changed = [...(before.outcomes ?? NO_OUTCOMES)].filter(
          ([id, outcome]) => after.outcomes?.get(id) !== outcome,
        );
        const [first] = changed;
        if (first === undefined && before.verdict === after.verdict) return undefined;
        const breach = {
          criteria: criteriaNamed(
            changed.map(([id]) => id),
            context,
          ),
          change: wordSwap(swapped),
          subject: wordKube(kube, context),
        };
        return first === undefined
          ? { ...breach, expected: VERDICT_WORDS[before.verdict], received: VERDICT_WORDS[after.verdict] }
          : {
              ...breach,
              expected: wordOutcome(first[1]),
              received: wordOutcome(after.outcomes?.get(first[0])),
            };
      },
    },
    context,
  );
}

const NO_OUTCOMES: ReadonlyMap<string, Outcome> = new Map();

/** Two places in a group; in an empty one there is nothing to swap. */
function placesIn({ members }: Kube, a: number, b: number): readonly [number, number] {
  const size = Math.max(1, members.length);
  return [a % size, (size - 1 + b) % size];
}

function withSwapped(kube: Kube, [a, b]: readonly [number, number]): Kube {
  const [first, second] = [kube.members[a], kube.members[b]];
  return first === undefined || second === undefined
    ? kube
    : { ...kube, members: kube.members.with(a, second).with(b, first) };
}

function wordSwap([a, b]: readonly [number, number]): Text {
  return {
    id: `anggota ${a + 1} dan ${b + 1} bertukar tempat`,
    en: `members ${a + 1} and ${b + 1} changed places`,
  };
}

function wordKube(kube: Kube, { ruleset, space, options: { asOf } }: LawContext): Text {
  const { criteria, members } = decideKube(compiledOnce(ruleset), kube, { asOf });
  const said = wordKubeFacts(Object.assign({}, ...criteria.map(({ facts }) => facts)), space);
  const size = kube.members.length;
  const { eligible, ineligible, undetermined } = members;
  return {
    id: `kelompok ${size} orang (${eligible} memenuhi syarat, ${ineligible} tidak, ${undetermined} belum dapat ditentukan): ${said.id}`,
    en: `group of ${size} (${eligible} eligible, ${ineligible} not, ${undetermined} undetermined): ${said.en}`,
  };
}
