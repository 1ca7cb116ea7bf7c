import { LIMITS } from "../limits.ts";
import { ListUnreadable } from "../list-unreadable.ts";

/** A part of a zip file, as its directory has it. What it says of the unzipped size is a claim. */
export interface ZipEntry {
  readonly name: string;
  readonly isEncrypted: boolean;
  readonly method: number;
  readonly checksum: number;
  readonly zippedSize: number;
  readonly claimedSize: number;
  /** Where its own header stands, from the beginning of the file. */
  readonly offset: number;
}

const END_SIGNATURE = 0x06054b50;
const END_LENGTH = 22;
const LONGEST_COMMENT = 0xffff;
const ENTRY_SIGNATURE = 0x02014b50;
const ENTRY_LENGTH = 46;
/** Stands for a number that is too large for its place, and in an extra field. */
const ELSEWHERE = 0xffffffff;
const LONG_NUMBERS = 0x0001;

const damaged = () => new ListUnreadable({ code: "DAMAGED" });

/** The parts of a zip file by its directory, with nothing unzipped. */
export function readDirectory(file: Buffer): ZipEntry[] {
  const end = endOf(file);
  const count = file.readUInt16LE(end + 10);
  if (count > LIMITS.parts) throw new ListUnreadable({ code: "TOO_MANY_PARTS", count, limit: LIMITS.parts });
  const entries: ZipEntry[] = [];
  let at = file.readUInt32LE(end + 16);
  for (let nth = 0; nth < count; nth += 1) {
    if (at + ENTRY_LENGTH > end || file.readUInt32LE(at) !== ENTRY_SIGNATURE) throw damaged();
    entries.push(entryAt(file, at));
    at += ENTRY_LENGTH + lengthsAt(file, at).all;
    if (at > end) throw damaged();
  }
  checkClaims(entries);
  return entries;
}

/** Where the end of the directory is told. A file that was cut off has none. */
function endOf(file: Buffer): number {
  const last = file.length - END_LENGTH;
  for (let at = last; at >= Math.max(0, last - LONGEST_COMMENT); at -= 1) {
    if (file.readUInt32LE(at) === END_SIGNATURE) return at;
  }
  throw damaged();
}

function lengthsAt(file: Buffer, at: number) {
  const [name, extra, comment] = [file.readUInt16LE(at + 28), file.readUInt16LE(at + 30), file.readUInt16LE(at + 32)];
  return { name, extra, all: name + extra + comment };
}

function entryAt(file: Buffer, at: number): ZipEntry {
  const lengths = lengthsAt(file, at);
  const extraAt = at + ENTRY_LENGTH + lengths.name;
  const long = longNumbers(file.subarray(extraAt, extraAt + lengths.extra));
  // Those numbers that are elsewhere stand there in this order.
  const numberAt = (place: number) => {
    const number = file.readUInt32LE(place);
    return number === ELSEWHERE ? (long.shift() ?? number) : number;
  };
  const claimedSize = numberAt(at + 24);
  const zippedSize = numberAt(at + 20);
  return {
    name: file.toString("utf8", at + ENTRY_LENGTH, extraAt),
    isEncrypted: (file.readUInt16LE(at + 8) & 1) === 1,
    method: file.readUInt16LE(at + 10),
    checksum: file.readUInt32LE(at + 16),
    zippedSize,
    claimedSize,
    offset: numberAt(at + 42),
  };
}

/** The numbers of an extra field for numbers beyond 32 bits, which some programs write for small ones too. */
function longNumbers(extra: Buffer): number[] {
  for (let at = 0; at + 4 <= extra.length; ) {
    const length = extra.readUInt16LE(at + 2);
    if (extra.readUInt16LE(at) === LONG_NUMBERS) {
      const numbers = extra.subarray(at + 4, at + 4 + length);
      return Array.from({ length: Math.floor(numbers.length / 8) }, (_, nth) =>
        Number(numbers.readBigUInt64LE(nth * 8)),
      );
    }
    at += 4 + length;
  }
  return [];
}

/** A directory that owns up to a bomb is believed. One that lies is found out while its parts are unzipped. */
function checkClaims(entries: readonly ZipEntry[]): void {
  let total = 0;
  for (const { name, zippedSize, claimedSize } of entries) {
    total += claimedSize;
    checkCompression(name, zippedSize, claimedSize);
  }
  if (total > LIMITS.unzippedBytes) {
    throw new ListUnreadable({ code: "TOO_LARGE_UNZIPPED", limit: LIMITS.unzippedBytes });
  }
}

/** Refuses a part that comes to too many times its size. */
export function checkCompression(part: string, zippedSize: number, size: number): void {
  if (size > LIMITS.harmlessBytes && size > LIMITS.compression * zippedSize) {
    throw new ListUnreadable({ code: "TOO_COMPRESSED", part, limit: LIMITS.compression });
  }
}
