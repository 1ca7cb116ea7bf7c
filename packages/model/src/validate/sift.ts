import type { Guard } from "./guard.js";

/** Something that a guard did not let pass, and its place among all: 0 for the first. */
export interface Doubtful {
  readonly index: number;
  readonly value: unknown;
}

/** What a guard let pass, and what it left for the schema to judge. */
export interface Sifted<Noun> {
  readonly good: readonly Noun[];
  readonly doubtful: readonly Doubtful[];
}

/**
 * Lets pass what is as it should be. The rest is for {@link judge}, which needs the schema: load it, and zod, only where
 * there is any.
 *
 * @example
 * sift(isParticipationFact, [attendees[0], {}]).doubtful; // [{ index: 1, value: {} }]
 */
export function sift<Noun>(isOne: Guard<Noun>, values: Iterable<unknown>): Sifted<Noun> {
  const good: Noun[] = [];
  const doubtful: Doubtful[] = [];
  let index = 0;
  for (const value of values) {
    if (isOne(value)) good.push(value);
    else doubtful.push({ index, value });
    index += 1;
  }
  return { good, doubtful };
}

/** What a schema answers: what it makes of a value, or what is wrong with it. */
type Answer<Noun, Issue> =
  | { readonly success: true; readonly data: Noun }
  | { readonly success: false; readonly error: { readonly issues: readonly Issue[] } };

/** A zod schema, as far as it judges. */
export interface Judge<Noun, Issue> {
  safeParse(value: unknown): Answer<Noun, Issue>;
}

/** What is wrong with one of the values, and its place among all. */
export interface Refused<Issue> {
  readonly index: number;
  readonly issues: readonly Issue[];
}

/** Everything in the order in which it came: what is good, and what is wrong with the rest. */
export interface Judged<Noun, Issue> {
  readonly good: readonly Noun[];
  readonly refused: readonly Refused<Issue>[];
}

/**
 * Puts what a guard left to doubt before the schema. What the schema accepts after all, since it only had to be trimmed,
 * returns to its place among the good.
 *
 * @example
 * judge(sift(isParticipationFact, [attendees[0], {}]), ParticipationFact).refused[0].index; // 1
 */
export function judge<Noun, Issue>({ good, doubtful }: Sifted<Noun>, schema: Judge<Noun, Issue>): Judged<Noun, Issue> {
  const all: Noun[] = [];
  const refused: Refused<Issue>[] = [];
  let passed = 0;
  for (const [nth, { index, value }] of doubtful.entries()) {
    for (; passed < index - nth; passed += 1) all.push(...good.slice(passed, passed + 1));
    const answer = schema.safeParse(value);
    if (answer.success) all.push(answer.data);
    else refused.push({ index, issues: answer.error.issues });
  }
  return { good: [...all, ...good.slice(passed)], refused };
}
