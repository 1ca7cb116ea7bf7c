import { crc32, deflateRawSync } from "node:zlib";

/** A part of a zip file, and what its directory is to say that is not so. */
export interface ZipPart {
  readonly name: string;
  readonly content: string | Uint8Array;
  readonly isStored?: boolean;
  readonly claimedSize?: number;
  readonly checksum?: number;
  readonly flags?: number;
}

/** A zip file, written as the format's description has it: so that a test can also write what no program would. */
export function zipOf(parts: readonly ZipPart[]): Buffer {
  const files: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const part of parts) {
    const content = Buffer.from(part.content);
    const zipped = part.isStored ? content : deflateRawSync(content);
    const name = Buffer.from(part.name);
    const header = headerOf(part, content, zipped);
    const file = Buffer.concat([Buffer.from("PK\x03\x04"), header, lengths(name.length, 0), name, zipped]);
    const where = Buffer.alloc(14);
    where.writeUInt32LE(offset, 10);
    directory.push(Buffer.concat([Buffer.from("PK\x01\x02\x14\0"), header, lengths(name.length, 0), where, name]));
    files.push(file);
    offset += file.length;
  }
  const entries = Buffer.concat(directory);
  return Buffer.concat([...files, entries, endOf(parts.length, entries.length, offset)]);
}

/** What the header of a part and its entry in the directory have in common: from the version on to the sizes. */
function headerOf(part: ZipPart, content: Buffer, zipped: Buffer): Buffer {
  const header = Buffer.alloc(22);
  header.writeUInt16LE(20, 0);
  header.writeUInt16LE(part.flags ?? 0, 2);
  header.writeUInt16LE(part.isStored ? 0 : 8, 4);
  header.writeUInt32LE(part.checksum ?? crc32(content), 10);
  header.writeUInt32LE(zipped.length, 14);
  header.writeUInt32LE(part.claimedSize ?? content.length, 18);
  return header;
}

function lengths(name: number, extra: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt16LE(name, 0);
  bytes.writeUInt16LE(extra, 2);
  return bytes;
}

function endOf(count: number, size: number, offset: number): Buffer {
  const end = Buffer.alloc(22);
  end.write("PK\x05\x06", "latin1");
  end.writeUInt16LE(count, 8);
  end.writeUInt16LE(count, 10);
  end.writeUInt32LE(size, 12);
  end.writeUInt32LE(offset, 16);
  return end;
}
