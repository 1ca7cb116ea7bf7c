import { createRoute, z } from "@hono/zod-openapi";
import {
  BilingualLine,
  BirthYear,
  EventId,
  FullName,
  meaning,
  ParticipationStatus,
  PersonId,
  PersonMergeId,
  PersonProfile,
  PlainDate,
} from "@wps/model";
import { always, problems } from "./problems.ts";

/** Somebody who may be on record twice, with those of the reader's lists that they stand on. */
export const TwinPerson = z
  .strictObject({
    person: PersonId,
    name: FullName,
    birthYear: BirthYear.optional(),
    profile: PersonProfile,
    lists: z.array(
      z.strictObject({ event: EventId, title: BilingualLine, start: PlainDate, status: ParticipationStatus }),
    ),
  })
  .meta(meaning("TwinPerson", "Somebody who may be on record twice.", "Người có thể đã được ghi nhận hai lần."));
export type TwinPerson = z.infer<typeof TwinPerson>;

/** Two people on record who may be one, and what speaks for and against it. It decides nothing. */
export const PersonTwins = z
  .strictObject({
    one: TwinPerson,
    other: TwinPerson,
    probability: z.number().min(0).max(1),
    isLikely: z.boolean(),
    differences: z.array(z.string()),
    reasons: z.array(z.strictObject({ about: z.string(), agrees: z.boolean() })),
  })
  .meta(meaning("PersonTwins", "Two people who may be one.", "Hai người có thể là một."));
export type PersonTwins = z.infer<typeof PersonTwins>;

/** Who may be one with whom, the most likely first; how many pairs there are beyond these; and of whom it was said that they are two. */
export const TwinList = z
  .strictObject({
    items: z.array(PersonTwins),
    more: z.int().min(0),
    apart: z.array(z.strictObject({ one: TwinPerson, other: TwinPerson, at: z.iso.datetime() })),
  })
  .meta(meaning("TwinList", "People who may be one.", "Danh sách những người có thể là một."));
export type TwinList = z.infer<typeof TwinList>;

/** Two people who are one, and whose name, year of birth and contact stay. */
export const NewPersonMerge = z
  .strictObject({ kept: PersonId, merged: PersonId })
  .refine(({ kept, merged }) => kept !== merged, { error: "two different people", path: ["merged"] })
  .meta(meaning("NewPersonMerge", "Two people who are one.", "Hai bản ghi của cùng một người."));
export type NewPersonMerge = z.infer<typeof NewPersonMerge>;

/** Two people who are two. */
export const PeopleApart = z
  .strictObject({ one: PersonId, other: PersonId })
  .refine(({ one, other }) => one !== other, { error: "two different people", path: ["other"] })
  .meta(meaning("PeopleApart", "Two people who are two.", "Hai người khác nhau."));
export type PeopleApart = z.infer<typeof PeopleApart>;

const Named = z.strictObject({ person: PersonId, name: FullName });

/** That two people were made one: by whom, when, and what spoke for it. `isLast`: it can be undone now, if it stands. */
export const PersonMerge = z
  .strictObject({
    id: PersonMergeId,
    kept: Named,
    merged: Named,
    reasons: z.array(z.string()),
    at: z.iso.datetime(),
    by: z.string().optional(),
    undoneAt: z.iso.datetime().optional(),
    isLast: z.boolean(),
  })
  .meta(meaning("PersonMerge", "That two people were made one.", "Một lần gộp hai người thành một."));
export type PersonMerge = z.infer<typeof PersonMerge>;

const TwinQuery = z.strictObject({
  /** Only who stands on the list of this event twice. */
  event: EventId.optional(),
});
const MergePath = z.strictObject({ id: PersonMergeId });
const json = <Schema extends z.ZodType>(schema: Schema) => ({ "application/json": { schema } });
const taken = { 400: problems.malformed, 413: problems.tooLarge, 415: problems.wrongMediaType, 422: problems.refused };

export const listTwins = createRoute({
  operationId: "listTwins",
  method: "get",
  path: "/api/person-twins",
  tags: ["people"],
  summary: "List people on one's lists who may be one",
  request: { query: TwinQuery },
  responses: {
    ...always,
    200: { description: "The pairs.", content: json(TwinList) },
    400: problems.malformed,
    404: problems.notFound,
  },
});

export const tellApart = createRoute({
  operationId: "tellApart",
  method: "post",
  path: "/api/people-apart",
  tags: ["people"],
  summary: "Say that two people are two, so that nobody is asked again",
  request: { body: { required: true, content: json(PeopleApart) } },
  responses: { ...always, ...taken, 204: { description: "It is known." } },
});

export const askAgain = createRoute({
  operationId: "askAgain",
  method: "post",
  path: "/api/people-apart/withdrawals",
  tags: ["people"],
  summary: "Take back that two people are two",
  request: { body: { required: true, content: json(PeopleApart) } },
  responses: { ...always, ...taken, 204: { description: "It is asked again." } },
});

export const mergePeople = createRoute({
  operationId: "mergePeople",
  method: "post",
  path: "/api/person-merges",
  tags: ["people"],
  summary: "Make two people on record one, so that they are counted once",
  request: { body: { required: true, content: json(NewPersonMerge) } },
  responses: {
    ...always,
    ...taken,
    201: { description: "They are one.", content: json(z.strictObject({ id: PersonMergeId })) },
    409: problems.notPossible,
  },
});

export const listPersonMerges = createRoute({
  operationId: "listPersonMerges",
  method: "get",
  path: "/api/person-merges",
  tags: ["people"],
  summary: "List which people were made one, the last first",
  responses: {
    ...always,
    200: { description: "What was decided.", content: json(z.strictObject({ items: z.array(PersonMerge) })) },
  },
});

export const undoPersonMerge = createRoute({
  operationId: "undoPersonMerge",
  method: "delete",
  path: "/api/person-merges/{id}",
  tags: ["people"],
  summary: "Make two of one again, as far as nothing was changed since",
  request: { params: MergePath },
  responses: {
    ...always,
    200: {
      description: "They are two; `waiting` counts the seats that others have taken since, for which they wait.",
      content: json(z.strictObject({ waiting: z.int().min(0) })),
    },
    400: problems.malformed,
    404: problems.notFound,
    409: problems.notPossible,
  },
});
