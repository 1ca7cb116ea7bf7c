/** A stretch of text that stayed, went or came. */
export interface Stretch {
  readonly change: "kept" | "removed" | "added";
  readonly text: string;
}

/** A word with the space behind it, so that what stayed and came is the text again. */
const WORDS = /\S+\s*|\s+/gu;

/**
 * How one text became another, word by word: the longest common run of words stays, what is left went or came. A space
 * or a line break alone is no change.
 *
 * @example
 * wordDifference("một hai ba", "một ba");
 * // [{ change: "kept", text: "một " }, { change: "removed", text: "hai " }, { change: "kept", text: "ba" }]
 */
export function wordDifference(before: string, after: string): Stretch[] {
  const from = before.match(WORDS) ?? [];
  const to = after.match(WORDS) ?? [];
  const common = commonLengths(from, to);
  const stretches: { change: Stretch["change"]; text: string }[] = [];
  const add = (change: Stretch["change"], text: string) => {
    const last = stretches.at(-1);
    if (last?.change === change) last.text += text;
    else stretches.push({ change, text });
  };
  let [old, now] = [0, 0];
  while (old < from.length || now < to.length) {
    const [was, is] = [from[old], to[now]];
    if (was !== undefined && is !== undefined && isWord(was, is)) {
      add("kept", is);
      old += 1;
      now += 1;
    } else if (
      was !== undefined &&
      (is === undefined || lengthAt(common, old + 1, now) >= lengthAt(common, old, now + 1))
    ) {
      add("removed", endsOpen(stretches.at(-1)) ? ` ${was}` : was);
      old += 1;
    } else if (is !== undefined) {
      add("added", is);
      now += 1;
    }
  }
  return stretches;
}

/** What stays is written as it is now: at the end of the text a word has no space behind it for what went. */
const endsOpen = (last: Stretch | undefined): boolean => last?.change === "kept" && !/\s$/u.test(last.text);

const isWord = (one: string, other: string | undefined): boolean => one.trim() === other?.trim();

const lengthAt = (lengths: readonly (readonly number[])[], old: number, now: number) => lengths[old]?.[now] ?? 0;

/** For each pair of places, how many words from there on can stay. */
function commonLengths(from: readonly string[], to: readonly string[]): number[][] {
  const lengths = Array.from({ length: from.length + 1 }, () => new Array<number>(to.length + 1).fill(0));
  for (const [old, was] of [...from.entries()].reverse()) {
    const row = lengths[old];
    for (let now = to.length - 1; row !== undefined && now >= 0; now -= 1) {
      row[now] = isWord(was, to[now])
        ? lengthAt(lengths, old + 1, now + 1) + 1
        : Math.max(lengthAt(lengths, old + 1, now), lengthAt(lengths, old, now + 1));
    }
  }
  return lengths;
}
