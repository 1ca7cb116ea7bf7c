import type { GrantRequirements, Requirement, RequirementsChange } from "@wps/model";
import { wordingIn } from "@wps/model";
import { useLanguage, useTexts } from "../language/i18n.ts";
import type { Merging } from "../merge-panel.tsx";
import { mergeLists } from "../merging.ts";
import { RequirementShown } from "./requirement-shown.tsx";
import { dueTerms } from "./texts.ts";

const byId = ({ requirements }: RequirementsChange): Map<string, Requirement> =>
  new Map(requirements.map((requirement) => [requirement.id, requirement]));

/** What somebody entered of an agreement, without what the app noted about it. */
export const enteredRequirements = ({ requirements }: GrantRequirements): RequirementsChange => ({ requirements });

/** My requirements with those of theirs that are taken. */
export const mergedRequirements = (
  mine: RequirementsChange,
  theirs: RequirementsChange,
  names: readonly string[],
): RequirementsChange => ({ requirements: mergeLists(byId(mine), byId(theirs), names) });

/** How requirements merge: each as a whole, with what was delivered of it. */
export function useRequirementMerging(): Merging<RequirementsChange, string> {
  const term = useTexts(dueTerms);
  const { language } = useLanguage();
  return {
    partsOf: (document) => Object.fromEntries(byId(document)),
    namesIn: (versions) => [...new Set(versions.flatMap((parts) => Object.keys(parts)))],
    titleOf: (name, versions) => {
      const [requirement] = versions.flatMap((document) => byId(document).get(name) ?? []);
      if (requirement === undefined) return name;
      return requirement.title ? wordingIn(requirement.title, language).text : term(`kind.${requirement.kind}`);
    },
    show: (name, document) => {
      const requirement = byId(document).get(name);
      return requirement && <RequirementShown requirement={requirement} />;
    },
  };
}
