import type { AccountId, AccountRole } from "./account.js";
import type { OrganisationId, OrganisationRole } from "./organisation.js";
import type { Publication, Sensitivity } from "./publication.js";

/** Everything the app lets somebody do. */
export const CAPABILITIES = [
  "event:read",
  "event:read-cost",
  "event:read-history",
  "event:create",
  "event:edit",
  "event:move",
  "event:verify",
  "event:publish",
  "course:read",
  "course:edit",
  "participation:read",
  "participation:edit",
  "attendance:edit",
  "needs:read",
  "sensitive:read",
  "sensitive:edit",
  "certificate:issue",
  "certificate:check",
  "data-request:handle",
  "retention:manage",
  "grant:read",
  "grant:edit",
  "grant:publish",
  "aid:check",
  "aid:publish",
  "result:read",
  "result:edit",
  "document:read",
  "document:read-shared",
  "document:edit",
  "permit:read",
  "permit:edit",
  "event-money:read",
  "event-money:edit",
  "room:read",
  "room:edit",
  "release:make",
  "statement:issue",
  "portal:read",
  "measure:read",
  "organisation:read",
  "organisation:create",
  "programme:read",
  "programme:contribute",
  "feed:own",
  "account:own",
  "account:manage",
  "account:admit",
  "country:read",
  "country:edit",
  "field-key:read",
  "record:load",
] as const;
/** Something that an actor may do. */
export type Capability = (typeof CAPABILITIES)[number];

/**
 * How far a capability reaches: to everything; to what is `published` and open; to events in which one of the actor's
 * organisations is `involved` in any role; to those that one of them runs, as lead, co-host or implementer; to open events
 * whose money it gives or passes on; or to open events whose money, as far as is known, it gives alone: who knows the whole and
 * its own part knows what the others give.
 */
export type Reach = "all" | "published" | "involved" | "run" | "funded" | "funded-alone";

type Table = Readonly<Partial<Record<Capability, readonly Reach[]>>>;

const EVERYBODY = {
  "event:read": ["published"],
  "document:read": ["published"],
  "certificate:check": ["all"],
  "measure:read": ["all"],
  "organisation:read": ["all"],
  "programme:read": ["all"],
  "country:read": ["all"],
} as const satisfies Table;

const SIGNED_IN = {
  ...EVERYBODY,
  "aid:check": ["all"],
  "room:read": ["all"],
  "feed:own": ["all"],
  "account:own": ["all"],
} as const satisfies Table;

const READS_ALL = {
  "event:read": ["all"],
  "event:read-cost": ["all"],
  "event:read-history": ["all"],
  "course:read": ["all"],
  "grant:read": ["all"],
  "result:read": ["all"],
  "document:read": ["all"],
  "document:read-shared": ["all"],
  "permit:read": ["all"],
  "event-money:read": ["all"],
  "portal:read": ["all"],
} as const satisfies Table;

