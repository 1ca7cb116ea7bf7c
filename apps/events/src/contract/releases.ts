import { createRoute, z } from "@hono/zod-openapi";
import { meaning, OrganisationId, PlainDate } from "@wps/model";
import { AxisCategory, RELEASED_SUBJECTS } from "@wps/model/disclosure";
import { always, problems } from "./problems.ts";

const Whole = z.int().min(0);
const Sha256 = z.string().regex(/^[0-9a-f]{64}$/);

/** A number of people, or null where it is hidden: one sign for all hidden numbers, whatever the reason. */
const ReleasedCell = z.strictObject({ at: z.record(z.string(), AxisCategory), people: Whole.nullable() });

/** A table as everybody gets it; a total names no category of what it is over. */
export const ReleasedTable = z
  .strictObject({
    subject: z.enum(RELEASED_SUBJECTS),
    /** Whose events it is of; of the whole programme where it is left out. */
    funder: OrganisationId.optional(),
    /** The year, the role or the task that it is of, where it is of one. */
    of: z.string().optional(),
    cells: z.array(ReleasedCell),
  })
  .meta(meaning("ReleasedTable", "A table as everybody gets it.", "Một bảng số liệu đã công bố."));
export type ReleasedTable = z.infer<typeof ReleasedTable>;

const counted = {
  /** The last day of events that are counted. */
  until: PlainDate,
  /** Whether it was looked at how closely hidden numbers can be made out, and not only whether they can be exactly. */
  isAudited: z.boolean(),
  told: Whole,
  hidden: Whole,
  /** Of the tables as they are told: what was looked at and what is released are the same where this is. */
  sha256: Sha256,
};

/** What is known of a release but for its tables. */
export const ReleaseSummary = z
  .strictObject({
    number: z.int().min(1),
    madeAt: z.iso.datetime(),
    ...counted,
    /** Of the set of tables, of the method, and the edition of the catalogue. */
    versions: z.strictObject({ tables: z.int().min(1), method: z.int().min(1), catalogue: PlainDate }),
  })
  .meta(meaning("ReleaseSummary", "What is known of a release.", "Thông tin về một lần công bố."));
export type ReleaseSummary = z.infer<typeof ReleaseSummary>;

/** What would be released now. */
export const ReleaseTrial = z
  .strictObject({ ...counted, participations: Whole, exposed: Whole, tables: z.array(ReleasedTable) })
  .meta(meaning("ReleaseTrial", "What would be released now.", "Những gì sẽ được công bố."));
export type ReleaseTrial = z.infer<typeof ReleaseTrial>;

/** All releases, the latest first. */
export const ReleaseList = z
  .strictObject({ items: z.array(ReleaseSummary) })
  .meta(meaning("ReleaseList", "All releases, the latest first.", "Các lần công bố, mới nhất trước."));
export type ReleaseList = z.infer<typeof ReleaseList>;

/** A release with all its tables. */
export const ReleaseInFull = z
  .strictObject({ release: ReleaseSummary, tables: z.array(ReleasedTable) })
  .meta(meaning("ReleaseInFull", "A release with all its tables.", "Một lần công bố với mọi bảng số liệu."));
export type ReleaseInFull = z.infer<typeof ReleaseInFull>;

/** How far the trial or the release is that is being worked out, whoever asked for it. */
export const ReleaseProgress = z
  .strictObject({
    /** Left out where nothing is being worked out. Deciding and auditing take turns, and each turn is a round. */
    doing: z
      .strictObject({ step: z.enum(["counting", "guarding", "deciding", "auditing"]), round: z.int().min(1) })
      .optional(),
  })
  .meta(meaning("ReleaseProgress", "How far a release is that is being worked out.", "Tiến độ tính một lần công bố."));
export type ReleaseProgress = z.infer<typeof ReleaseProgress>;

const json = <Schema extends z.ZodType>(schema: Schema) => ({ "application/json": { schema } });
const refused = {
  ...always,
  400: problems.malformed,
  409: problems.notPossible,
  413: problems.tooLarge,
  415: problems.wrongMediaType,
} as const;

export const tryRelease = createRoute({
  operationId: "tryRelease",
  method: "post",
  path: "/api/release-trials",
  tags: ["releases"],
  summary: "Say what would be told of people now, and keep nothing; to stop waiting stops the work",
  request: { body: { required: true, content: json(z.strictObject({ until: PlainDate })) } },
  responses: { ...refused, 200: { description: "What would be released.", content: json(ReleaseTrial) } },
});

export const getReleaseProgress = createRoute({
  operationId: "getReleaseProgress",
  method: "get",
  path: "/api/release-trials/progress",
  tags: ["releases"],
  summary: "Read how far the release is that is being worked out",
  responses: { ...always, 200: { description: "The step, if any.", content: json(ReleaseProgress) } },
});

export const makeRelease = createRoute({
  operationId: "makeRelease",
  method: "post",
  path: "/api/releases",
  tags: ["releases"],
  summary: "Tell of people what a trial has shown; it stays as it is",
  request: {
    body: { required: true, content: json(z.strictObject({ until: PlainDate, sha256: Sha256 })) },
  },
  responses: { ...refused, 201: { description: "The release.", content: json(ReleaseSummary) } },
});

export const listReleases = createRoute({
  operationId: "listReleases",
  method: "get",
  path: "/api/releases",
  tags: ["releases"],
  summary: "List what was told of people, and when",
  responses: { ...always, 200: { description: "The releases.", content: json(ReleaseList) } },
});

const ReleasePath = z.strictObject({
  number: z
    .string()
    .regex(/^[1-9]\d{0,8}$/, { error: "the number of a release" })
    .transform(Number),
});

export const getRelease = createRoute({
  operationId: "getRelease",
  method: "get",
  path: "/api/releases/{number}",
  tags: ["releases"],
  summary: "Read a release with all its tables",
  request: { params: ReleasePath },
  responses: {
    ...always,
    200: { description: "The release.", content: json(ReleaseInFull) },
    400: problems.malformed,
    404: problems.notFound,
  },
});
