import { useNavigate, useSearch } from "@tanstack/react-router";
import { isParticipationId, type ParticipationId } from "@wps/model";

/** Whom the drawer is about: somebody on the list, somebody new, or nobody. */
export type Asked = ParticipationId | "new" | undefined;

/** Reads whom the address asks for, which says nothing of them but an identifier. */
export function askedIn({ person }: Readonly<Record<string, unknown>>): Asked {
  if (person === "new") return "new";
  return typeof person === "string" && isParticipationId(person) ? person : undefined;
}

/** Whom the drawer is about, and how it is opened and closed. The way back of the browser closes it. */
export function useAsked(): [Asked, (person: Asked) => void] {
  const search: Readonly<Record<string, unknown>> = useSearch({ from: "/events/$id/participants" });
  const navigate = useNavigate({ from: "/events/$id/participants" });
  const ask = (person: Asked) =>
    void navigate({
      search: person === undefined ? {} : { person },
      resetScroll: false,
      replace: person === undefined,
    });
  return [askedIn(search), ask];
}
