import { createRoute, z } from "@hono/zod-openapi";
import { CountryEdit, CountryEditId, meaning, NewCountryEdit } from "@wps/model";
import { always, problems } from "./problems.ts";
import { ifMatch, revisionTag } from "./revision.ts";

/** All that was entered into the calendar of the country, by first day. */
export const CountryEditList = z
  .strictObject({ items: z.array(CountryEdit) })
  .meta(meaning("CountryEditList", "The entered days of the country.", "Các ngày đã nhập vào lịch chung."));
export type CountryEditList = z.infer<typeof CountryEditList>;

const CountryEditPath = z.strictObject({ id: CountryEditId });
const oneEntry = (description: string) => ({
  description,
  headers: revisionTag("entry"),
  content: { "application/json": { schema: CountryEdit } },
});
const body = { required: true, content: { "application/json": { schema: NewCountryEdit } } } as const;

export const listCountryEdits = createRoute({
  operationId: "listCountryEdits",
  method: "get",
  path: "/api/country-edits",
  tags: ["country"],
  summary: "List the days of the country that somebody entered, each with its source",
  description:
    "What is calculated, such as lunar New Year, is not among them: `@wps/model/planning` tells it, and lets these take its place.",
  responses: {
    ...always,
    200: { description: "The entries.", content: { "application/json": { schema: CountryEditList } } },
  },
});

export const addCountryEdit = createRoute({
  operationId: "addCountryEdit",
  method: "post",
  path: "/api/country-edits",
  tags: ["country"],
  summary: "Enter days off, days that were swapped, a session or a season",
  request: { body },
  responses: {
    ...always,
    201: oneEntry("The entry."),
    400: problems.malformed,
    413: problems.tooLarge,
    415: problems.wrongMediaType,
  },
});

export const replaceCountryEdit = createRoute({
  operationId: "replaceCountryEdit",
  method: "put",
  path: "/api/country-edits/{id}",
  tags: ["country"],
  summary: "Write an entry anew; every version is kept",
  request: { params: CountryEditPath, headers: ifMatch("the ETag of the entry"), body },
  responses: {
    ...always,
    200: oneEntry("The entry as it is now."),
    400: problems.malformed,
    404: problems.notFound,
    412: problems.changed,
    413: problems.tooLarge,
    415: problems.wrongMediaType,
  },
});

export const removeCountryEdit = createRoute({
  operationId: "removeCountryEdit",
  method: "delete",
  path: "/api/country-edits/{id}",
  tags: ["country"],
  summary: "Take an entry away; its versions are kept",
  request: { params: CountryEditPath, headers: ifMatch("the ETag of the entry") },
  responses: {
    ...always,
    204: { description: "The entry is gone." },
    400: problems.malformed,
    404: problems.notFound,
    412: problems.changed,
  },
});
