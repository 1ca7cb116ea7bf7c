import { etagOf } from "../etag.ts";

/** A page as it goes over the wire, and the name of these very bytes. */
export interface Page {
  readonly body: Uint8Array<ArrayBuffer>;
  readonly etag: string;
}

/** As many pages as are kept: enough for the months that people look at now. */
const MOST_PAGES = 100;

/**
 * Keeps pages as they were written. Whoever asks for one that is just being written waits for it; the one that nobody
 * has asked for the longest goes first.
 *
 * @returns the page of a key: kept, or else written. The key must name all that the page depends on.
 */
export function keptPages(most = MOST_PAGES): (key: string, write: () => Promise<object>) => Promise<Page> {
  const pages = new Map<string, Promise<Page>>();

  async function written(write: () => Promise<object>): Promise<Page> {
    const body = new TextEncoder().encode(JSON.stringify(await write()));
    return { body, etag: etagOf(body) };
  }

  return (key, write) => {
    const page = pages.get(key) ?? written(write);
    // The map holds its keys in the order in which they were set.
    pages.delete(key);
    pages.set(key, page);
    page.catch(() => pages.delete(key));
    const [oldest] = pages.keys();
    if (pages.size > most && oldest !== undefined) pages.delete(oldest);
    return page;
  };
}
