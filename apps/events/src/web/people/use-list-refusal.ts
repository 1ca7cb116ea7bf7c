import type { Refusal } from "@wps/model";
import { sayNumber } from "../language/counts.ts";
import { useLanguage, useTexts } from "../language/i18n.ts";
import { listRefusalTexts } from "./list-refusal-texts.ts";
import { IN_BYTES, LIST_REFUSALS, OTHER_FORMATS } from "./list-refusal-words.ts";

const MEGABYTE = 1024 * 1024;

/** Why a list is not read, in words, with what to do. A reason that this page does not know yet is a fault of ours. */
export function useListRefusal() {
  const say = useTexts(listRefusalTexts);
  const { language } = useLanguage();
  const number = (value: number | undefined) => (value === undefined ? "" : sayNumber(value, language));
  return ({ because, what = "", value, limit }: Extract<Refusal, { code: "LIST_UNREADABLE" }>): string => {
    const code = LIST_REFUSALS.find((known) => known === because) ?? "READING_FAILED";
    const format = OTHER_FORMATS.find((known) => known === what) ?? "archive";
    const isBytes = IN_BYTES.has(code) && limit !== undefined && limit >= MEGABYTE;
    return say(code, {
      what,
      value: number(value),
      limit: isBytes ? `${number(Math.round(limit / MEGABYTE))} MB` : number(limit),
      format: say(`format.${format}`),
    });
  };
}
