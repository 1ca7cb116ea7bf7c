import * as z from "zod";
import { meaning } from "./meaning.js";

/** Decimal places of the minor unit, by ISO 4217 code: the đồng has none, the dollar two. */
export const CURRENCIES = {
  AUD: 2,
  CAD: 2,
  CHF: 2,
  DKK: 2,
  EUR: 2,
  GBP: 2,
  IDR: 2,
  JPY: 0,
  KRW: 0,
  NOK: 2,
  NZD: 2,
  SEK: 2,
  THB: 2,
  UGX: 0,
  USD: 2,
  VND: 0,
} as const;

/** An ISO 4217 currency code. */
export const Currency = z
  .enum(Object.keys(CURRENCIES) as [keyof typeof CURRENCIES, ...(keyof typeof CURRENCIES)[]])
  .meta(meaning("Currency", "An ISO 4217 currency code.", "Mã tiền tệ ISO 4217."));
export type Currency = z.infer<typeof Currency>;

/** A sum in whole minor units: 1,250.50 US dollars are `{ minor: 125050, currency: "USD" }`. */
export const Money = z
  .strictObject({ minor: z.int().min(0), currency: Currency })
  .meta(meaning("Money", "A sum in minor units with its currency.", "Số tiền theo đơn vị nhỏ nhất, kèm loại tiền."));
export interface Money extends z.infer<typeof Money> {}
