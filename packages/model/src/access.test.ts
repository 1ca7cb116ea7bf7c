import { describe, expect, it } from "vitest";
import { type Actor, CAPABILITIES, can, type EventSubject, ROLES, type Role, reachesOf } from "./access.js";
import { AccountId } from "./account.js";
import { OrganisationId } from "./organisation.js";

const roles = Object.keys(ROLES) as Role[];
const account = AccountId.parse("0198f0a0-0000-7000-8000-000000000001");
const [own, other] = ["vwu", "mps"].map((id) => OrganisationId.parse(id)) as [OrganisationId, OrganisationId];

const actorOf = (role: Role): Actor =>
  role === "public" || role === "link" || role === "system" ? { role } : { role, account, organisations: [own] };

const open: EventSubject = { publication: "published", sensitivity: "open", organisations: [], funders: [] };
const SUBJECTS: Readonly<Record<string, EventSubject>> = {
  "somebody else's, published": {
    ...open,
    organisations: [{ organisation: other, role: "lead" }],
    funders: [other],
    donors: [other],
  },
  "somebody else's draft": { ...open, publication: "draft", organisations: [{ organisation: other, role: "lead" }] },
  "somebody else's, sensitive": { ...open, sensitivity: "sensitive" },
  "draft, we lead": { ...open, publication: "draft", organisations: [{ organisation: own, role: "lead" }] },
  "draft, we implement": { ...open, publication: "draft", organisations: [{ organisation: own, role: "implementer" }] },
  "draft, we are a partner": { ...open, publication: "draft", organisations: [{ organisation: own, role: "partner" }] },
  "sensitive, we host": { ...open, sensitivity: "sensitive", organisations: [{ organisation: own, role: "co-host" }] },
  "draft, we pay": { ...open, publication: "draft", funders: [other, own], donors: [other, own] },
  "draft, we alone pay": { ...open, publication: "draft", funders: [own, other], donors: [own] },
  "draft, we pass it on": { ...open, publication: "draft", funders: [own, other], donors: [other] },
  "draft, we pay, and it is not known who else": { ...open, publication: "draft", funders: [own] },
  "sensitive, we pay": { ...open, sensitivity: "sensitive", funders: [own], donors: [own] },
};

