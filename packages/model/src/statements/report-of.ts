import type { GivenAmount } from "../given-amount.js";
import { donorsOf } from "../grant.js";
import type { Language } from "../text.js";
import { dayAt, HOME_TIME_ZONE } from "../time-zone.js";
import { amountIn, countIn, dayIn } from "./amount-words.js";
import { correctionBlocks } from "./correction-blocks.js";
import { moneyBlocks } from "./money-blocks.js";
import { peopleBlocks } from "./people-blocks.js";
import type { Report, ReportBlock, ReportFact } from "./report.js";
import { namesIn, type ReportNames } from "./report-names.js";
import { REPORT_WORDS } from "./report-words.js";
import { resultBlocks } from "./result-blocks.js";
import { type Statement, statementOf } from "./statement.js";
import type { StatementEvent, StatementSnapshot } from "./statement-snapshot.js";

interface Told {
  readonly language: Language;
  readonly names: ReportNames;
}

/**
 * A statement in words, for paper and for the screen alike.
 *
 * @param sha256 the hash of the file that holds the snapshot, by which readers know what the report was made from
 * @example
 * reportOf(snapshot, "en", "0".repeat(64)).number; // "No. 1"
 */
export function reportOf(snapshot: StatementSnapshot, language: Language, sha256: string): Report {
  const words = REPORT_WORDS[language];
  const names = namesIn(language, snapshot);
  const told = { language, names, currency: snapshot.grant.reporting };
  const statement = statementOf(snapshot);
  const { start, end } = snapshot.period;
  const period = words.fromTo(dayIn(language, start), dayIn(language, end));
  return {
    language,
    title: words.title,
    number: words.number(snapshot.nth),
    made: snapshot.madeAt,
    subtitle: words.subtitle(names.say(snapshot.grant.title), period),
    letter: {
      issuer: names.organisation(snapshot.issuer),
      // Where it is signed is for who signs it to say.
      place: "…………",
      recipients: donorsOf(snapshot.grant).map(names.organisation),
    },
    blocks: [
      ...grantBlocks(snapshot, period, told),
      ...moneyBlocks(statement, told),
      ...eventBlocks(snapshot, statement, told),
      ...resultBlocks(snapshot, statement, told),
      ...peopleBlocks(snapshot.people, statement.people, told),
      ...correctionBlocks(statement.corrections, snapshot.nth === 1, told),
      ...sourceBlocks(snapshot, sha256, told),
    ],
    foot: words.foot(sha256),
  };
}

function grantBlocks(
  { grant, issuer, madeAt }: StatementSnapshot,
  period: string,
  { language, names }: Told,
): ReportBlock[] {
  const words = REPORT_WORDS[language];
  const { fact } = words;
  const { validFrom, validTo } = grant.period;
  const rows: ReportFact[] = [
    { term: fact.grant, value: names.say(grant.title) },
    { term: fact.number, value: grant.number ?? words.unknown },
    { term: fact.donorActivity, value: grant.donorActivity ?? words.unknown },
    ...grant.chain.map(({ organisation, role }) => ({
      term: words.role[role],
      value: names.organisation(organisation),
    })),
    {
      term: fact.grantPeriod,
      value:
        validTo === undefined
          ? words.since(dayIn(language, validFrom))
          : words.fromTo(dayIn(language, validFrom), dayIn(language, validTo)),
    },
    { term: fact.amount, value: givenIn(grant.amount, { language, names }) },
    { term: fact.reporting, value: grant.reporting },
    { term: fact.period, value: period },
    { term: fact.made, value: dayIn(language, dayAt(Date.parse(madeAt), HOME_TIME_ZONE)) },
    { term: fact.issuer, value: names.organisation(issuer) },
  ];
  return [
    { is: "heading", text: words.heading.grant },
    { is: "facts", rows },
  ];
}

function givenIn(amount: GivenAmount, { language, names }: Told): string {
  const words = REPORT_WORDS[language];
  switch (amount.status) {
    case "known":
      return amountIn(language, amount.money);
    case "in-kind":
      return amount.valuation
        ? `${names.say(amount.what)}: ${amountIn(language, amount.valuation.money)}`
        : words.unpriced(names.say(amount.what));
    case "unknown":
      return words.unknown;
  }
}

function eventBlocks({ heldBack }: StatementSnapshot, { events }: Statement, told: Told): ReportBlock[] {
  const { events: say, heading, status } = REPORT_WORDS[told.language];
  return [
    { is: "heading", text: heading.events },
    {
      is: "table",
      name: say.name,
      columns: say.columns.map((text) => ({ heading: text, is: "words" })),
      rows: events.map((event) => [
        datesIn(event, told.language),
        told.names.say(event.title),
        event.place ? told.names.say(event.place) : say.placeUnknown,
        event.tasks.length === 0
          ? REPORT_WORDS[told.language].nothing
          : told.names.tasks(
              event.tasks
                .map(({ programme, clause }) => (clause === undefined ? programme : `${programme}:${clause}`))
                .join(" "),
            ),
        status[event.status],
      ]),
      empty: say.empty,
    },
    ...(heldBack === 0 ? [] : [{ is: "note" as const, text: say.heldBack(countIn(told.language, heldBack)) }]),
  ];
}

function datesIn({ dates: { precision, start, end } }: StatementEvent, language: Language): string {
  if (precision === "year") return start.slice(0, 4);
  if (precision !== "day") return `${dayIn(language, start)} – ${dayIn(language, end)}`;
  return start === end ? dayIn(language, start) : `${dayIn(language, start)} – ${dayIn(language, end)}`;
}

function sourceBlocks(
  { people, versions, grant, results }: StatementSnapshot,
  sha256: string,
  { language }: Told,
): ReportBlock[] {
  const { sources: say, heading } = REPORT_WORDS[language];
  return [
    { is: "heading", text: heading.sources },
    {
      is: "facts",
      rows: [
        { term: say.snapshot, value: sha256 },
        ...(people ? [{ term: say.release, value: `${people.release} (${people.sha256})` }] : []),
        { term: say.catalogue, value: dayIn(language, versions.catalogue) },
        {
          term: say.definitions,
          value: versions.definitions.map(({ code, version }) => `${code} (${version})`).join(", "),
        },
        { term: say.revisions, value: `${grant.revision}, ${results.revision}` },
      ],
    },
    { is: "note", text: say.check },
  ];
}
