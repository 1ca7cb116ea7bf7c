import { toSearchTerms } from "@wps/model";
import { type ExpressionBuilder, type RawBuilder, sql } from "kysely";
import type { Tables } from "../db/tables.ts";

/** As many words as a search looks for; more would only cost time. */
const MOST_TERMS = 12;

/** As much of a word as the index of words holds. */
const LONGEST_WORD = 64;

/** The first pages of a search text: see `searchTextOf`. */
const TITLE = sql<string>`split_part(events.search, e'\\f', 1)`;
const SUMMARY = sql<string>`split_part(events.search, e'\\f', 2)`;

/** What to look for, by the rules of the model. */
const termsIn = (text: string): string[] => toSearchTerms(text).slice(0, MOST_TERMS);

/** Each word is found somewhere; what holds no word is found nowhere. */
export function says(event: ExpressionBuilder<Tables, "events">, text: string) {
  const terms = termsIn(text);
  return terms.length === 0 ? event.lit(false) : event.and(terms.map((term) => contains(event, term)));
}

/**
 * How well an event answers a search that finds it, the smaller the better: every word stands in its title (0), in its
 * title or summary (1), or only further on (2). Nothing where the search holds no word.
 */
export function rankOf(text: string | undefined): RawBuilder<number> | undefined {
  const terms = text === undefined ? [] : termsIn(text);
  if (terms.length === 0) return undefined;
  const all = (stands: (term: string) => RawBuilder<unknown>) => sql.join(terms.map(stands), sql` and `);
  const inTitle = (term: string) => stands(TITLE, term);
  const inFront = (term: string) => sql`(${stands(TITLE, term)} or ${stands(SUMMARY, term)})`;
  return sql<number>`case when ${all(inTitle)} then 0 when ${all(inFront)} then 1 else 2 end`;
}

const stands = (page: RawBuilder<string>, term: string) => sql`strpos(${page}, ${term}) > 0`;

/** In the event's own words, or in the name of an organisation that leads, hosts, pays or passes money on. */
function contains(event: ExpressionBuilder<Tables, "events">, term: string) {
  const named = event
    .selectFrom("organisations as named")
    .select("named.id")
    .where(holds(sql.ref("named.search_words"), sql.ref("named.search"), term));
  const inOwnWords = event
    .selectFrom("events as own")
    .select("own.id")
    .where(holds(sql.ref("own.search_words"), sql.ref("own.search"), term));
  const byInvolved = event
    .selectFrom("event_organisations as involved")
    .select("involved.event_id as id")
    .where("involved.organisation_id", "in", named);
  const byFunder = event
    .selectFrom("event_funding as funding")
    .select("funding.event_id as id")
    .where("funding.funder_id", "in", named);
  const byChannel = event
    .selectFrom("event_funding as funding")
    .select("funding.event_id as id")
    .where("funding.channel_id", "in", named);
  return event("events.id", "in", inOwnWords.unionAll(byInvolved).unionAll(byFunder).unionAll(byChannel));
}

/**
 * The index of words answers for one word; of several, or a very long one, it finds what may hold the term, and the text
 * says whether they stand together as asked.
 */
function holds(words: RawBuilder<unknown>, text: RawBuilder<unknown>, term: string): RawBuilder<boolean> {
  const parts = term.trim().split(" ");
  const found = sql<boolean>`${words} @@ ${toWordQuery(parts)}::tsquery`;
  const isCertain = parts.length === 1 && term.length <= LONGEST_WORD;
  return isCertain ? found : sql<boolean>`(${found} and strpos(${text}, ${term}) > 0)`;
}

/**
 * All of the words, the last by its beginning, as a query of the index.
 *
 * @example
 * toWordQuery(["bo", "cong", "an"]); // "'bo' & 'cong' & 'an':*"
 */
const toWordQuery = (words: readonly string[]): string =>
  `${words.map((word) => `'${[...word].slice(0, LONGEST_WORD).join("")}'`).join(" & ")}:*`;
