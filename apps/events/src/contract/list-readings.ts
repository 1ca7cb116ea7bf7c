import { createRoute, z } from "@hono/zod-openapi";
import { meaning } from "@wps/model";
import { LIST_FIELDS } from "@wps/model/people";
import { FilePart } from "./file-part.ts";
import { always, problems } from "./problems.ts";

/** What the columns of a list hold; `null` for one that is of no use. */
export const ListColumns = z
  .array(z.enum(LIST_FIELDS).nullable())
  .max(200)
  .meta(meaning("ListColumns", "What the columns of a list hold.", "Nội dung từng cột của danh sách."));

/** The row that names the columns of a list, as its cells say it. */
export const ListHeadingCells = z
  .array(z.string().max(4_000))
  .min(1)
  .max(200)
  .meta(meaning("ListHeadingCells", "The row that names the columns.", "Dòng tiêu đề cột."));

/** What was noticed in reading: what it is, where, and how often. */
const Note = z.strictObject({
  code: z.string(),
  table: z.string().optional(),
  column: z.string().optional(),
  count: z.int().optional(),
  /** The first of the cells, ranges, rows or columns that it is about. */
  cells: z.array(z.string()).readonly().optional(),
  /** The letters that were converted. */
  from: z.string().optional(),
  encoding: z.string().optional(),
  extension: z.string().optional(),
  format: z.string().optional(),
});

/** A list of people as it was handed in, every cell as text, and what its columns hold where one of our organisations said so before. */
export const ReadList = z
  .strictObject({
    format: z.enum(["xlsx", "csv", "paste"]),
    encoding: z.string().optional(),
    tables: z.array(
      z.strictObject({
        name: z.string(),
        hidden: z.boolean(),
        rows: z.array(z.array(z.string()).readonly()).readonly(),
      }),
    ),
    notes: z.array(Note),
    layouts: z.array(z.strictObject({ heading: ListHeadingCells, columns: ListColumns })),
  })
  .meta(
    meaning(
      "ReadList",
      "A list of people as it was handed in, every cell as text.",
      "Danh sách đã đọc, mỗi ô là văn bản.",
    ),
  );
export type ReadList = z.infer<typeof ReadList>;

export const readListFile = createRoute({
  operationId: "readListFile",
  method: "post",
  path: "/api/list-readings",
  tags: ["people"],
  summary: "Read a list of people out of a file or pasted cells; nothing of it is kept",
  request: {
    body: {
      required: true,
      content: {
        "multipart/form-data": {
          schema: z
            .strictObject({
              file: FilePart.optional(),
              /** Or cells, as a spreadsheet copies them. */
              text: z.string().optional(),
            })
            .refine(({ file, text }) => (file === undefined) !== (text === undefined), { error: "a file or cells" }),
        },
      },
    },
  },
  responses: {
    ...always,
    200: { description: "The cells.", content: { "application/json": { schema: ReadList } } },
    400: problems.malformed,
    413: problems.tooLarge,
    415: problems.wrongMediaType,
    422: problems.refused,
  },
});
