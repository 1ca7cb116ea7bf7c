import fc from "fast-check";
import { expect, it } from "vitest";
import type * as z from "zod";
import {
  ActionPlanCode,
  AgencyCode,
  ClauseCode,
  ContributionId,
  EventId,
  FunctionCode,
  isClauseCode,
  isCode,
  isContributionId,
  isEventId,
  isLocalTime,
  isOrganisationId,
  isPlainDate,
  isProvinceKey,
  LegalActCode,
  Line,
  LocalTime,
  OrganisationId,
  PlainDate,
  ProgrammeCode,
  ProvinceKey,
  toLine,
} from "../src/index.js";

/** Texts of every form that is asked for here, and texts that come close. */
const text = fc.oneof(
  fc.string({ unit: "binary", maxLength: 400 }),
  fc.stringMatching(/^[a-z0-9-]{0,70}$/),
  fc.stringMatching(/^(?:M|[IVX]{1,4}|\d{1,3})(?:\.[\da-zđ]{1,2}){0,12}$/),
  fc.stringMatching(/^(?:1[89]|2[012])\d\d-[01]\d-[0-3]\d$/),
  fc.stringMatching(/^[0-2]\d:[0-6]\d$/),
  fc.stringMatching(/^(?:2004|2025|2024)-\d{2}$/),
  fc.uuid(),
  fc.uuid().map((id) => id.replace(/[89ab](?=[0-9a-f]{3}-[0-9a-f]{12}$)/, "7")),
  fc.constantFrom("", "2024-02-29", "2023-02-29", `${"0".repeat(8)}${"-0000".repeat(3)}-${"0".repeat(12)}`),
  fc.constantFrom(`${"f".repeat(8)}${"-ffff".repeat(3)}-${"f".repeat(12)}`, "x".repeat(64), "x".repeat(65), "08:30\n"),
);

const GUARDS: readonly (readonly [string, (text: string) => boolean, z.ZodType<string, string>])[] = [
  ["the code of a programme", isCode, ProgrammeCode],
  ["the code of a plan", isCode, ActionPlanCode],
  ["the code of an agency", isCode, AgencyCode],
  ["the code of a function", isCode, FunctionCode],
  ["the code of a legal act", isCode, LegalActCode],
  ["the code of an organisation", isOrganisationId, OrganisationId],
  ["the path of a clause", isClauseCode, ClauseCode],
  ["the key of a province", isProvinceKey, ProvinceKey],
  ["the identifier of an event", isEventId, EventId],
  ["the identifier of a contribution", isContributionId, ContributionId],
  ["a day", isPlainDate, PlainDate],
  ["a time of day", isLocalTime, LocalTime],
];

it.each(GUARDS)("%s is told as its schema tells it", (_, isOne, schema) => {
  fc.assert(
    fc.property(text, (candidate) => {
      expect(isOne(candidate)).toBe(schema.safeParse(candidate).data === candidate);
    }),
    { numRuns: 500 },
  );
});

it("a line is read as its schema reads it", () => {
  const line = fc.oneof(
    text,
    fc.string({ minLength: 298, maxLength: 302 }),
    fc.constantFrom(" a\u0323\u0302 ", "a\nb"),
  );
  fc.assert(
    fc.property(line, (candidate) => {
      expect(toLine(candidate)).toBe(Line.safeParse(candidate).data);
    }),
    { numRuns: 500 },
  );
});
