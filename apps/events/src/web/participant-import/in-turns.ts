/** As long as the page may be kept from answering, in milliseconds. */
const TURN = 12;

const nextTurn = () => new Promise<void>((resolve) => setTimeout(resolve));

/**
 * One after the other, with room for the page in between.
 *
 * @param signal stops it with its reason
 */
export async function* inTurns<Item>(items: Iterable<Item>, signal: AbortSignal): AsyncGenerator<Item> {
  let end = performance.now() + TURN;
  for (const item of items) {
    if (performance.now() >= end) {
      await nextTurn();
      signal.throwIfAborted();
      end = performance.now() + TURN;
    }
    yield item;
  }
}
