import type { Count, CountUnit, ExpectedHeads, Headcount } from "@wps/model";
import { sayCount, sayPercent } from "../language/counts.ts";
import { useLanguage, useTexts } from "../language/i18n.ts";
import { terms } from "../language/terms.ts";
import { Backing } from "./backing.tsx";
import { partTexts } from "./texts.ts";

const PRINTED_DECIMALS = 10;

/** How many, and how many of them women where that is known. */
export function HeadsWords({ heads, unit = "person" }: { heads: ExpectedHeads; unit?: CountUnit }) {
  const say = useTexts(partTexts);
  const term = useTexts(terms);
  const { language } = useLanguage();
  const { count, women } = heads;
  const number = (of: Count) => sayCount(of, language);
  const people =
    count.kind === "unknown" ? number(count) : `${number(count)} ${term(`unit.${unit}`, { count: count.value })}`;
  return women.kind === "unknown" ? people : say("withWomen", { people, women: number(women) });
}

/** A count of those who took part, as one source put it. */
export function HeadcountWords({ head }: { head: Headcount }) {
  const say = useTexts(partTexts);
  const { language } = useLanguage();
  const { printed, printedWomenShare } = head;
  const remarks = [
    say(`standing.${head.standing}`),
    printed && say("printed", { words: printed }),
    printedWomenShare &&
      say("printedShare", { percent: sayPercent(printedWomenShare.percent, language, PRINTED_DECIMALS) }),
  ].filter((remark) => remark !== undefined);
  return (
    <>
      <HeadsWords heads={head} unit={head.unit} /> – {remarks.join("; ")}
      <Backing of={head} />
    </>
  );
}