/** The roles, each with what it may do and how far that reaches. */
export const ROLES = {
  /** Whoever has no account. */
  public: EVERYBODY,
  /** Plans and records the events of its organisations. */
  organiser: {
    ...SIGNED_IN,
    "event:read": ["published", "involved"],
    "event:read-cost": ["run"],
    "event:read-history": ["run"],
    "event:create": ["run"],
    "event:edit": ["run"],
    "event:move": ["run"],
    "event:publish": ["run"],
    "course:read": ["involved"],
    "course:edit": ["run"],
    "participation:read": ["run"],
    "participation:edit": ["run"],
    "attendance:edit": ["run"],
    "needs:read": ["run"],
    "sensitive:read": ["run"],
    "sensitive:edit": ["run"],
    "certificate:issue": ["run"],
    "grant:read": ["run"],
    "grant:edit": ["run"],
    "grant:publish": ["run"],
    "statement:issue": ["run"],
    "result:read": ["run"],
    "result:edit": ["run"],
    "document:read": ["published", "involved"],
    "document:read-shared": ["run"],
    "document:edit": ["run"],
    "permit:read": ["run"],
    "permit:edit": ["run"],
    "event-money:read": ["run"],
    "event-money:edit": ["run"],
    "room:edit": ["run"],
    "organisation:create": ["all"],
  },
  /** Confirms what was reported. Nobody else can, not even an administrator: who records does not verify. */
  verifier: { ...SIGNED_IN, ...READS_ALL, "event:verify": ["all"], "release:make": ["all"] },
  /** Reads what its organisations pay for, besides what everybody reads. */
  donor: {
    ...SIGNED_IN,
    "event:read": ["published", "funded"],
    "event:read-cost": ["funded-alone"],
    "event:read-history": ["funded-alone"],
    "grant:read": ["funded"],
    "result:read": ["funded"],
    "document:read": ["published", "funded"],
    "document:read-shared": ["funded"],
    "portal:read": ["funded"],
  },
  /** Keeps the accounts and the catalogue, and helps out with every event. */
  admin: {
    ...SIGNED_IN,
    ...READS_ALL,
    "event:create": ["all"],
    "event:edit": ["all"],
    "event:move": ["all"],
    "event:publish": ["all"],
    "course:edit": ["all"],
    "participation:read": ["all"],
    "participation:edit": ["all"],
    "attendance:edit": ["all"],
    "needs:read": ["all"],
    "certificate:issue": ["all"],
    "grant:edit": ["all"],
    "grant:publish": ["all"],
    "statement:issue": ["all"],
    "release:make": ["all"],
    "aid:publish": ["all"],
    "result:edit": ["all"],
    "document:edit": ["all"],
    "permit:edit": ["all"],
    "event-money:edit": ["all"],
    "room:edit": ["all"],
    "organisation:create": ["all"],
    "programme:contribute": ["all"],
    "country:edit": ["all"],
    "account:manage": ["all"],
    "field-key:read": ["all"],
  },
  /**
   * Answers people about their own data, sees of them what a request is about, and watches over how long data are kept. Plans
   * no event and edits none.
   */
  "data-protection-officer": { ...SIGNED_IN, "data-request:handle": ["all"], "retention:manage": ["all"] },
  /** Whoever holds a link to register, to name people or to a place: which event it leads to, the link itself decides. */
  link: {
    "event:read": ["all"],
    "organisation:read": ["all"],
    "participation:read": ["all"],
    "participation:edit": ["all"],
  },
  /** The app itself at its start: it enters the public record, and admits an administrator where none could come in. */
  system: { "organisation:read": ["all"], "account:admit": ["all"], "record:load": ["all"] },
} as const satisfies Record<AccountRole | "public" | "link" | "system", Table>;
/** The name of a role. */
export type Role = keyof typeof ROLES;

/** Somebody with an account, acting for the organisations in its scope. */
export interface AccountActor {
  readonly role: AccountRole;
  readonly account: AccountId;
  readonly organisations: readonly OrganisationId[];
}

/** Who is asking. */
export type Actor = AccountActor | { readonly role: "public" | "link" | "system" };

/** What decides how far a capability reaches to an event. */
export interface EventSubject {
  readonly publication: Publication;
  readonly sensitivity: Sensitivity;
  readonly organisations: readonly { readonly organisation: OrganisationId; readonly role: OrganisationRole }[];
  /** Who gives the event's money, and who passes it on. */
  readonly funders: readonly OrganisationId[];
  /** Who gives it, where that is known. */
  readonly donors?: readonly OrganisationId[];
}

/** The roles in which an organisation runs an event. */
export const RUNNING_ROLES = ["lead", "co-host", "implementer"] as const satisfies readonly OrganisationRole[];

const RUNNING: ReadonlySet<OrganisationRole> = new Set(RUNNING_ROLES);

/**
 * How far a capability of an actor reaches; nowhere where it lacks it. For lists, which cannot ask about each entry.
 *
 * @example
 * reachesOf({ role: "public" }, "event:read"); // ["published"]
 */
export function reachesOf(actor: Actor, capability: Capability): readonly Reach[] {
  const table: Table = ROLES[actor.role];
  return table[capability] ?? [];
}

/**
 * The one question about access. Without a subject it asks whether the actor may do this to anything at all.
 *
 * @example
 * can({ role: "public" }, "event:create"); // false
 */
export function can(actor: Actor, capability: Capability, subject?: EventSubject): boolean {
  const reaches = reachesOf(actor, capability);
  if (subject === undefined) return reaches.length > 0;
  const own = new Set("organisations" in actor ? actor.organisations : []);
  return reaches.some((reach) => covers(reach, subject, own));
}

function covers(reach: Reach, subject: EventSubject, own: ReadonlySet<OrganisationId>): boolean {
  const isOpen = subject.sensitivity === "open";
  const isOwn = (organisation: OrganisationId) => own.has(organisation);
  switch (reach) {
    case "all":
      return true;
    case "published":
      return isOpen && subject.publication === "published";
    case "involved":
      return subject.organisations.some(({ organisation }) => own.has(organisation));
    case "run":
      return subject.organisations.some(({ organisation, role }) => own.has(organisation) && RUNNING.has(role));
    case "funded":
      return isOpen && subject.funders.some(isOwn);
    case "funded-alone":
      return isOpen && subject.donors !== undefined && subject.donors.length > 0 && subject.donors.every(isOwn);
  }
}
