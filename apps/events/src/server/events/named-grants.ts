import {
  type Actor,
  type FundingLink,
  type Grant,
  type GrantId,
  itemsOf,
  listDifference,
  missingFromChain,
  type NewProgrammeEvent,
  Refused,
} from "@wps/model";
import type { Kysely } from "kysely";
import type { Tables } from "../db/tables.ts";
import type { GrantService } from "../grants/service.ts";

/** Any version of an event, as far as it names who funds it. */
interface Version {
  readonly funding: NewProgrammeEvent["funding"];
}
/** Grants that a reader may know of. */
type Readable = ReadonlyMap<GrantId, Grant>;

/** What events say of grants, told to those who may read them and kept when others save. */
export function namedGrants(grants: GrantService) {
  return {
    /** Versions of events as this actor may see them; whoever may save is told that there is a grant that is not theirs. */
    async shown<Shown extends Version>(
      actor: Actor,
      versions: readonly Shown[],
      maySave: (version: Shown) => boolean,
    ): Promise<Shown[]> {
      const named = grantsIn(...versions);
      const readable = await grants.readable(actor, named);
      return versions.map((version) => shownOf(version, { readable, maySave: maySave(version), named }));
    },

    /**
     * What the actor means to save: grants that they are not told of stand as they stood, and each pays by its chain. Asked within
     * a transaction, all of them stay as they are until it ends.
     */
    async meant<Saved extends Version>(
      actor: Actor,
      draft: Saved,
      before?: Version,
      within?: Kysely<Tables>,
    ): Promise<Saved> {
      const readable = await grants.readable(actor, grantsIn(...(before ? [before] : []), draft), within);
      const meant = meantBy(draft, before, readable);
      if (before) refuseMoved(before, meant, readable);
      refuseMisnamed(meant, readable);
      return meant;
    },
  };
}

/** Every grant that versions of an event name, in the order in which they are first named. */
export function grantsIn(...versions: readonly Version[]): GrantId[] {
  const named = versions.flatMap(({ funding }) => itemsOf(funding).map(({ grant }) => grant));
  return [...new Set(named.filter((grant) => typeof grant === "string"))];
}

/** To whom a version is shown: what they may read, and whether they may save it and so give back what they may not. */
interface Reader {
  readonly readable: Readable;
  readonly maySave: boolean;
  /** The grants that stand behind numbers, so that one number is one grant in all versions that are shown together. */
  readonly named: readonly GrantId[];
}

/** What a reader is shown: of a grant that is not theirs that there is one, where they may save the event; else nothing at all. */
export function shownOf<Shown extends Version>(version: Shown, { readable, maySave, named }: Reader): Shown {
  return turned(version, ({ grant, ...link }) => {
    if (typeof grant !== "string") return link;
    if (readable.has(grant)) return { ...link, grant };
    return maySave ? { ...link, grant: { is: "withheld", nth: named.indexOf(grant) } } : link;
  });
}

/**
 * What somebody saves: each grant that was not shown to them stands again where they left its place.
 *
 * @param before the version that they read; none of a new event
 * @throws Refused PAYER_NOT_FOUND with the path of what names no grant that is theirs to name
 */
export function meantBy<Saved extends Version>(draft: Saved, before: Version | undefined, readable: Readable): Saved {
  const hidden = (before ? grantsIn(before) : []).map((grant) => (readable.has(grant) ? undefined : grant));
  return turned(draft, (link, at) => {
    if (link.grant === undefined || (typeof link.grant === "string" && readable.has(link.grant))) return link;
    const grant = typeof link.grant === "string" ? undefined : hidden[link.grant.nth];
    if (grant === undefined) throw new Refused({ code: "PAYER_NOT_FOUND", path: ["funding", "items", at, "grant"] });
    return { ...link, grant };
  });
}

/**
 * Refuses a change by which a grant that was not shown would pay by another funder or channel than before, or be gone: what its
 * chain holds would be told by whether it is refused.
 *
 * @throws Refused GRANT_WITHHELD with the path of the grant, or of the funding where one would be gone
 */
export function refuseMoved(before: Version, after: Version, readable: Readable): void {
  const stands = hiddenIn(after, readable);
  const { removed, added } = listDifference(keysOf(hiddenIn(before, readable)), keysOf(stands));
  if (removed.length + added.length === 0) return;
  const strange = stands.find(({ key }) => added.includes(key));
  throw new Refused({
    code: "GRANT_WITHHELD",
    path: strange ? ["funding", "items", strange.at, "grant"] : ["funding"],
  });
}

/**
 * Refuses a grant beside a funder or a channel that its chain does not hold.
 *
 * @throws Refused GRANT_NOT_OF_FUNDER with the path of the one that stands nowhere in it
 */
export function refuseMisnamed({ funding }: Version, readable: Readable): void {
  for (const [at, link] of itemsOf(funding).entries()) {
    const grant = typeof link.grant === "string" && readable.get(link.grant);
    const missing = grant && missingFromChain(grant, link);
    if (missing) throw new Refused({ code: "GRANT_NOT_OF_FUNDER", path: ["funding", "items", at, missing] });
  }
}

/** Each grant that is not shown, with whom it stands beside. */
function hiddenIn({ funding }: Version, readable: Readable) {
  return itemsOf(funding).flatMap(({ grant, funder, channel }, at) =>
    typeof grant === "string" && !readable.has(grant) ? [{ at, key: `${grant} ${funder} ${channel ?? ""}` }] : [],
  );
}

const keysOf = (hidden: readonly { readonly key: string }[]) => hidden.map(({ key }) => key);

function turned<Kept extends Version>(version: Kept, turn: (link: FundingLink, at: number) => FundingLink): Kept {
  const { funding } = version;
  if (funding.status !== "listed") return version;
  return { ...version, funding: { ...funding, items: funding.items.map(turn) } };
}
