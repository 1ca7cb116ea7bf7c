import { expectTypeOf, test } from "vitest";
import { type Calendar, toCalendar } from "./ics/index.js";
import {
  type Actor,
  boundsOf,
  type Capability,
  type Count,
  type CountBounds,
  can,
  type EventId,
  type EventSubject,
  type Headcount,
  itemsOf,
  type Listed,
  type NewProgrammeEvent,
  type NewSession,
  type OrganisationId,
  type ProgrammeEvent,
  type Refusal,
  type RefusalCode,
  type Session,
  type SessionId,
  type Wording,
  womenShare,
  wordingIn,
} from "./index.js";

test("identifiers of different nouns do not pass for each other, nor does a bare text", () => {
  expectTypeOf<EventId>().toExtend<string>();
  expectTypeOf<string>().not.toExtend<EventId>();
  expectTypeOf<SessionId>().not.toExtend<EventId>();
  expectTypeOf<OrganisationId>().not.toExtend<EventId>();
});

test("a count has a value unless it is unknown", () => {
  expectTypeOf<Extract<Count, { kind: "unknown" }>>().not.toHaveProperty("value");
  expectTypeOf<Exclude<Count, { kind: "unknown" }>["value"]>().toEqualTypeOf<number>();
  expectTypeOf(boundsOf).returns.toEqualTypeOf<CountBounds>();
  expectTypeOf<CountBounds["upper"]>().toEqualTypeOf<number | null>();
});

test("a share of women is a number only where it is known", () => {
  const share = womenShare({ count: { kind: "unknown" }, women: { kind: "unknown" } });
  expectTypeOf(share).not.toHaveProperty("percent");
  if (share.status === "ok") expectTypeOf(share.percent).toEqualTypeOf<number>();
});

test("a list may be unknown", () => {
  expectTypeOf<ProgrammeEvent["headcounts"]>().toEqualTypeOf<Listed<Headcount>>();
  expectTypeOf(itemsOf<Headcount>).returns.toEqualTypeOf<readonly Headcount[]>();
});

test("a kept event has stamps and session identifiers, a new one has neither", () => {
  expectTypeOf<ProgrammeEvent["sessions"]>().toEqualTypeOf<Session[]>();
  expectTypeOf<NewProgrammeEvent["sessions"]>().toEqualTypeOf<NewSession[]>();
  expectTypeOf<NewProgrammeEvent>().not.toHaveProperty("id");
  expectTypeOf<ProgrammeEvent["id"]>().toEqualTypeOf<EventId>();
});

test("a wording says its language", () => {
  expectTypeOf(wordingIn).returns.toEqualTypeOf<Wording>();
  expectTypeOf(wordingIn).parameter(1).toEqualTypeOf<"vi" | "en">();
});

test("refusals and capabilities are closed lists", () => {
  expectTypeOf<RefusalCode>().toEqualTypeOf<Refusal["code"]>();
  expectTypeOf<string>().not.toExtend<RefusalCode>();
  expectTypeOf(can).parameters.toEqualTypeOf<[actor: Actor, capability: Capability, subject?: EventSubject]>();
  // @ts-expect-error nobody can do what the table does not know
  can({ role: "public" }, "event:delete");
});

test("a calendar is made of whole events", () => {
  expectTypeOf(toCalendar).returns.toEqualTypeOf<Calendar>();
  expectTypeOf(toCalendar).parameter(0).toEqualTypeOf<readonly ProgrammeEvent[]>();
  // A draft has no identifier that could become a UID.
  expectTypeOf<NewProgrammeEvent>().not.toExtend<ProgrammeEvent>();
});
