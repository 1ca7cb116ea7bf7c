import { recordStore } from "../engine/index.js";
import type { ParticipationTable } from "./measure-participations.js";
import { UNSAID } from "./measure-question.js";
import { asOne } from "./participation/each-once.js";
import { explanationOf, type ParticipationExplanation } from "./participation-explanation.js";
import type { ParticipationFact } from "./participation-fact.js";
import type { AskedOfParticipations, ParticipationQuestion } from "./participation-question.js";
import type { Reference } from "./reference.js";
import { Answer } from "./store/answer.js";
import { PairRows } from "./store/pair-rows.js";
import { type Columns, SHAPE, toFact, toRecord } from "./store/stored.js";

/** How a store of participations goes about it. */
export interface ParticipationStoreOptions {
  /** How many answers it keeps at most, 64 if not told: the one that was not asked for longest goes first. */
  readonly answers?: number;
}

/**
 * Participations as columns of small numbers, and the answers that were asked of them: each fact is let go of once it is
 * taken in, no question takes it in again, and a fact that comes, changes or goes touches its own cells and no others.
 *
 * Every answer is the one that {@link measureParticipations} gives for the same facts. What a column cannot hold, such as
 * minutes beyond 2³¹, is refused with a RangeError before anything changes.
 */
export interface ParticipationStore {
  /** How many facts there are, each registration of somebody at the same event among them. */
  readonly size: number;
  /** Adds a fact, and gives the number to change it by. */
  add(fact: ParticipationFact): number;
  /** Adds facts, all or none, and gives the number of each. */
  addAll(facts: readonly ParticipationFact[]): readonly number[];
  /** Puts a fact in place of another one, and gives its number: the same, if it is of the same person at the same event. */
  replace(number: number, fact: ParticipationFact): number;
  /** Takes a fact away. Its number may be given to another one. */
  remove(number: number): void;
  /**
   * Answers a question. The answer is not to be changed: parts of it stand in the next one.
   *
   * @throws RangeError where the reference holds no programme of the code that the question names
   */
  measure(asked: AskedOfParticipations): ParticipationTable;
  /**
   * Why a number is what it is, as {@link explainParticipations} says of the same facts, in the order of their numbers.
   *
   * @throws RangeError where the reference lacks the programme or the measure
   */
  explain(asked: AskedOfParticipations): ParticipationExplanation;
}

/** So many tables an answer has, on average. */
const TABLES = 8;

/** What was answered, and after how many changes. */
interface Kept {
  readonly answer: Answer;
  readonly table: ParticipationTable;
  readonly after: number;
}

class ColumnsOfParticipations implements ParticipationStore {
  readonly #reference: Reference;
  readonly #columns: Columns;
  readonly #pairs: PairRows;
  /** The facts of those registered several times at one event, by their numbers, under the row that stands for all. */
  readonly #several = new Map<number, Map<number, ParticipationFact>>();
  /** In which row a fact is that has none of its own. Such facts have numbers below 0. */
  readonly #rowOfFurther = new Map<number, number>();
  #furtherEver = 0;
  #size = 0;
  #changes = 0;
  readonly #kept = new Map<string, Kept>();
  readonly #mostKept: number;

