import fc from "fast-check";
import { XmlElement as LibraryElement, XmlDocument, XmlLibError } from "libxml2-wasm";
import { describe, expect, it } from "vitest";
import { readXml, XML_LIMITS, type XmlLimits } from "./read-xml.js";
import type { XmlElement } from "./xml-element.js";
import { escapeXmlAttribute, escapeXmlText, forbiddenCharacter } from "./xml-text.js";

const refusal = (xml: string, limits?: XmlLimits) => {
  const reading = readXml(xml, limits);
  return reading.status === "read" ? "read" : reading.because;
};

/** The same elements as the library of the schemas reads them; `undefined` where it refuses. */
function byLibrary(xml: string): XmlElement | undefined {
  let document: XmlDocument | undefined;
  try {
    document = XmlDocument.fromString(xml);
    return toOurs(document.root);
  } catch (error) {
    if (error instanceof XmlLibError) return undefined;
    throw error;
  } finally {
    document?.dispose();
  }
}

function toOurs(element: LibraryElement): XmlElement {
  const full = ({ prefix, name }: { prefix: string; name: string }) => (prefix ? `${prefix}:${name}` : name);
  const inside = (path: string) => element.find(path);
  const children = inside("*").flatMap((node) => (node instanceof LibraryElement ? [toOurs(node)] : []));
  const text = inside("text()")
    .map((node) => node.content)
    .join("");
  const attributes = new Map(element.attrs.map((one) => [full(one), one.value]));
  return { name: full(element), attributes, children, text };
}

const letters = fc
  .string({
    unit: fc.oneof(
      fc.constantFrom(..."aễ🌱 <>&\"'=/]\n\t\r"),
      fc.string({ unit: "grapheme", minLength: 1, maxLength: 1 }),
    ),
    maxLength: 8,
  })
  .filter((text) => forbiddenCharacter(text) === undefined);
const name = fc.constantFrom("a", "b", "row", "a-b.c_d", "đ");
const attribute = fc
  .tuple(fc.constantFrom("a", "b", "lang"), letters, fc.constantFrom(" = ", "="), fc.boolean())
  .map(([key, value, equals, isRaw]) => {
    const inside = isRaw ? value.replace(/[<&"]/g, "") : escapeXmlAttribute(value);
    return { key, written: ` ${key}${equals}"${inside}"` };
  });
const attributes = fc
  .uniqueArray(attribute, { selector: ({ key }) => key, maxLength: 3 })
  .map((all) => all.map(({ written }) => written).join(""));
const between = fc.oneof(
  letters.map(escapeXmlText),
  letters.filter((text) => !text.includes("]]>")).map((text) => `<![CDATA[${text}]]>`),
  letters.filter((text) => !/-/.test(text)).map((text) => `<!-- ${text} -->`),
  letters.map((text) => `<?go ${text.replaceAll("?", "")}?>`),
);
const { element } = fc.letrec<{ element: string }>((tie) => ({
  element: fc.oneof(
    { maxDepth: 4 },
    fc.tuple(name, attributes).map(([tag, inTag]) => `<${tag}${inTag}/>`),
    fc
      .tuple(name, attributes, fc.array(fc.oneof(between, tie("element")), { maxLength: 4 }))
      .map(([tag, inTag, inside]) => `<${tag}${inTag}>${inside.join("")}</${tag} >`),
  ),
}));
const whole = element.map((root) => `<?xml version="1.0" encoding="UTF-8"?>\n<!-- x -->${root}\n`);

describe("an XML document", () => {
  it("says the same as to a parser that knows all of XML", () => {
    fc.assert(
      fc.property(whole, (xml) => {
        expect(readXml(xml)).toEqual({ status: "read", root: byLibrary(xml) });
      }),
      { numRuns: 500 },
    );
  });

  it("is refused where that parser refuses it, whatever was changed in it", () => {
    fc.assert(
      fc.property(
        whole,
        fc.nat(),
        fc.constantFrom("<", ">", "&", '"', "/", "x", " ", "]]>", "--", "<?xml?>", ""),
        (xml, at, mark) => {
          const head = xml.indexOf("\n");
          const place = head + (at % (xml.length - head));
          const changed = xml.slice(0, place) + mark + xml.slice(place + 1);
          const reading = readXml(changed);
          expect(reading.status === "read" ? reading.root : undefined).toEqual(byLibrary(changed));
        },
      ),
      { numRuns: 1000 },
    );
  });

  it("may begin with a mark of byte order, and needs no declaration", () => {
    expect(refusal('\ufeff<?xml version="1.0"?><a/>')).toBe("read");
    expect(refusal("<a/>")).toBe("read");
  });
});

describe("a document that means harm", () => {
  const BOMB = `<!DOCTYPE a [<!ENTITY a "${"x".repeat(1000)}"><!ENTITY b "${"&a;".repeat(1000)}">]><a>&b;</a>`;

  it.each([
    ['<!DOCTYPE a SYSTEM "http://example.org/a.dtd"><a/>', "document-type"],
    ['<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]><a>&x;</a>', "document-type"],
    [BOMB, "document-type"],
    ["<a><!DOCTYPE a></a>", "document-type"],
    ["<a>&x;</a>", "unknown-entity"],
    ["<a>&toString;</a>", "unknown-entity"],
    ['<a b="&x;"/>', "unknown-entity"],
    ["<a>\u0000</a>", "forbidden-character"],
    ["<a>&#0;</a>", "forbidden-character"],
    ["<a>&#xD800;</a>", "forbidden-character"],
    ["<a>&#x110000;</a>", "forbidden-character"],
    ["<a>\ud83d</a>", "forbidden-character"],
  ])("%j is refused: %s", (xml, because) => {
    expect(refusal(xml)).toBe(because);
  });

  it.each([
    [`${"<a>".repeat(41)}${"</a>".repeat(41)}`, "too-deep"],
    [`<a ${Array.from({ length: 61 }, (_, nth) => `b${nth}=""`).join(" ")}/>`, "too-many-attributes"],
    [`<a>${"<b/>".repeat(1000)}</a>`, "too-many-elements"],
    ["<a>".padEnd(100_001, "x"), "too-long"],
  ])("goes beyond no limit (%#)", (xml, because) => {
    expect(refusal(xml, { ...XML_LIMITS, characters: 100_000, elements: 1000 })).toBe(because);
  });

  it("is told by its line", () => {
    expect(readXml("<a>\r\n<b>\r\n</a>")).toEqual({ status: "refused", because: "not-well-formed", line: 3 });
  });

  it("is looked at once: twice as long takes twice the steps, where it never ends", () => {
    for (const begin of ["<a>", '<a b="', "<!-- ", "<a><![CDATA[", "<?go ", "<a>&", "<a>&#0", `<a ${" ".repeat(10)}`]) {
      expect(refusal(begin.padEnd(2_000_000, begin.endsWith("0") ? "0" : " "))).not.toBe("read");
      expect(refusal(begin + "&#0".repeat(200_000))).not.toBe("read");
    }
  });
});
