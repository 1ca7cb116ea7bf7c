import { createRoute, z } from "@hono/zod-openapi";
import {
  BilingualLine,
  Currency,
  EventDates,
  EventId,
  Grant,
  GrantId,
  meaning,
  Recommendation,
  Result,
} from "@wps/model";
import { GrantMoney } from "@wps/model/indicators";
import { always, problems } from "./problems.ts";
import { ReleasedTable, ReleaseSummary } from "./releases.ts";

/** A grant, and what it has paid until now. */
const PaidGrant = z.strictObject({
  grant: Grant,
  /** In the currency that its donor is told in. */
  paid: GrantMoney.shape.total,
  /** The events that it pays for: those that the reader may know of, and how many more there are. */
  events: z.int().min(0),
  withheld: z.int().min(0),
});

/** The grants that the reader is a part of, the latest to begin first, and what they pay for. */
export const Portal = z
  .strictObject({ grants: z.array(PaidGrant) })
  .meta(meaning("Portal", "The grants of a reader and what they pay for.", "Các khoản tài trợ và việc chi trả."));
export type Portal = z.infer<typeof Portal>;

/** What the reader's grants pay for together; left out where there is no grant. */
export const PortalMoney = z
  .strictObject({ money: GrantMoney.optional() })
  .meta(meaning("PortalMoney", "What the reader's grants pay for together.", "Kinh phí các khoản tài trợ đã chi trả."));
export type PortalMoney = z.infer<typeof PortalMoney>;

export const getPortal = createRoute({
  operationId: "getPortal",
  method: "get",
  path: "/api/portal",
  tags: ["portal"],
  summary: "Read one's grants, what each has paid, and for how many events",
  responses: {
    ...always,
    200: { description: "The grants.", content: { "application/json": { schema: Portal } } },
  },
});

export const getPortalMoney = createRoute({
  operationId: "getPortalMoney",
  method: "get",
  path: "/api/portal/money",
  tags: ["portal"],
  summary: "Read what one's grants pay for together, by a closed set of tables",
  description:
    "Of whoever else pays for the same events there is one sum, to its first digit, and none where it would tell who pays what.",
  request: {
    query: z.strictObject({
      /** That of the grant that began last, where it is left out. */
      currency: Currency.optional(),
    }),
  },
  responses: {
    ...always,
    200: { description: "The tables.", content: { "application/json": { schema: PortalMoney } } },
    400: problems.malformed,
  },
});

/** What the reader's grants aim at, the latest to begin first, and what the events do that it pays for, the latest first. */
export const PortalResults = z
  .strictObject({
    grants: z.array(z.strictObject({ grant: GrantId, title: BilingualLine, results: z.array(Result) })),
    /** Those with results, or where something was recommended or promised. */
    events: z.array(
      z.strictObject({
        event: EventId,
        title: BilingualLine,
        dates: EventDates,
        results: z.array(Result),
        recommendations: z.array(Recommendation),
      }),
    ),
  })
  .meta(
    meaning(
      "PortalResults",
      "What grants and the events that they pay for aim at.",
      "Kết quả hướng tới của các khoản tài trợ và sự kiện.",
    ),
  );
export type PortalResults = z.infer<typeof PortalResults>;

export const getPortalResults = createRoute({
  operationId: "getPortalResults",
  method: "get",
  path: "/api/portal/results",
  tags: ["portal"],
  summary:
    "Read what one's grants and the events that one pays for aim at, how far it was reached, and what was promised",
  responses: {
    ...always,
    200: { description: "The results.", content: { "application/json": { schema: PortalResults } } },
  },
});

/** What a donor is told of people: tables of the last release, of the whole programme and of what it pays for. */
export const PortalPeople = z
  .strictObject({
    /** Left out where nothing was released yet. */
    release: ReleaseSummary.optional(),
    tables: z.array(ReleasedTable).optional(),
  })
  .meta(meaning("PortalPeople", "What a donor is told of people.", "Số liệu về người tham dự dành cho nhà tài trợ."));
export type PortalPeople = z.infer<typeof PortalPeople>;

export const getPortalPeople = createRoute({
  operationId: "getPortalPeople",
  method: "get",
  path: "/api/portal/people",
  tags: ["portal"],
  summary: "Read what the last release tells of people, of the whole programme and of what one pays for",
  responses: {
    ...always,
    200: { description: "The tables.", content: { "application/json": { schema: PortalPeople } } },
  },
});
