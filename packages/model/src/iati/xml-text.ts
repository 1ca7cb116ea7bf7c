/** What XML 1.0 cannot hold, not even as a reference: control characters, halves of characters and two that are none. */
const FORBIDDEN = /[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/u;

/**
 * The first character of a text that XML cannot hold, such as `U+0007`; `undefined` where it can hold all of them.
 *
 * @example
 * forbiddenCharacter("Hà Nội\u0007"); // "U+0007"
 */
export function forbiddenCharacter(text: string): string | undefined {
  const point = FORBIDDEN.exec(text)?.[0].codePointAt(0);
  return point === undefined ? undefined : `U+${point.toString(16).toUpperCase().padStart(4, "0")}`;
}

const REFERENCES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "\t": "&#9;",
  "\n": "&#10;",
  "\r": "&#13;",
};
const referenceOf = (character: string) => REFERENCES[character] ?? character;

/**
 * Text as it stands between tags. A carriage return is written as a reference: readers take a bare one for a line feed.
 *
 * @example
 * escapeXmlText("A & B < C"); // "A &amp; B &lt; C"
 */
export function escapeXmlText(text: string): string {
  return text.replace(/[&<>\r]/g, referenceOf);
}

/**
 * Text as it stands within the quotes of an attribute. Tabs and breaks are references: readers take bare ones for spaces.
 *
 * @example
 * escapeXmlAttribute('"A"\n'); // "&quot;A&quot;&#10;"
 */
export function escapeXmlAttribute(text: string): string {
  return text.replace(/[&<>"\t\n\r]/g, referenceOf);
}

/**
 * A text without what XML cannot hold.
 *
 * @example
 * allowedInXml("Hà Nội\uffff"); // "Hà Nội"
 */
export function allowedInXml(text: string): string {
  return text.replace(new RegExp(FORBIDDEN, "gu"), "");
}
