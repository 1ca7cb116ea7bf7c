import { readFileSync } from "node:fs";
import { XmlDocument, XmlLibError, XsdValidator } from "libxml2-wasm";
import { xmlRegisterFsInputProviders } from "libxml2-wasm/lib/nodejs.mjs";
import { standardPath } from "./standard-data.js";
import { withDocument } from "./xml-document.js";

/** The schema that each sort of document obeys, by the name of its root. */
const SCHEMAS = {
  "iati-activities": "schemas/iati-activities-schema.xsd",
  "iati-organisations": "schemas/iati-organisations-schema.xsd",
} as const;
type Root = keyof typeof SCHEMAS;

const isRoot = (name: string): name is Root => Object.hasOwn(SCHEMAS, name);

/** A layer of validation: what is wrong with a document, in its own words; nothing where it is sound. */
export type Layer = (xml: string) => string[];

/** The first layer: the two XML schemas. What is no XML at all is wrong by them too. */
export function schemaLayer(): Layer {
  // The schemas include one another by their places.
  xmlRegisterFsInputProviders();
  const validators = new Map<Root, XsdValidator>();
  const validatorOf = (root: Root) => {
    const known = validators.get(root) ?? load(SCHEMAS[root]);
    validators.set(root, known);
    return known;
  };
  return (xml) => {
    try {
      return withDocument(xml, (document) => {
        const { name } = document.root;
        if (!isRoot(name)) return [`the root is ${name}`];
        validatorOf(name).validate(document);
        return [];
      });
    } catch (error) {
      if (!(error instanceof XmlLibError)) throw error;
      return [error.message.trim()];
    }
  };
}

function load(schema: string): XsdValidator {
  const path = standardPath(schema);
  const document = XmlDocument.fromBuffer(readFileSync(path), { url: path });
  try {
    return XsdValidator.fromDoc(document);
  } finally {
    document.dispose();
  }
}