  constructor(reference: Reference, { answers = 64 }: ParticipationStoreOptions) {
    this.#reference = reference;
    this.#mostKept = answers;
    const columns = recordStore(SHAPE, { tables: TABLES * answers });
    this.#columns = columns;
    this.#pairs = new PairRows({
      event: (row) => columns.codeOf(row, "event"),
      person: (row) => columns.codeOf(row, "person"),
    });
  }

  get size(): number {
    return this.#size;
  }

  add(fact: ParticipationFact): number {
    return this.#settle(this.#columns.add(toRecord(fact)));
  }

  addAll(facts: readonly ParticipationFact[]): readonly number[] {
    const first = this.#columns.addAll(facts.map(toRecord));
    return facts.map((_, nth) => this.#settle(first + nth));
  }

  replace(number: number, fact: ParticipationFact): number {
    const row = this.#rowOf(number);
    const { event, person } = this.#columns.record(row);
    if (event !== fact.event || person !== fact.person) {
      const added = this.add(fact);
      this.remove(number);
      return added;
    }
    const several = this.#several.get(row);
    if (several) this.#write(row, new Map([...several, [number, fact]]));
    else this.#columns.replace(row, toRecord(fact));
    this.#changes += 1;
    return number;
  }

  remove(number: number): void {
    const row = this.#rowOf(number);
    const several = this.#several.get(row);
    several?.delete(number);
    this.#rowOfFurther.delete(number);
    if (several && several.size > 0) this.#write(row, several);
    else {
      this.#several.delete(row);
      if (this.#hasName(row)) this.#pairs.leave(row);
      this.#columns.remove(row);
    }
    this.#size -= 1;
    this.#changes += 1;
  }

  measure(asked: AskedOfParticipations): ParticipationTable {
    const question: ParticipationQuestion = { ...UNSAID, by: [], ...asked };
    const name = JSON.stringify(question);
    const known = this.#kept.get(name);
    const answer = known?.answer ?? new Answer(this.#columns, question, this.#reference);
    const table = known?.after === this.#changes ? known.table : answer.table();
    this.#kept.delete(name);
    this.#kept.set(name, { answer, table, after: this.#changes });
    const [oldest] = this.#kept.keys();
    if (this.#kept.size > this.#mostKept && oldest !== undefined) this.#kept.delete(oldest);
    return table;
  }

  explain(asked: AskedOfParticipations): ParticipationExplanation {
    const { total } = this.measure({ ...asked, by: [] });
    return explanationOf(asked, { facts: this.#facts(), registered: this.#size, total }, this.#reference);
  }

  /** Everybody at every event once: first those without a name. */
  *#facts(): IterableIterator<ParticipationFact> {
    for (const isNamed of [false, true]) {
      for (const row of this.#columns.numbers()) {
        if (this.#hasName(row) === isNamed) yield toFact(this.#columns.record(row));
      }
    }
  }

  /** A row that is new: it stays, or another one stands for the same person at the same event. */
  #settle(row: number): number {
    this.#size += 1;
    this.#changes += 1;
    if (!this.#hasName(row)) return row;
    const twin = this.#pairs.twinOf(row);
    if (twin < 0) {
      this.#pairs.enter(row);
      return row;
    }
    const fact = toFact(this.#columns.record(row));
    this.#columns.remove(row);
    this.#furtherEver += 1;
    const number = -this.#furtherEver;
    this.#rowOfFurther.set(number, twin);
    const others = this.#several.get(twin) ?? new Map([[twin, toFact(this.#columns.record(twin))]]);
    this.#write(twin, new Map([...others, [number, fact]]));
    return number;
  }

  /** Lets a row say what several facts say together. */
  #write(row: number, facts: Map<number, ParticipationFact>): void {
    const [first, ...others] = facts.values();
    if (first) this.#columns.replace(row, toRecord(asOne(first, others)));
    if (facts.size === 1 && facts.has(row)) this.#several.delete(row);
    else this.#several.set(row, facts);
  }

  #hasName(row: number): boolean {
    return this.#columns.codeOf(row, "person") > 0;
  }

  /** The row that a fact is in. */
  #rowOf(number: number): number {
    const row = number < 0 ? this.#rowOfFurther.get(number) : number;
    const several = row === undefined ? undefined : this.#several.get(row);
    if (row !== undefined && (several?.has(number) ?? this.#columns.has(row))) return row;
    throw new RangeError(`there is no participation ${number}`);
  }
}

/**
 * An empty store of participations, to be asked again and again while facts come, change and go.
 *
 * @param reference what questions are read with, such as `REFERENCE` of the catalogue
 * @example
 * participationStore(REFERENCE).addAll(attendees).length; // 5
 * registered.measure({ measure: "PRT-08" }).total.value; // { numerator: 2, denominator: 3 }
 * registered.measure({ measure: "PRT-02", by: ["month"] }).cells.map(({ key }) => key[0]); // ["2025-05", "2025-06", "2025-07", "2025-08"]
 */
export function participationStore(reference: Reference, options: ParticipationStoreOptions = {}): ParticipationStore {
  return new ColumnsOfParticipations(reference, options);
}
