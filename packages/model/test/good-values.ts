import fc from "fast-check";
import * as z from "zod";

type Schema = z.core.$ZodType;

const digits = (length: number) => fc.stringMatching(new RegExp(`^\\d{${length}}$`));

/** Texts as people write them, up to so many characters and one more. */
const texts = (most: number) =>
  fc.oneof(
    { arbitrary: fc.constantFrom("Hội thảo", "Training 2", "Đà Nẵng", "💬", "a\u0301", "x".repeat(most)), weight: 9 },
    { arbitrary: fc.string({ unit: "grapheme", minLength: 1, maxLength: 40 }), weight: 3 },
    { arbitrary: fc.constantFrom("", " ", "\u200D", "a\nb", "\u0000", "\uD800", "x".repeat(most + 1)), weight: 1 },
  );

/** Texts of those kinds that no general rule makes: their patterns look ahead, or know the calendar. */
const NAMED: Readonly<Record<string, fc.Arbitrary<unknown>>> = {
  PlainDate: fc
    .date({ min: new Date("1900-01-01"), max: new Date("2199-12-31"), noInvalidDate: true })
    .map((day) => day.toISOString().slice(0, 10)),
  Line: texts(300),
  Prose: fc.tuple(texts(4000), fc.constantFrom("", "\n", "\r\n", "\tx")).map(([text, end]) => `${text}${end}${text}`),
  TimeZone: fc.constantFrom(
    "UTC",
    "Asia/Ho_Chi_Minh",
    "Asia/Saigon",
    "Asia/Tokyo",
    "America/New_York",
    "Asia/Hanoi",
    "EST5",
  ),
  WebAddress: fc.oneof(
    fc.webUrl({ withQueryParameters: true, withFragments: true }),
    fc.constantFrom(
      "https://example.org/ghi-chú?năm=2025",
      "http://[::1]:8080",
      "http://127.0.0.1",
      "https://",
      "https://a b",
      "http://%",
      "https://exa\nmple.org",
      "https:/example.org",
      "https://example.org:99999",
      "HTTPS://EXAMPLE.ORG",
    ),
  ),
  EmailAddress: fc.oneof(
    fc.emailAddress(),
    fc.constantFrom("lan@example.org", "Lan@example.org", ".lan@example.org", "lan@localhost", " lan@example.org"),
  ),
  Decimal: fc.tuple(fc.integer({ min: -99, max: 99_999 }), digits(2)).map(([whole, rest]) => `${whole}.${rest}`),
};

/** The tightest of the bounds that checks of these kinds set. */
function boundOf(checks: readonly z.core.$ZodCheck<never>[], kind: string, key: string): number | undefined {
  const bounds = checks.flatMap((check) => {
    const def: object = check._zod.def;
    const bound: unknown = Reflect.get(def, key);
    return check._zod.def.check === kind && typeof bound === "number" ? [bound] : [];
  });
  return bounds.length === 0 ? undefined : Math.min(...bounds);
}

/** The pattern that one of these tests texts by: checks, or a schema of texts that is a check of its own. */
function patternOf(checks: readonly { readonly _zod: { readonly def: object } }[]): RegExp | undefined {
  for (const { _zod } of checks) {
    const pattern: unknown = Reflect.get(_zod.def, "pattern");
    if (pattern instanceof RegExp) return pattern;
  }
  return undefined;
}

/** Often the least one, so that parts seldom exceed their whole. */
const numbers = (min: number, max: number) =>
  fc.oneof(
    { arbitrary: fc.constant(min), weight: 4 },
    { arbitrary: fc.integer({ min, max: Math.min(max, min + 9) }), weight: 2 },
    { arbitrary: fc.integer({ min, max }), weight: 2 },
  );

/**
 * Values that a schema may accept; those that its refinements refuse are among them. Written apart from what the build
 * knows of schemas, so that the two can disagree.
 */
export function likelyValues(schema: Schema): fc.Arbitrary<unknown> {
  const id = z.globalRegistry.get(schema)?.id;
  const named = id === undefined ? undefined : NAMED[id];
  if (named !== undefined) return named;
  const { def } = (schema as z.core.$ZodTypes)._zod;
  const checks = def.checks ?? [];
  switch (def.type) {
    case "string": {
      if (Reflect.get(def, "format") === "uuid")
        return fc.oneof(
          fc.uuid(),
          fc.uuid().map((id) => id.toUpperCase()),
        );
      const pattern = patternOf([schema, ...checks]);
      if (checks.some(({ _zod }) => Reflect.get(_zod.def, "format") === "url")) return NAMED.WebAddress ?? fc.string();
      if (pattern?.source.includes("(?!")) return NAMED.Decimal ?? fc.string();
      if (pattern?.source.includes("\\p{")) return texts(boundOf(checks, "max_length", "maximum") ?? 64);
      if (pattern !== undefined) return fc.stringMatching(pattern);
      if (id === undefined && def.checks === undefined) return fc.string();
      const [minLength = 0, maxLength = 64] = [
        boundOf(checks, "min_length", "minimum"),
        boundOf(checks, "max_length", "maximum"),
      ];
      return fc.string({ minLength, maxLength, unit: "grapheme" });
    }
    case "number":
      return numbers(
        boundOf(checks, "greater_than", "value") ?? -1_000,
        Math.ceil(boundOf(checks, "less_than", "value") ?? 1_000_000),
      );
    case "boolean":
      return fc.boolean();
    case "enum":
    case "literal":
      return fc.constantFrom(...(schema._zod.values ?? []));
    case "nullable":
      return fc.oneof(fc.constant(null), likelyValues(def.innerType));
    case "null":
      return fc.constant(null);
    case "optional":
    case "default":
    case "readonly":
      return likelyValues(def.innerType);
    case "union":
      return fc.oneof(...def.options.map(likelyValues));
    case "array":
      return fc.array(likelyValues(def.element), {
        minLength: boundOf(checks, "min_length", "minimum") ?? 0,
        maxLength: 3,
      });
    case "record":
      return fc.dictionary(likelyValues(def.keyType).map(String), likelyValues(def.valueType), {
        noNullPrototype: true,
      });
    case "tuple":
      return fc.tuple(...def.items.map(likelyValues));
    case "object": {
      const entries = Object.entries(def.shape);
      const required = entries.flatMap(([key, part]) => (part._zod.optin === undefined ? [key] : []));
      return fc.record(Object.fromEntries(entries.map(([key, part]) => [key, likelyValues(part)])), {
        requiredKeys: required,
        noNullPrototype: true,
      });
    }
    default:
      throw new TypeError(`nobody has said what ${def.type} is like`);
  }
}
