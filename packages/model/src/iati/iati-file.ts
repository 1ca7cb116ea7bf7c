import { attribute } from "./attribute-part.js";
import { children } from "./child-part.js";
import { activity } from "./iati-activity.js";
import { readXml, type XmlLimits } from "./read-xml.js";
import { type IatiRemark, optional, type SaidBy, type Shape, shape } from "./shape.js";
import { writeXml } from "./write-xml.js";
import type { XmlRefusal } from "./xml-fault.js";
import { MOMENT } from "./xml-forms.js";

const ROOT = "iati-activities";

const parts = {
  /** The version of the standard, `2.03`. */
  version: attribute("version"),
  generatedAt: optional(attribute("generated-datetime", MOMENT)),
  activities: children("iati-activity", activity),
};

/** A file of the standard: activities of one publisher. */
export interface IatiFile extends SaidBy<typeof parts> {}
const iatiFile: Shape<IatiFile> = shape(parts);

/** The version of the standard that is written here. */
export const IATI_VERSION = "2.03";

/**
 * A file as text: elements in the order that the schema wants, numbers and days as it wants them.
 *
 * @throws {RangeError} where something is missing that the schema needs, no number or day where one should be, or holds a
 * character that XML cannot hold; the message says where
 * @example
 * writeIati({ version: "2.03", activities: [workshop] }).split("\n")[1]; // '<iati-activities version="2.03">'
 */
export function writeIati(file: IatiFile): string {
  return writeXml(iatiFile.write(ROOT, file, ROOT));
}

/** A file that was read, and what of it could not be taken as it stood; or why it is none. */
export type IatiReading =
  | { readonly status: "read"; readonly file: IatiFile; readonly remarks: readonly IatiRemark[] }
  | { readonly status: "refused"; readonly because: XmlRefusal; readonly line: number }
  | { readonly status: "not-iati"; readonly remarks: readonly IatiRemark[] };

/**
 * A file that nobody vouches for, as a value. What the value has no place for is named, never dropped in silence; an
 * element that lacks something it needs is left out, and so is what it stands in where that needs it.
 *
 * @param limits how much the file may hold
 * @example
 * readIati(writeIati({ version: "2.03", activities: [workshop] })); // { status: "read", file: { version: "2.03", activities: [workshop] }, remarks: [] }
 * readIati("<rss/>").status; // "not-iati"
 */
export function readIati(xml: string, limits?: XmlLimits): IatiReading {
  const reading = readXml(xml, limits);
  if (reading.status === "refused") return reading;
  const remarks: IatiRemark[] = [];
  const { root } = reading;
  if (root.name !== ROOT || root.attributes.has("xmlns")) return { status: "not-iati", remarks };
  const file = iatiFile.read({ element: root, path: ROOT, remarks });
  return file === undefined ? { status: "not-iati", remarks } : { status: "read", file, remarks };
}
