import { isGiven, type PersonName, readPersonName } from "./person-name.js";
import { compareSyllables, SYLLABLE_LIKENESSES, type Syllable, type SyllableLikeness } from "./syllable.js";

/** A word of one name beside the word of another that it is taken for. */
export interface WordPair {
  /** Which word of the first name. */
  readonly one: number;
  /** Which word of the second name. */
  readonly other: number;
  readonly likeness: Exclude<SyllableLikeness, "other">;
}

/** What two spellings of one name may differ in. */
export const NAME_DIFFERENCES = ["order", "marks", "part", "initial", "slip"] as const;
/** One of the {@link NAME_DIFFERENCES}. */
export type NameDifference = (typeof NAME_DIFFERENCES)[number];

/** Two names side by side. */
export interface NameLikeness {
  /** Whether they may be two spellings of one name. */
  readonly isAlike: boolean;
  /** What they differ in, if they are alike; nothing for the same name, however composed. */
  readonly differences: readonly NameDifference[];
  /** Which words are taken for each other, if they are alike. */
  readonly pairs: readonly WordPair[];
  /** The words of the longer name that the shorter one leaves out. */
  readonly leftOut: readonly number[];
}

/**
 * Whether two names may be spellings of one, and what they differ in: words in another order, marks that were not typed, a
 * middle name left out, initials, one slip of the pen. Two names of which each has a word that the other has not are two.
 *
 * @param one a name, or the text that it is read from; a text that holds no name is like nothing
 * @example
 * compareNames("Nguyễn Thị Hòa", "NGUYEN THI HOA").differences; // ["marks"]
 * compareNames("Nguyễn Thị Hòa", "Hoà Nguyễn").differences; // ["order", "part"]
 * compareNames("Nguyễn Thị Hòa", "Nguyễn Thị Hoa").isAlike; // false
 */
export function compareNames(one: PersonName | string, other: PersonName | string): NameLikeness {
  const [first, second] = [nameOf(one), nameOf(other)];
  return first === undefined || second === undefined ? TWO_NAMES : compareRead(first, second);
}

const nameOf = (name: PersonName | string) => (typeof name === "string" ? readPersonName(name) : name);

function compareRead(one: PersonName, other: PersonName): NameLikeness {
  // Most names that share a word have another one that tells them apart: that is soon seen.
  if (!isWithin(one, other) && !isWithin(other, one)) return TWO_NAMES;
  const pairs = pair(one.syllables, other.syllables);
  const ours = unpaired(one, new Set(pairs.map((found) => found.one)));
  const theirs = unpaired(other, new Set(pairs.map((found) => found.other)));
  const areMarked = isMarked(one) && isMarked(other);
  const slips = pairs.filter(({ likeness }) => likeness === "slip" || (areMarked && likeness === "marks-missing"));
  const isAlike =
    (ours.length === 0 || theirs.length === 0) &&
    isBetweenEnds(one, ours) &&
    isBetweenEnds(other, theirs) &&
    one.words.length > 1 === other.words.length > 1 &&
    pairs.some(({ likeness }) => likeness === "same" || likeness === "marks-missing") &&
    slips.length < 2 &&
    !slips.some((slip) => slip.likeness === "marks-missing" && (isGiven(one, slip.one) || isGiven(other, slip.other)));
  if (!isAlike) return TWO_NAMES;
  const found = {
    order: pairs.some(({ other: at }, index) => at < (pairs[index - 1]?.other ?? 0)),
    marks: !areMarked && pairs.some(({ likeness }) => likeness === "marks-missing"),
    part: ours.length + theirs.length > 0,
    initial: pairs.some(({ likeness }) => likeness === "initial"),
    slip: slips.length > 0,
  };
  return {
    isAlike,
    differences: NAME_DIFFERENCES.filter((difference) => found[difference]),
    pairs,
    leftOut: ours.length > 0 ? ours : theirs,
  };
}

const TWO_NAMES: NameLikeness = { isAlike: false, differences: [], pairs: [], leftOut: [] };

/** Whether every word of a name is like one of the other. */
const isWithin = (one: PersonName, other: PersonName) =>
  one.syllables.every((ours) => other.syllables.some((theirs) => compareSyllables(ours, theirs) !== "other"));

/**
 * Each word beside the one that is most like it; of those that are equally like it beside the nearest, of these beside the
 * first. So it makes no difference which of the names comes first.
 */
function pair(ours: readonly Syllable[], theirs: readonly Syllable[]): readonly WordPair[] {
  const candidates = ours.flatMap((syllable, one) =>
    theirs.flatMap((theirSyllable, other) => {
      const likeness = compareSyllables(syllable, theirSyllable);
      return likeness === "other" ? [] : [{ one, other, likeness }];
    }),
  );
  const rank = ({ likeness }: WordPair) => SYLLABLE_LIKENESSES.indexOf(likeness);
  const apart = ({ one, other }: WordPair) => Math.abs(one - other);
  candidates.sort(
    (left, right) =>
      rank(left) - rank(right) || apart(left) - apart(right) || left.one + left.other - right.one - right.other,
  );
  const pairs: WordPair[] = [];
  for (const found of candidates) {
    if (!pairs.some(({ one, other }) => one === found.one || other === found.other)) pairs.push(found);
  }
  return pairs.sort((left, right) => left.one - right.one);
}

/** The words of a name that found no other. */
const unpaired = ({ words }: PersonName, found: ReadonlySet<number>) =>
  words.flatMap((_, at) => (found.has(at) ? [] : [at]));

/** Whether these words stand between the first and the last: what is left out of a name is a middle name. */
const isBetweenEnds = ({ words }: PersonName, left: readonly number[]) =>
  left.every((at) => at > 0 && at < words.length - 1);

/** Whether somebody typed marks at all: then those that are not there are not there on purpose. */
const isMarked = ({ syllables }: PersonName) =>
  syllables.some(({ letters, bare, tone }) => letters !== bare || tone !== "level");
