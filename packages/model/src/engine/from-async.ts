/** How many records wait until they are taken in together. */
const CHUNK = 16_384;

/** What records can be put into: a store. */
export interface TakesRecords<OneRecord> {
  addAll(records: Iterable<OneRecord>): number;
}

/**
 * Puts records into a store as they come, from a file that is being read or a database that answers.
 *
 * This is the one thing in the model that waits: what is awaited is handed in, nothing is fetched, and a store that
 * wanted all records at once would need the memory for all of them twice.
 *
 * @returns how many there were
 * @throws what the records throw, and RangeError for one that is none; what came before it may be in the store
 * @example
 * addAllFrom(recordStore({ dimensions: ["sex"] }), (async function* () { yield { sex: "F" }; })()); // 1
 */
export async function addAllFrom<OneRecord>(
  store: TakesRecords<OneRecord>,
  records: AsyncIterable<OneRecord>,
): Promise<number> {
  let count = 0;
  let chunk: OneRecord[] = [];
  for await (const record of records) {
    chunk.push(record);
    count += 1;
    if (chunk.length < CHUNK) continue;
    store.addAll(chunk);
    chunk = [];
  }
  store.addAll(chunk);
  return count;
}
