/** A feed as it goes over the wire: its bytes, their name, and since when they are what they are. */
export interface Feed {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly etag: string;
  readonly changedAt: string;
  /** The name of the file, where it is one to save. */
  readonly file?: string;
}

interface Kept {
  readonly version: number;
  readonly feed: Promise<Feed>;
  readonly size: number;
}

/**
 * Feeds in memory: each is made once for a version of the data. When they become too many bytes, those go that nobody has
 * asked for longest.
 */
export function keptFeeds(mostBytes: number) {
  const kept = new Map<string, Kept>();

  function put(key: string, entry: Kept): void {
    kept.delete(key);
    kept.set(key, entry);
    let bytes = [...kept.values()].reduce((sum, { size }) => sum + size, 0);
    for (const [oldest, { size }] of kept) {
      if (bytes <= mostBytes || oldest === key) return;
      kept.delete(oldest);
      bytes -= size;
    }
  }

  return {
    /** The feed of this version; `make` is asked where there is none, and told which one there was before. */
    async at(key: string, version: number, make: (before: Feed | undefined) => Promise<Feed>): Promise<Feed> {
      const before = kept.get(key);
      if (before?.version === version) {
        put(key, before);
        return before.feed;
      }
      const feed = before === undefined ? make(undefined) : before.feed.then(make, () => make(undefined));
      put(key, { version, feed, size: before?.size ?? 0 });
      try {
        const { bytes } = await feed;
        if (kept.get(key)?.feed === feed) put(key, { version, feed, size: bytes.byteLength });
      } catch (error) {
        if (kept.get(key)?.feed === feed) kept.delete(key);
        throw error;
      }
      return feed;
    },
  };
}
