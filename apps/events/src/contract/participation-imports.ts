import { createRoute, z } from "@hono/zod-openapi";
import {
  BirthYear,
  EventId,
  FullName,
  ImportId,
  Line,
  meaning,
  NewImport,
  OrganisationId,
  ParticipationImport,
  PersonId,
  PersonProfile,
  Sex,
} from "@wps/model";
import { ListColumns, ListHeadingCells } from "./list-readings.ts";
import { always, problems } from "./problems.ts";

/** As many people as may be looked for at once. */
const MOST_SOUGHT = 20_000;

/** A list to import, and what its columns were said to hold, to be known the next time. */
export const ImportRequest = NewImport.extend({
  layout: z.strictObject({ heading: ListHeadingCells, columns: ListColumns }).optional(),
  /** Only says what would become of it. */
  dryRun: z.boolean(),
}).meta(meaning("ImportRequest", "A list to import, or to try.", "Danh sách cần nhập hoặc thử nhập."));
export type ImportRequest = z.infer<typeof ImportRequest>;

/** What became of a list, or would: how many came on the list, and how many of them were not on record before. */
export const ImportOutcome = z
  .strictObject({ import: ParticipationImport.optional(), added: z.int().min(0), fresh: z.int().min(0) })
  .meta(meaning("ImportOutcome", "What became of a list, or would.", "Kết quả nhập hoặc thử nhập danh sách."));
export type ImportOutcome = z.infer<typeof ImportOutcome>;

/** Somebody who is looked for among the people on record. */
export const SoughtPerson = z
  .strictObject({
    name: Line,
    sex: Sex.optional(),
    organisation: OrganisationId.optional(),
    function: Line.optional(),
    birthYear: BirthYear.optional(),
  })
  .meta(meaning("SoughtPerson", "Somebody who is looked for.", "Người cần tìm."));
export type SoughtPerson = z.infer<typeof SoughtPerson>;

/** Who on record somebody may be, and what speaks for and against it. It decides nothing. */
export const PersonSuggestion = z
  .strictObject({
    person: PersonId,
    name: FullName,
    birthYear: BirthYear.optional(),
    profile: PersonProfile,
    probability: z.number().min(0).max(1),
    isLikely: z.boolean(),
    differences: z.array(z.string()),
    reasons: z.array(z.strictObject({ about: z.string(), agrees: z.boolean() })),
  })
  .meta(meaning("PersonSuggestion", "Who on record somebody may be.", "Người có thể trùng đã được ghi nhận."));
export type PersonSuggestion = z.infer<typeof PersonSuggestion>;

/** Of those who are looked for, who may be on record, by their place among them. */
export const PersonMatches = z
  .strictObject({ items: z.array(z.strictObject({ at: z.int().min(0), suggestions: z.array(PersonSuggestion) })) })
  .meta(meaning("PersonMatches", "Who may be on record already.", "Những người có thể đã được ghi nhận."));
export type PersonMatches = z.infer<typeof PersonMatches>;

const EventPath = z.strictObject({ id: EventId });
const ImportPath = z.strictObject({ id: ImportId });
const UndoQuery = z.strictObject({
  /** `drop`: those who were changed since go as well. */
  changed: z.enum(["keep", "drop"]).default("keep"),
});

export const matchPeople = createRoute({
  operationId: "matchPeople",
  method: "post",
  path: "/api/events/{id}/person-matches",
  tags: ["people"],
  summary: "Look for people on record who may be those of a list",
  request: {
    params: EventPath,
    body: {
      required: true,
      content: {
        "application/json": { schema: z.strictObject({ people: z.array(SoughtPerson).min(1).max(MOST_SOUGHT) }) },
      },
    },
  },
  responses: {
    ...always,
    200: { description: "Who may be who.", content: { "application/json": { schema: PersonMatches } } },
    400: problems.malformed,
    404: problems.notFound,
    413: problems.tooLarge,
    415: problems.wrongMediaType,
  },
});

export const importParticipations = createRoute({
  operationId: "importParticipations",
  method: "post",
  path: "/api/events/{id}/participation-imports",
  tags: ["people"],
  summary: "Put a list of people on the list of an event, whole or not at all",
  request: {
    params: EventPath,
    body: { required: true, content: { "application/json": { schema: ImportRequest } } },
  },
  responses: {
    ...always,
    200: { description: "What would become of it.", content: { "application/json": { schema: ImportOutcome } } },
    201: { description: "What became of it.", content: { "application/json": { schema: ImportOutcome } } },
    400: problems.malformed,
    404: problems.notFound,
    409: problems.exists,
    413: problems.tooLarge,
    415: problems.wrongMediaType,
    422: problems.refused,
  },
});

export const listImports = createRoute({
  operationId: "listImports",
  method: "get",
  path: "/api/events/{id}/participation-imports",
  tags: ["people"],
  summary: "List the imports into an event, the latest first",
  request: { params: EventPath },
  responses: {
    ...always,
    200: {
      description: "The imports.",
      content: { "application/json": { schema: z.strictObject({ items: z.array(ParticipationImport) }) } },
    },
    400: problems.malformed,
    404: problems.notFound,
  },
});

export const undoImport = createRoute({
  operationId: "undoImport",
  method: "delete",
  path: "/api/participation-imports/{id}",
  tags: ["people"],
  summary: "Take off a list all whom an import put on it",
  request: { params: ImportPath, query: UndoQuery },
  responses: {
    ...always,
    204: { description: "They are off the list." },
    400: problems.malformed,
    404: problems.notFound,
    409: problems.inUse,
  },
});
