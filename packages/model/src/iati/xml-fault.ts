/** Why a document is not read. */
export const XML_REFUSALS = [
  "not-well-formed",
  "document-type",
  "unknown-entity",
  "forbidden-character",
  "too-long",
  "too-deep",
  "too-many-elements",
  "too-many-attributes",
] as const;
/** Why a document is not read. */
export type XmlRefusal = (typeof XML_REFUSALS)[number];

/** Thrown within the reader, and caught by it. */
export class XmlFault extends Error {
  readonly because: XmlRefusal;

  constructor(because: XmlRefusal) {
    super(because);
    this.because = because;
  }
}
