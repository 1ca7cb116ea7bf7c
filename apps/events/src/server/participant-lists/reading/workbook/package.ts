import { crc32, createInflateRaw } from "node:zlib";
import { LIMITS } from "../limits.ts";
import { ListUnreadable } from "../list-unreadable.ts";
import { checkCompression, readDirectory, type ZipEntry } from "./zip-directory.ts";

const HEADER_SIGNATURE = 0x04034b50;
const HEADER_LENGTH = 30;
const [STORED, DEFLATED] = [0, 8];
const CHUNK_BYTES = 128 * 1024;

/** The parts of a zipped file by their paths, unzipped only when they are asked for, and no further than the limits. */
export class Package {
  readonly #file: Buffer;
  readonly #entries: ReadonlyMap<string, ZipEntry>;
  #unzippedBytes = 0;

  constructor(bytes: Uint8Array) {
    this.#file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    this.#entries = new Map(readDirectory(this.#file).map((entry) => [pathOf(entry.name), entry]));
  }

  get paths(): readonly string[] {
    return [...this.#entries.keys()];
  }

  has(path: string): boolean {
    return this.#entries.has(pathOf(path));
  }

  /** The bytes of a part, piece by piece. */
  async *read(path: string): AsyncIterable<Buffer> {
    const entry = this.#entries.get(pathOf(path));
    if (!entry) throw new ListUnreadable({ code: "DAMAGED", part: path });
    if (entry.isEncrypted) throw new ListUnreadable({ code: "ENCRYPTED" });
    let checksum = 0;
    let size = 0;
    for await (const chunk of this.#unzipped(entry)) {
      size += chunk.length;
      this.#unzippedBytes += chunk.length;
      checkCompression(path, entry.zippedSize, size);
      if (this.#unzippedBytes > LIMITS.unzippedBytes) {
        throw new ListUnreadable({ code: "TOO_LARGE_UNZIPPED", limit: LIMITS.unzippedBytes });
      }
      checksum = crc32(chunk, checksum);
      yield chunk;
    }
    if (checksum !== entry.checksum) throw new ListUnreadable({ code: "DAMAGED", part: path });
  }

  async *#unzipped(entry: ZipEntry): AsyncIterable<Buffer> {
    const zipped = this.#zipped(entry);
    if (entry.method === STORED) yield zipped;
    else if (entry.method !== DEFLATED) throw new ListUnreadable({ code: "DAMAGED", part: entry.name });
    else yield* inflated(zipped, entry.name);
  }

  #zipped({ name, offset, zippedSize }: ZipEntry): Buffer {
    const file = this.#file;
    if (offset + HEADER_LENGTH > file.length || file.readUInt32LE(offset) !== HEADER_SIGNATURE) {
      throw new ListUnreadable({ code: "DAMAGED", part: name });
    }
    const start = offset + HEADER_LENGTH + file.readUInt16LE(offset + 26) + file.readUInt16LE(offset + 28);
    if (start + zippedSize > file.length) throw new ListUnreadable({ code: "DAMAGED", part: name });
    return file.subarray(start, start + zippedSize);
  }
}

async function* inflated(zipped: Buffer, part: string): AsyncIterable<Buffer> {
  const inflate = createInflateRaw({ chunkSize: CHUNK_BYTES });
  inflate.end(zipped);
  try {
    for await (const chunk of inflate) yield chunk;
  } catch (cause) {
    // What whoever reads the pieces throws does not come by here.
    throw new ListUnreadable({ code: "DAMAGED", part }, { cause });
  }
}

/** Paths differ in case and in the way they begin, depending on who wrote them, and mean the same part. */
const pathOf = (name: string) => name.replaceAll("\\", "/").replace(/^\/+/, "").toLowerCase();
