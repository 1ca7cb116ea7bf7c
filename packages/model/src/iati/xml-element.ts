/** An element of an XML document: what it is called, what its attributes say in their order, and what stands in it. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly XmlElement[];
  /** What is written in the element itself. Around children it is space, and says nothing. */
  readonly text: string;
}
