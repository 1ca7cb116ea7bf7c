import type { Grant, NewGrant } from "@wps/model";
import type { ReactNode } from "react";
import { GivenAmountWords } from "../given-amount-words.tsx";
import { useTexts } from "../language/i18n.ts";
import { Wording } from "../language/wording.tsx";
import type { Merging } from "../merge-panel.tsx";
import { OrganisationName } from "../organisation-names.tsx";
import { grantFormTexts } from "./form-texts.ts";
import { usePeriodWords } from "./period-words.ts";
import { grantTerms, grantTexts } from "./texts.ts";

const PARTS = [
  "title",
  "level",
  "marker",
  "chain",
  "number",
  "donorActivity",
  "period",
  "amount",
  "domestic",
  "reporting",
  "note",
  "publication",
] as const satisfies readonly (keyof NewGrant)[];
type Part = (typeof PARTS)[number];

/** What somebody entered of a grant, without what the app noted about it. */
export function enteredOfGrant({ id: _id, revision: _revision, ...entered }: Grant): NewGrant {
  return entered;
}

/** My grant with parts of theirs. */
export function mergedGrant(mine: NewGrant, theirs: Grant, parts: readonly Part[]): NewGrant {
  const merged = { ...mine };
  const take = <Name extends Part>(part: Name) => {
    merged[part] = enteredOfGrant(theirs)[part];
  };
  for (const part of parts) take(part);
  return merged;
}

/** How grants merge: part by part, the chain as a whole. */
export function useGrantMerging(): Merging<NewGrant, Part> {
  const say = useTexts(grantFormTexts);
  const shown = useTexts(grantTexts);
  const term = useTexts(grantTerms);
  const periodWords = usePeriodWords();
  return {
    partsOf: (grant) => grant,
    namesIn: () => PARTS,
    titleOf: (part) => say(`part.${part}`),
    show: (part, grant): ReactNode => {
      switch (part) {
        case "title":
        case "note": {
          const text = grant[part];
          return text && <Wording of={text} />;
        }
        case "level":
          return term(`level.${grant.level}`);
        case "marker":
          return term(`marker.${grant.marker}`);
        case "chain":
          return <Chain chain={grant.chain} />;
        case "period":
          return periodWords(grant.period);
        case "amount":
          return <GivenAmountWords amount={grant.amount} />;
        case "publication":
          return shown(`publication.${grant.publication ?? "draft"}`);
        case "domestic":
          return shown(`domestic.${grant.domestic}`);
        default:
          return grant[part];
      }
    },
  };
}

function Chain({ chain }: Pick<NewGrant, "chain">) {
  const term = useTexts(grantTerms);
  return (
    <ol>
      {chain.map(({ organisation, role, passesOn }) => (
        <li key={`${role} ${organisation}`}>
          <OrganisationName id={organisation} /> – {term(`role.${role}`)}
          {passesOn && <GivenAmountWords amount={passesOn} />}
        </li>
      ))}
    </ol>
  );
}
