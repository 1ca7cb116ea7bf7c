import { type Document, Packer } from "docx";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";

/** What stands in a zip file as the time of a part: it counts from 1980, in the local time of whoever reads it. */
const NO_TIME = new Date(1980, 0, 1);
const PROPERTIES = "docProps/core.xml";
const TIMES = /(<dcterms:(?:created|modified)\b[^>]*>)[^<]*/g;

/**
 * A document as a file that says when it was made, and not when it was written: the same document is the same bytes.
 *
 * @param made an instant
 */
export async function packedAt(document: Document, made: string): Promise<Buffer> {
  const parts = unzipSync(await Packer.toBuffer(document));
  const properties = strFromU8(parts[PROPERTIES] ?? new Uint8Array());
  const instant = new Date(made).toISOString();
  const dated = strToU8(properties.replaceAll(TIMES, (_, opening: string) => opening + instant));
  return Buffer.from(zipSync({ ...parts, [PROPERTIES]: dated }, { mtime: NO_TIME }));
}
