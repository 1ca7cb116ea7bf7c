/** What a column of a table asks for, in any unit of length. */
export interface ColumnWish {
  /** Below this, words break or numbers fall apart. */
  readonly least: number;
  /** Above this, nothing is gained. */
  readonly most: number;
  /** Whether it holds numbers: these never give way before words do. */
  readonly isFirm: boolean;
}

/** What columns of words keep where numbers need nearly all the room, as a share of the room. */
const SHARE_LEFT = 0.08;

/** Whether nothing has to break in the room. */
export const haveRoom = (wishes: readonly ColumnWish[], room: number): boolean => sumOf(wishes, leastOf) <= room;

/**
 * How wide each column is, so that all of them together fill the room: each as wide as it likes where there is room for it, each
 * at least as wide as it must be where there is room for that, narrow ones before wide ones, and else numbers before words.
 *
 * @example
 * columnWidths([{ least: 20, most: 60, isFirm: false }, { least: 10, most: 10, isFirm: true }], 50); // [40, 10]
 */
export function columnWidths(wishes: readonly ColumnWish[], room: number): readonly number[] {
  const [least, most] = [sumOf(wishes, leastOf), sumOf(wishes, mostOf)];
  if (most <= room) {
    const takers = wishes.some(isLoose) ? isLoose : () => true;
    const share = (room - most) / wishes.filter(takers).length;
    return wishes.map((wish) => mostOf(wish) + (takers(wish) ? share : 0));
  }
  if (least <= room) {
    const more = levelled(
      wishes.map((wish) => mostOf(wish) - wish.least),
      room - least,
    );
    return wishes.map((wish, at) => wish.least + (more[at] ?? 0));
  }
  return squeezed(wishes, room);
}

/** Not even what must be has room: words give way before numbers, and wide ones before narrow ones. */
function squeezed(wishes: readonly ColumnWish[], room: number): readonly number[] {
  const loose = wishes.filter(isLoose);
  const left = room - sumOf(wishes.filter(isFirm), leastOf);
  if (left < loose.length * SHARE_LEFT * room) return levelled(wishes.map(leastOf), room);
  const widths = levelled(loose.map(leastOf), left);
  return wishes.map((wish) => (wish.isFirm ? wish.least : (widths[loose.indexOf(wish)] ?? 0)));
}

/** As much of the room as each asks for, and an equal share of it for those that ask for more than that. */
function levelled(wanted: readonly number[], room: number): readonly number[] {
  const shares: number[] = [];
  let left = room;
  const ascending = [...wanted.entries()].sort(([, one], [, other]) => one - other);
  for (const [nth, [at, length]] of ascending.entries()) {
    const share = Math.min(length, left / (ascending.length - nth));
    shares[at] = share;
    left -= share;
  }
  return shares;
}

const isFirm = ({ isFirm }: ColumnWish) => isFirm;
const isLoose = ({ isFirm }: ColumnWish) => !isFirm;
const leastOf = ({ least }: ColumnWish) => least;
const mostOf = ({ least, most }: ColumnWish) => Math.max(least, most);

const sumOf = (wishes: readonly ColumnWish[], of: (wish: ColumnWish) => number) =>
  wishes.reduce((sum, wish) => sum + of(wish), 0);
