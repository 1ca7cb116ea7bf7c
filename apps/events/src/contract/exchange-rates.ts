import { createRoute, z } from "@hono/zod-openapi";
import { KeptExchangeRate, meaning, NewExchangeRate } from "@wps/model";
import { always, problems } from "./problems.ts";

/** Every rate on record, those of the latest days first; also those that others replace. */
export const ExchangeRateList = z
  .strictObject({ items: z.array(KeptExchangeRate) })
  .meta(meaning("ExchangeRateList", "Every rate on record.", "Các tỷ giá đã lưu."));
export type ExchangeRateList = z.infer<typeof ExchangeRateList>;

export const listExchangeRates = createRoute({
  operationId: "listExchangeRates",
  method: "get",
  path: "/api/exchange-rates",
  tags: ["money"],
  summary: "List exchange rates, each with its day and its source",
  responses: {
    ...always,
    200: { description: "The rates.", content: { "application/json": { schema: ExchangeRateList } } },
  },
});

export const addExchangeRate = createRoute({
  operationId: "addExchangeRate",
  method: "post",
  path: "/api/exchange-rates",
  tags: ["money"],
  summary: "Enter an exchange rate, or the correction of one",
  description:
    "For one day and direction one rate stands. A correction names the rate that it `replaces`, which stays on record.",
  request: { body: { required: true, content: { "application/json": { schema: NewExchangeRate } } } },
  responses: {
    ...always,
    201: { description: "The rate.", content: { "application/json": { schema: KeptExchangeRate } } },
    400: problems.malformed,
    409: problems.exists,
    413: problems.tooLarge,
    415: problems.wrongMediaType,
    422: problems.refused,
  },
});
