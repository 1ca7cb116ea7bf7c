import { sift } from "@wps/model/validate";
import * as z from "zod";
import { standaloneCheck } from "./by-ajv.ts";
import type { Noun } from "./nouns.ts";

type Records = readonly object[];
type Check = (records: Records) => readonly unknown[];

const passing = (isGood: (record: object) => boolean): Check => {
  return (records) => records.filter(isGood);
};

/** What zod's `parse` does not throw at; without `jit`, as where a page forbids eval. */
const parsedBy = ({ schema }: Noun, jit: boolean) =>
  passing((record) => {
    try {
      schema.parse(record, { jitless: !jit });
      return true;
    } catch {
      return false;
    }
  });

/** What checks the records of a noun, each in its way. */
const CHECKERS = {
  "our guard": ({ guard }: Noun): Check => {
    return (records) => sift(guard, records).good;
  },
  "zod under a CSP": (noun: Noun): Check => parsedBy(noun, false),
  "zod with eval": (noun: Noun): Check => parsedBy(noun, true),
  "z.compile": ({ schema }: Noun): Check => {
    const compiled = z.compile(schema);
    return passing((record) => compiled.safeParse(record).success);
  },
  ajv: ({ name }: Noun): Check => passing(standaloneCheck(name)),
} as const;

export type CheckerName = keyof typeof CHECKERS;

export const CHECKER_NAMES: readonly CheckerName[] = [
  "our guard",
  "zod under a CSP",
  "zod with eval",
  "z.compile",
  "ajv",
];

/** The check by that name. */
export const checkerOf = (name: CheckerName, noun: Noun): Check => CHECKERS[name](noun);