describe("can", () => {
  it("says yes in these cases and in no other", () => {
    const signedOut = ["public: all"];
    const signedIn = ["organiser", "verifier", "donor", "admin", "data-protection-officer"].map(
      (role) => `${role}: all`,
    );
    const allowed = Object.fromEntries(
      CAPABILITIES.map((capability) => [
        capability,
        roles.flatMap((role) => {
          const reaches = reachesOf(actorOf(role), capability);
          return reaches.length === 0 ? [] : [`${role}: ${reaches.join(" + ")}`];
        }),
      ]),
    );
    expect(allowed).toEqual({
      "event:read": [
        "public: published",
        "organiser: published + involved",
        "verifier: all",
        "donor: published + funded",
        "admin: all",
        "data-protection-officer: published",
        "link: all",
      ],
      "event:read-cost": ["organiser: run", "verifier: all", "donor: funded-alone", "admin: all"],
      "event:read-history": ["organiser: run", "verifier: all", "donor: funded-alone", "admin: all"],
      "event:create": ["organiser: run", "admin: all"],
      "event:edit": ["organiser: run", "admin: all"],
      "event:move": ["organiser: run", "admin: all"],
      "event:verify": ["verifier: all"],
      "event:publish": ["organiser: run", "admin: all"],
      "course:read": ["organiser: involved", "verifier: all", "admin: all"],
      "course:edit": ["organiser: run", "admin: all"],
      "participation:read": ["organiser: run", "admin: all", "link: all"],
      "participation:edit": ["organiser: run", "admin: all", "link: all"],
      "attendance:edit": ["organiser: run", "admin: all"],
      "needs:read": ["organiser: run", "admin: all"],
      "sensitive:read": ["organiser: run"],
      "sensitive:edit": ["organiser: run"],
      "certificate:issue": ["organiser: run", "admin: all"],
      "certificate:check": [...signedOut, ...signedIn],
      "data-request:handle": ["data-protection-officer: all"],
      "retention:manage": ["data-protection-officer: all"],
      "grant:read": ["organiser: run", "verifier: all", "donor: funded", "admin: all"],
      "grant:edit": ["organiser: run", "admin: all"],
      "grant:publish": ["organiser: run", "admin: all"],
      "aid:check": signedIn,
      "aid:publish": ["admin: all"],
      "result:read": ["organiser: run", "verifier: all", "donor: funded", "admin: all"],
      "result:edit": ["organiser: run", "admin: all"],
      "document:read": [
        "public: published",
        "organiser: published + involved",
        "verifier: all",
        "donor: published + funded",
        "admin: all",
        "data-protection-officer: published",
      ],
      "document:read-shared": ["organiser: run", "verifier: all", "donor: funded", "admin: all"],
      "document:edit": ["organiser: run", "admin: all"],
      "permit:read": ["organiser: run", "verifier: all", "admin: all"],
      "permit:edit": ["organiser: run", "admin: all"],
      "event-money:read": ["organiser: run", "verifier: all", "admin: all"],
      "event-money:edit": ["organiser: run", "admin: all"],
      "room:read": signedIn,
      "room:edit": ["organiser: run", "admin: all"],
      "release:make": ["verifier: all", "admin: all"],
      "statement:issue": ["organiser: run", "admin: all"],
      "portal:read": ["verifier: all", "donor: funded", "admin: all"],
      "measure:read": [...signedOut, ...signedIn],
      "organisation:read": [...signedOut, ...signedIn, "link: all", "system: all"],
      "organisation:create": ["organiser: all", "admin: all"],
      "programme:read": [...signedOut, ...signedIn],
      "programme:contribute": ["admin: all"],
      "feed:own": signedIn,
      "account:own": signedIn,
      "account:manage": ["admin: all"],
      "account:admit": ["system: all"],
      "country:read": [...signedOut, ...signedIn],
      "country:edit": ["admin: all"],
      "field-key:read": ["admin: all"],
      "record:load": ["system: all"],
    });
  });

  it.each([
    ["public", "event:read", ["somebody else's, published"]],
    [
      "organiser",
      "event:read",
      [
        "somebody else's, published",
        "draft, we lead",
        "draft, we implement",
        "draft, we are a partner",
        "sensitive, we host",
      ],
    ],
    ["organiser", "event:edit", ["draft, we lead", "draft, we implement", "sensitive, we host"]],
    ["organiser", "event:verify", []],
    [
      "donor",
      "event:read",
      [
        "somebody else's, published",
        "draft, we pay",
        "draft, we alone pay",
        "draft, we pass it on",
        "draft, we pay, and it is not known who else",
      ],
    ],
    ["donor", "event:read-cost", ["draft, we alone pay"]],
    ["donor", "event:edit", []],
    ["verifier", "event:read", Object.keys(SUBJECTS)],
    ["verifier", "event:edit", []],
    ["admin", "event:edit", Object.keys(SUBJECTS)],
    ["admin", "event:verify", []],
    ["data-protection-officer", "event:read", ["somebody else's, published"]],
    ["data-protection-officer", "event:edit", []],
    ["data-protection-officer", "participation:read", []],
    ["system", "event:read", []],
  ] as const)("lets %s do %s with these events", (role, capability, allowed) => {
    const reached = Object.entries(SUBJECTS).filter(([, subject]) => can(actorOf(role), capability, subject));
    expect(reached.map(([name]) => name)).toEqual(allowed);
  });

  it("reaches nothing of one's own for an account without organisations", () => {
    const actor: Actor = { role: "organiser", account, organisations: [] };
    const reached = Object.entries(SUBJECTS).filter(([, subject]) => can(actor, "event:edit", subject));
    expect(reached).toEqual([]);
  });

  it("lets nobody change an event, or read its history, whose costs they may not know", () => {
    const telling = ["event:edit", "event:move", "event:verify", "event:publish", "event:read-history"] as const;
    const ignorant = roles.flatMap((role) =>
      Object.entries(SUBJECTS).flatMap(([name, subject]) => {
        const actor = actorOf(role);
        const tells = telling.some((capability) => can(actor, capability, subject));
        return tells && !can(actor, "event:read-cost", subject) ? [`${role}: ${name}`] : [];
      }),
    );
    expect(ignorant).toEqual([]);
  });

  it("knows no capability that nobody has", () => {
    expect(CAPABILITIES.filter((capability) => !roles.some((role) => can(actorOf(role), capability)))).toEqual([]);
  });
});
