import { type Actor, type Programme, type ProgrammeCode, Refused } from "@wps/model";
import { REFERENCE } from "@wps/model/catalogue";
import {
  type AskedOfParticipations,
  type AskedQuestion,
  type EventBehind,
  type EventFact,
  type Explanation,
  explain,
  type MeasureTable,
  measureEvents,
  measureProgramme,
  type OutOfScope,
  type ParticipationStore,
  type ParticipationTable,
  type ProgrammeMeasures,
  participationStore,
  type Reference,
} from "@wps/model/indicators";
import type { Kysely } from "kysely";
import type { ContributionService } from "../contributions/service.ts";
import { consistently } from "../db/atomically.ts";
import type { Tables } from "../db/tables.ts";
import { keptAnswers } from "../events/kept-answers.ts";
import type { EventService } from "../events/service.ts";
import { permit } from "../session/permission.ts";
import { type EventLabel, measureRepository } from "./repository.ts";
import { attendedRepository } from "./repository-of-attended.ts";

/** Facts for so many readers are kept: actors who read the same share theirs. */
const MOST_READERS = 20;
/** So many answers are kept; a table of two dimensions is a few hundred kilobytes at most. */
const MOST_TABLES = 200;
/** The people of so many readers are kept in columns. */
const MOST_STORES = 5;

export interface MeasureServiceDeps {
  readonly db: Kysely<Tables>;
  readonly events: EventService;
  readonly contributions: ContributionService;
}

/** A number, and the events behind it under the names that readers know. */
export interface ExplainedMeasure extends Pick<Explanation, "question" | "measurement"> {
  readonly events: (Omit<EventBehind, "event"> & EventLabel)[];
  readonly excluded: { readonly because: OutOfScope; readonly events: number }[];
}

/** What can be measured: of the events that the actor may read, and of no others. */
export function measureService({ db, events, contributions }: MeasureServiceDeps) {
  const facts = keptAnswers<EventFact[]>(MOST_READERS);
  const tables = keptAnswers<MeasureTable>(MOST_TABLES);
  const stores = keptAnswers<ParticipationStore>(MOST_STORES);

  /** What the actor may read of the events, read once for as long as no event changes. */
  const factsFor = (actor: Actor, fingerprint: string): Promise<EventFact[]> =>
    facts(fingerprint, () => measureRepository(db).facts(actor));

  /** The catalogue as contributions complete it, and a text that changes whenever they do. */
  async function referenceFor(actor: Actor, code: ProgrammeCode | undefined) {
    const { programmes, judged } = await contributions.catalogue(actor);
    const found = programmes.map(({ programme }) => programme);
    if (code !== undefined) programmeAmong(found, code);
    const reference: Reference = { ...REFERENCE, programmes: found };
    return { reference, version: judged.map(({ contribution: { id, revision } }) => `${id}@${revision}`).join() };
  }

  return {
    async measure(actor: Actor, code: ProgrammeCode): Promise<ProgrammeMeasures> {
      permit(actor, "measure:read");
      const { reference } = await referenceFor(actor, code);
      const own = await factsFor(actor, await events.fingerprint(actor));
      return measureProgramme(programmeAmong(reference.programmes, code), own);
    },

    async tabulate(actor: Actor, question: AskedQuestion): Promise<MeasureTable> {
      permit(actor, "measure:read");
      const { reference, version } = await referenceFor(actor, question.programme);
      const fingerprint = await events.fingerprint(actor);
      return tables(JSON.stringify([fingerprint, version, question]), async () =>
        measureEvents(question, await factsFor(actor, fingerprint), reference),
      );
    },

    /** Measures those who took part in events that the actor runs. A table of a few is for them alone, and for nobody else. */
    async tabulateParticipations(actor: Actor, question: AskedOfParticipations): Promise<ParticipationTable> {
      permit(actor, "participation:read");
      const { reference, version } = await referenceFor(actor, question.programme);
      return consistently(db, async (transaction) => {
        const attended = attendedRepository(transaction);
        const key = JSON.stringify([await attended.version(actor), version]);
        const store = await stores(key, async () => {
          const made = participationStore(reference);
          made.addAll(await attended.facts(actor));
          return made;
        });
        return store.measure(question);
      });
    },

    async explain(actor: Actor, asked: AskedQuestion): Promise<ExplainedMeasure> {
      permit(actor, "measure:read");
      const { reference } = await referenceFor(actor, asked.programme);
      return consistently(db, async (transaction) => {
        const view = measureRepository(transaction);
        const { question, measurement, events, excluded } = explain(asked, await view.facts(actor), reference);
        const labels = await view.labels(
          actor,
          events.map(({ event }) => event),
        );
        const byEvent = new Map<string, EventLabel>(labels.map((label) => [label.event, label]));
        const named = events.flatMap((part) => {
          const label = byEvent.get(part.event);
          return label === undefined ? [] : [{ ...part, ...label }];
        });
        const counted = excluded.map((left) => ({ because: left.because, events: left.events.length }));
        return { question, measurement, events: named, excluded: counted };
      });
    },
  };
}
export type MeasureService = ReturnType<typeof measureService>;

function programmeAmong<Of extends Pick<Programme, "code">>(programmes: readonly Of[], code: ProgrammeCode): Of {
  const found = programmes.find((programme) => programme.code === code);
  if (found === undefined) throw new Refused({ code: "PROGRAMME_NOT_FOUND", programme: code });
  return found;
}
