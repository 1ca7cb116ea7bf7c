import { queryOptions, useQuery } from "@tanstack/react-query";
import type { Actor } from "@wps/model";
import type { WhoAmI } from "../contract/session.ts";
import { whoAmI } from "./api.ts";
import { keepWorkOf } from "./kept-work.ts";

const PUBLIC: WhoAmI = { role: "public" };

/** Who is at work in this browser. It is known before the first page is drawn. */
export const sessionQuery = queryOptions({
  queryKey: ["session"],
  queryFn: async ({ signal }) => {
    const me = await whoAmI(signal);
    keepWorkOf(me.role === "public" ? undefined : me.account);
    return me;
  },
  staleTime: 60_000,
  retry: false,
});

/** Who is at work, with name and address. The public, while nobody has signed in or the server cannot be asked. */
export const useMe = (): WhoAmI => useQuery(sessionQuery).data ?? PUBLIC;

/** Who is at work, to ask `can` about. */
export function useActor(): Actor {
  const { data } = useQuery({ ...sessionQuery, select: actorIn });
  return data ?? PUBLIC;
}

const actorIn = (me: WhoAmI): Actor =>
  me.role === "public" ? me : { role: me.role, account: me.account, organisations: me.organisations };

/** The other windows of this app in this browser. */
const others = new BroadcastChannel("wps.session");

/** Another actor begins with an empty page: nothing that was read for the former one stays, in any window. */
export function beginAnew(address: string): void {
  others.postMessage("changed");
  window.location.assign(address);
}

/** Begins this window anew when another one has signed in or out; returns how to stop. */
export function followOtherWindows(): () => void {
  const begin = () => window.location.reload();
  others.addEventListener("message", begin);
  return () => others.removeEventListener("message", begin);
}
