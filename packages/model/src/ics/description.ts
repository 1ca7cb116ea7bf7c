import type { Count } from "../count.js";
import type { ProgrammeEvent } from "../event.js";
import type { Headcount } from "../headcount.js";
import { itemsOf } from "../source.js";
import type { TaskLink } from "../task-link.js";
import { type Language, wordingIn } from "../text.js";
import { PHRASES } from "./phrases.js";

/**
 * What a calendar shows under an event: its kind and summary, what is doubtful about it, how many came, and the
 * clauses it serves. What the record does not give is left out.
 *
 * @example
 * toDescription(event, "en").split("\n")[0]; // "Training"
 */
export function toDescription(event: ProgrammeEvent, language: Language): string {
  const phrases = PHRASES[language];
  const paragraphs = [
    [phrases.kinds[event.kind]],
    event.summary === undefined ? [] : [wordingIn(event.summary, language).text],
    [
      ...(event.dates.note === undefined
        ? []
        : [`${phrases.onTheDates}: ${wordingIn(event.dates.note, language).text}`]),
      ...event.variants.map((variant) => `${phrases.anotherSource}: ${wordingIn(variant.note, language).text}`),
      ...itemsOf(event.headcounts).map((head) => attendance(head, language)),
    ],
    event.taskLinks.map((link) => task(link, language)),
  ];
  return paragraphs
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join("\n"))
    .join("\n\n");
}

function counted(count: Count, language: Language): string {
  const { counts, numbers } = PHRASES[language];
  return counts[count.kind](count.kind === "unknown" ? "" : numbers.format(count.value));
}

function attendance(head: Headcount, language: Language): string {
  const phrases = PHRASES[language];
  const parts = [`${counted(head.count, language)} ${phrases.units[head.unit]}`];
  if (head.unit === "person") parts.push(`${phrases.women}: ${counted(head.women, language)}`);
  if (head.printedWomenShare !== undefined) {
    parts.push(`${phrases.printedShare}: ${phrases.numbers.format(head.printedWomenShare.percent)}%`);
  }
  return `${phrases.attendance[head.standing]}: ${parts.join("; ")}`;
}

function task(link: TaskLink, language: Language): string {
  const clause = link.clause === undefined ? "" : ` ${link.clause}`;
  return `${PHRASES[language].links[link.basis]}: ${link.programme}${clause}`;
}
