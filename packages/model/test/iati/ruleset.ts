import type { XmlNode } from "libxml2-wasm";
import * as z from "zod";
import { isRuleKind, type Known, RULE_KINDS, type RuleKind } from "./rule-kinds.js";
import { isTrue, pathOf, textOf, withDocument } from "./xml-document.js";

/** Rules by the elements that they are about, as the standard publishes them. */
const Ruleset = z.record(z.string(), z.record(z.string(), z.object({ cases: z.array(z.unknown()) })));

/** What every rule may say: when it holds, and what it is called. The rules that were made for trying out have no name. */
const Heading = z.object({
  condition: z.string().optional(),
  ruleInfo: z.object({ id: z.string(), severity: z.enum(["critical", "error", "warning"]) }).optional(),
});

/** Goes through what stands at a path: each takes the place of `$1` in the fields that `subs` names. */
const Loop = z.strictObject({
  foreach: z.string(),
  do: z.record(z.string(), z.object({ cases: z.array(z.record(z.string(), z.unknown())) })),
  subs: z.array(z.string()),
});

/** A rule that an element breaks. */
export interface Breach {
  readonly id: string | undefined;
  readonly kind: RuleKind;
  readonly severity: "critical" | "error" | "warning" | undefined;
  /** Where the element stands that breaks it. */
  readonly path: string;
}

/**
 * The third layer: rules that no schema can say. They are read as they are published, without correcting them: where a
 * condition can never be true, the rule never speaks.
 *
 * @param written the rules, as JSON
 * @param known what a rule asks for beside the document
 */
export function rulesetLayer(written: string, known: Known): (xml: string) => Breach[] {
  const ruleset = Object.entries(Ruleset.parse(JSON.parse(written)));
  return (xml) =>
    withDocument(xml, (document) =>
      ruleset.flatMap(([context, rules]) =>
        document
          .find(context)
          .flatMap((node) => Object.entries(rules).flatMap((entry) => breaches(entry, node, known))),
      ),
    );
}

function breaches([kind, { cases }]: [string, { cases: unknown[] }], node: XmlNode, known: Known): Breach[] {
  if (kind === "loop") {
    return cases.flatMap((loop) => unrolled(Loop.parse(loop), node)).flatMap((entry) => breaches(entry, node, known));
  }
  if (!isRuleKind(kind)) throw new TypeError(`there is no rule of the kind ${kind}`);
  return cases.flatMap((rule) => {
    const { condition, ruleInfo } = Heading.parse(rule);
    if (condition !== undefined && !isTrue(node, condition)) return [];
    if (RULE_KINDS[kind](rule)({ node, known })) return [];
    return [{ id: ruleInfo?.id, kind, severity: ruleInfo?.severity, path: pathOf(node) }];
  });
}

function unrolled(loop: z.infer<typeof Loop>, node: XmlNode): [string, { cases: unknown[] }][] {
  const values = [...new Set(node.find(loop.foreach).map(textOf))];
  return values.flatMap((value) =>
    Object.entries(loop.do).map(([kind, { cases }]): [string, { cases: unknown[] }] => [
      kind,
      { cases: cases.map((rule) => ({ ...rule, ...substituted(rule, loop.subs, value) })) },
    ]),
  );
}

function substituted(rule: Record<string, unknown>, fields: readonly string[], value: string): Record<string, unknown> {
  const filled = (part: unknown): unknown =>
    typeof part === "string" ? part.replaceAll("$1", value) : Array.isArray(part) ? part.map(filled) : part;
  return Object.fromEntries(fields.filter((field) => field in rule).map((field) => [field, filled(rule[field])]));
}
