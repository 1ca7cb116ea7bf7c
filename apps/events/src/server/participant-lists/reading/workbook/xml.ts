import { TextDecoder } from "node:util";
import { ListUnreadable } from "../list-unreadable.ts";
import type { Package } from "./package.ts";
import { XmlDeclaration, XmlFault, XmlScanner, type XmlTaker } from "./xml-scanner.ts";

/** Reads a part of a file that is an XML document. */
export async function readXml(file: Package, part: string, taker: XmlTaker): Promise<void> {
  const scanner = new XmlScanner(taker);
  let decoder: TextDecoder | undefined;
  try {
    for await (const piece of file.read(part)) {
      decoder ??= new TextDecoder(encodingOf(piece), { fatal: true });
      scanner.write(decoder.decode(piece, { stream: true }));
    }
    scanner.write(decoder?.decode() ?? "");
    scanner.end();
  } catch (cause) {
    if (cause instanceof XmlDeclaration) throw new ListUnreadable({ code: "FORBIDDEN_XML", part });
    if (cause instanceof XmlFault || isNoText(cause)) throw new ListUnreadable({ code: "DAMAGED", part }, { cause });
    throw cause;
  }
}

const encodingOf = ([first, second]: Buffer) =>
  first === 0xff && second === 0xfe ? "utf-16le" : first === 0xfe && second === 0xff ? "utf-16be" : "utf-8";

const isNoText = (error: unknown) =>
  error instanceof TypeError && "code" in error && error.code === "ERR_ENCODING_INVALID_ENCODED_DATA";
