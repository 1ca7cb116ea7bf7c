/** Everything the app lets somebody do. */
export const CAPABILITIES = [
  "event:read",
  "event:create",
  "event:edit",
  "organisation:read",
  "organisation:create",
  "programme:read",
  "programme:contribute",
  "record:load",
] as const;
/** Something that an actor may do. */
export type Capability = (typeof CAPABILITIES)[number];

/**
 * The roles, each with what it may do. Accounts come later; until then everybody on this machine is an organiser, and
 * so also completes the catalogue, which will be the work of administrators.
 */
export const ROLES = {
  public: ["event:read", "organisation:read", "programme:read"],
  organiser: [
    "event:read",
    "event:create",
    "event:edit",
    "organisation:read",
    "organisation:create",
    "programme:read",
    "programme:contribute",
  ],
  /** The app itself at its start, when it enters the public record. */
  system: ["organisation:read", "record:load"],
} as const satisfies Record<string, readonly Capability[]>;
/** The name of a role. */
export type Role = keyof typeof ROLES;

/** Who is asking. */
export interface Actor {
  readonly role: Role;
}

/**
 * The one question about access.
 *
 * @example
 * can({ role: "public" }, "event:create"); // false
 */
export function can(actor: Actor, capability: Capability): boolean {
  return (ROLES[actor.role] as readonly Capability[]).includes(capability);
}
