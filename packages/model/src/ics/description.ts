import type { Count } from "../count.js";
import type { ProgrammeEvent } from "../event.js";
import type { Headcount } from "../headcount.js";
import type { Involvement } from "../organisation.js";
import { itemsOf } from "../source.js";
import type { TaskLink } from "../task-link.js";
import { type BilingualLine, type Language, wordingIn } from "../text.js";
import { CODES_ALONE, type Names } from "./names.js";
import { PHRASES } from "./phrases.js";

/** How a description is worded. */
interface DescriptionOptions {
  readonly language: Language;
  readonly names?: Names | undefined;
  /** The address of the event's page, for the programs that do not show the entry's own. */
  readonly page?: string | undefined;
}

/**
 * What a calendar shows under an event: its kind and summary, why it was called off, who holds it, what is doubtful
 * about it, how many came, the clauses it serves and where more stands. What the record does not give is left out.
 *
 * @example
 * toDescription(event, { language: "en" }).split("\n")[0]; // "Training"
 */
export function toDescription(
  event: ProgrammeEvent,
  { language, names = CODES_ALONE, page }: DescriptionOptions,
): string {
  const phrases = PHRASES[language];
  const reason = phrases.reasons[event.status];
  const paragraphs = [
    [phrases.kinds[event.kind]],
    event.statusReason === undefined || reason === undefined
      ? []
      : [`${reason}: ${wordingIn(event.statusReason, language).text}`],
    event.summary === undefined ? [] : [wordingIn(event.summary, language).text],
    event.organisations.map((entry) => host(entry, language, names)),
    [
      ...(event.dates.note === undefined
        ? []
        : [`${phrases.onTheDates}: ${wordingIn(event.dates.note, language).text}`]),
      ...event.variants.map((variant) => `${phrases.anotherSource}: ${wordingIn(variant.note, language).text}`),
      ...itemsOf(event.headcounts).map((head) => attendance(head, language)),
    ],
    event.taskLinks.map((link) => task(link, language, names)),
    page === undefined ? [] : [`${phrases.page}: ${page}`],
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

function host({ organisation, role }: Involvement, language: Language, names: Names): string {
  return `${PHRASES[language].hosts[role]}: ${called(names.organisation(organisation), organisation, language)}`;
}

function task({ programme, clause, basis }: TaskLink, language: Language, names: Names): string {
  const whole = called(names.programme(programme), programme, language);
  const label = PHRASES[language].links[basis];
  if (clause === undefined) return `${label}: ${whole}`;
  const title = names.clause({ programme, clause });
  return `${label}: ${clause}${title === undefined ? "" : ` ${wordingIn(title, language).text}`} (${whole})`;
}

const called = (name: BilingualLine | undefined, code: string, language: Language) =>
  name === undefined ? code : wordingIn(name, language).text;
