import fc from "fast-check";
import { SaxesParser } from "saxes";
import { describe, expect, test } from "vitest";
import { XmlFault, XmlScanner } from "./xml-scanner.ts";

type Event = readonly [kind: string, text: string];

const NAMES = ["a", "b", "r", "missing"];

/** What a document says, its texts put together: where they are cut is nobody's business. */
function eventsOf(pieces: readonly string[]): Event[] {
  const events: Event[] = [];
  const scanner = new XmlScanner({
    open: (name, attributes) => {
      const values = NAMES.map((one) => attributes.get(one));
      events.push(["open", `${name} ${JSON.stringify(values)}`]);
    },
    close: (name) => events.push(["close", name]),
    text: (text) => addText(events, text),
  });
  for (const piece of pieces) scanner.write(piece);
  scanner.end();
  return events;
}

function addText(events: Event[], text: string): void {
  const last = events.at(-1);
  if (last?.[0] === "text") events[events.length - 1] = ["text", last[1] + text];
  else if (text !== "") events.push(["text", text]);
}

/** The same as a parser tells it that knows all of XML. */
function eventsBySaxes(xml: string): Event[] {
  const events: Event[] = [];
  const local = (name: string) => name.slice(name.indexOf(":") + 1);
  const parser = new SaxesParser();
  let depth = 0;
  parser.on("error", (error) => {
    throw error;
  });
  parser.on("opentag", ({ name, attributes }) => {
    const values = NAMES.map((one) => attributes[one] ?? attributes[`x:${one}`]);
    depth += 1;
    events.push(["open", `${local(name)} ${JSON.stringify(values)}`]);
  });
  parser.on("closetag", ({ name }) => {
    depth -= 1;
    events.push(["close", local(name)]);
  });
  // What stands around the root says nothing.
  parser.on("text", (text) => addText(events, depth > 0 ? text : ""));
  parser.on("cdata", (text) => addText(events, text));
  parser.write(xml).close();
  return events;
}

const escaped = (text: string) =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&#60;").replaceAll('"', "&#x22;").replaceAll("]]>", "]]&gt;");
const letters = fc.string({ unit: fc.constantFrom(..."aễ🌱 <>&\"'=/]"), maxLength: 8 });
const name = fc.constantFrom("a", "b", "row", "x:a", "x:row");
const space = fc.constantFrom(" ", "\n ", "\t");
const attribute = fc
  .tuple(fc.constantFrom("a", "x:b", "r", "spans", "xmlns:r"), space, letters, fc.constantFrom(" = ", "="))
  .map(([key, before, value, equals]) => ({ key, written: `${before}${key}${equals}"${escaped(value)}"` }));
const attributes = fc
  .uniqueArray(attribute, { selector: ({ key }) => key })
  .map((all) => all.map(({ written }) => written).join(""));
const between = fc.oneof(
  letters.map(escaped),
  letters.filter((text) => !text.includes("]]>")).map((text) => `<![CDATA[${text}]]>`),
  letters.map((text) => `<!-- ${text} -->`),
  letters.map((text) => `<?go ${text.replaceAll(">", "")}?>`),
);
const { element } = fc.letrec<{ element: string }>((tie) => ({
  element: fc.oneof(
    { maxDepth: 4 },
    fc.tuple(name, attributes).map(([tag, inTag]) => `<${tag}${inTag}/>`),
    fc
      .tuple(name, attributes, fc.array(fc.oneof(between, tie("element")), { maxLength: 4 }), space)
      .map(([tag, inTag, inside, end]) => `<${tag}${inTag}>${inside.join("")}</${tag}${end}>`),
  ),
}));
const document = element.map((root) => `<?xml version="1.0"?>\n<!-- x -->${root}\n`);

describe("an XML document", () => {
  test("says the same as to a parser that knows all of XML, wherever it is cut", () => {
    fc.assert(
      fc.property(document, fc.array(fc.nat(12), { maxLength: 60 }), (xml, sizes) => {
        const pieces: string[] = [];
        let from = 0;
        for (const size of sizes) {
          pieces.push(xml.slice(from, from + size));
          from += size;
        }
        expect(eventsOf([...pieces, xml.slice(from)])).toEqual(eventsBySaxes(xml));
      }),
      { numRuns: 1000 },
    );
  });

  test.each(["<a>", "</a>", "<a></b>", "<a/><!-- ", "<a b=>1</a", "text", ""])("is whole: %s", (xml) => {
    expect(() => eventsOf([xml])).toThrow(XmlFault);
  });

  test("is not deeper than a spreadsheet", () => {
    const nested = (depth: number) => `${"<a>".repeat(depth)}${"</a>".repeat(depth)}`;
    expect(eventsOf([nested(200)])).toHaveLength(400);
    expect(() => eventsOf([nested(201)])).toThrow(XmlFault);
  });

  test.each(["<a>", '<a b="', "<!-- ", "<a><![CDATA[", "<?"])("does not go on for ever: %s", (begin) => {
    const scanner = new XmlScanner({ open: () => {} });
    const piece = "x".repeat(100_000);
    expect(() => {
      scanner.write(begin);
      for (let nth = 0; nth < 30; nth += 1) scanner.write(piece);
    }).toThrow(XmlFault);
  });
});
