import { useQuery } from "@tanstack/react-query";
import { type Actor, type Grant, type OrganisationId, wordingIn } from "@wps/model";
import { issuersOf } from "@wps/model/statements";
import { organisationsQuery } from "../api.ts";
import { useLanguage } from "../language/i18n.ts";

/** Who may issue a statement of a grant, by name. */
export function useIssuers(grant: Grant, actor: Actor): { readonly id: OrganisationId; readonly name: string }[] {
  const { language } = useLanguage();
  const { data: all = [] } = useQuery(organisationsQuery);
  return issuersOf(grant, actor).map((id) => {
    const name = all.find((one) => one.id === id)?.name;
    return { id, name: name ? wordingIn(name, language).text : id };
  });
}
