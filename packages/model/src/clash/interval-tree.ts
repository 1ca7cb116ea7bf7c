import { type Booking, compareBookings } from "./booking.js";

/** A booking in the tree. No booking under it has a higher rank, ends after `latest`, or stands on the wrong side of it. */
interface Node {
  readonly booking: Booking;
  readonly rank: number;
  latest: number;
  left: Node | undefined;
  right: Node | undefined;
}

/**
 * The bookings of one thing, by time: put, taken away and found by a stretch in as many steps as the tree is high and hits there are.
 * A treap: ranks that look like chance keep it low, and are the same each time, so that nothing here depends on luck.
 */
export class IntervalTree {
  #root: Node | undefined;
  #seed = 0;

  get isEmpty(): boolean {
    return this.#root === undefined;
  }

  put(booking: Booking): void {
    const [before, after] = split(this.#root, booking);
    const node: Node = { booking, rank: this.#nextRank(), latest: booking.until, left: undefined, right: undefined };
    this.#root = merge(merge(before, node), after);
  }

  /** Takes away this very booking. */
  remove(booking: Booking): void {
    this.#root = without(this.#root, booking);
  }

  /** Hands over each booking that shares an instant with the stretch, the earliest first. */
  meeting(from: number, until: number, onHit: (booking: Booking) => void): void {
    visit(this.#root, from, until, onHit);
  }

  /** The finaliser of MurmurHash3, over a counter. */
  #nextRank(): number {
    this.#seed = (this.#seed + 0x9e3779b9) | 0;
    let mixed = Math.imul(this.#seed ^ (this.#seed >>> 16), 0x85ebca6b);
    mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
    return (mixed ^ (mixed >>> 16)) >>> 0;
  }
}

function visit(node: Node | undefined, from: number, until: number, onHit: (booking: Booking) => void): void {
  if (node === undefined || node.latest <= from) return;
  visit(node.left, from, until, onHit);
  if (node.booking.from >= until) return;
  if (node.booking.until > from) onHit(node.booking);
  visit(node.right, from, until, onHit);
}

function refreshed(node: Node): Node {
  node.latest = Math.max(node.booking.until, node.left?.latest ?? -Infinity, node.right?.latest ?? -Infinity);
  return node;
}

/** The tree in two: what comes before the booking, and what does not. */
function split(node: Node | undefined, at: Booking): [Node | undefined, Node | undefined] {
  if (node === undefined) return [undefined, undefined];
  if (compareBookings(node.booking, at) < 0) {
    const [before, after] = split(node.right, at);
    node.right = before;
    return [refreshed(node), after];
  }
  const [before, after] = split(node.left, at);
  node.left = after;
  return [before, refreshed(node)];
}

/** Two trees in one, of which all of the first comes before all of the other. */
function merge(one: Node | undefined, other: Node | undefined): Node | undefined {
  if (one === undefined) return other;
  if (other === undefined) return one;
  if (one.rank > other.rank) {
    one.right = merge(one.right, other);
    return refreshed(one);
  }
  other.left = merge(one, other.left);
  return refreshed(other);
}

function without(node: Node | undefined, booking: Booking): Node | undefined {
  if (node === undefined) return undefined;
  if (node.booking === booking) return merge(node.left, node.right);
  const order = compareBookings(booking, node.booking);
  // What is equal in order may stand on either side.
  if (order <= 0) node.left = without(node.left, booking);
  if (order >= 0) node.right = without(node.right, booking);
  return refreshed(node);
}
