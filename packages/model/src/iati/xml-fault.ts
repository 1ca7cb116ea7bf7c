/** Why a document is not read. */
export type XmlRefusal =
  | "not-well-formed"
  | "document-type"
  | "unknown-entity"
  | "forbidden-character"
  | "too-long"
  | "too-deep"
  | "too-many-elements"
  | "too-many-attributes";

/** Thrown within the reader, and caught by it. */
export class XmlFault extends Error {
  readonly because: XmlRefusal;

  constructor(because: XmlRefusal) {
    super(because);
    this.because = because;
  }
}
