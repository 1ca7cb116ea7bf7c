import { useQuery } from "@tanstack/react-query";
import { wordingIn } from "@wps/model";
import { organisationsQuery } from "../api.ts";
import { useLanguage, useTexts } from "../language/i18n.ts";
import { peopleTerms } from "../people/people-terms.ts";
import { provinceOf } from "../province-of.ts";
import type { ShownField } from "./differences.ts";
import type { PersonDraft } from "./draft.ts";
import { formTexts } from "./form-texts.ts";

/** Says what a draft has in a field, as the form would show it. */
export function useFieldWords(): (field: ShownField, draft: PersonDraft) => string {
  const say = useTexts(formTexts);
  const term = useTexts(peopleTerms);
  const { language } = useLanguage();
  const { data: organisations = [] } = useQuery(organisationsQuery);
  const none = say("notRecorded");
  return (field, draft) => {
    switch (field) {
      case "name":
        return draft.name.written;
      case "sex":
        return draft.sex === "" ? none : term(`sex.${draft.sex}`);
      case "organisation": {
        const found = organisations.find(({ id }) => id === draft.organisation);
        return found ? wordingIn(found.name, language).text : draft.organisation || none;
      }
      case "province": {
        const found = draft.province && provinceOf(draft.province);
        return found ? wordingIn(found.name, language).text : none;
      }
      case "positionLevel":
        return draft.positionLevel === "" ? none : term(`position.${draft.positionLevel}`);
      case "governmentLevel":
        return draft.governmentLevel === "" ? none : term(`government.${draft.governmentLevel}`);
      case "ageGroup":
        return draft.ageGroup === "" ? none : term(`age.${draft.ageGroup}`);
      case "mode":
        return draft.mode === "" ? none : term(`mode.${draft.mode}`);
      case "status":
        return term(`status.${draft.status}`);
      case "roles":
        return draft.roles.map((role) => term(`role.${role}`)).join(", ");
      default:
        return draft[field] || none;
    }
  };
}
