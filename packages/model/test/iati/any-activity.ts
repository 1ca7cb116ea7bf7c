import fc from "fast-check";
import type { IatiActivity } from "../../src/iati/iati-activity.js";
import type { IatiFile } from "../../src/iati/iati-file.js";

/** What people put into texts: marks that XML escapes, Vietnamese, breaks of every sort, space around. */
const text = fc
  .array(
    fc.constantFrom(
      ...["<", ">", "&", "&amp;", '"', "'", "]]>", "<!--", "\r\n", "\r", "\n", "\t", " ", "🕊️", "\u2028", "\u0085"],
      ...["Hòa bình", "Đắk Lắk".normalize("NFD"), "phụ nữ", "0"],
    ),
    { minLength: 1, maxLength: 3 },
  )
  .map((parts) => parts.join(""));

/** A record of which some fields are always there, and of the others any. */
function some<Must extends object, May extends object>(
  must: { [Key in keyof Must]: fc.Arbitrary<Must[Key]> },
  may: { [Key in keyof May]: fc.Arbitrary<May[Key]> },
) {
  const other = fc.option(fc.record(may, { requiredKeys: [] }), { nil: undefined, freq: 1 });
  return fc.tuple(fc.record(must), other).map(([one, more]) => ({ ...one, ...more }));
}
const many = <Value>(each: fc.Arbitrary<Value>) => fc.array(each, { minLength: 1, maxLength: 2, size: "small" });

const code = fc.constantFrom("1", "2", "VN", "15170", "A08", "110", "a&b");
const language = fc.constantFrom("vi", "en", "fr");
const day = fc
  .date({ min: new Date("1990-01-01"), max: new Date("2100-12-31"), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const moment = day.map((one) => `${one}T08:30:00Z`);
const decimal = fc.constantFrom("0", "18500.50", "-3", "100", "0.1", "999999999999.999999");
const uri = fc.constantFrom("https://example.org/a?b=1&c=2", "http://example.org/bao-cao.pdf");

const narratives = many(some({ text }, { language }));
const value = some({ amount: decimal, on: day }, { currency: fc.constantFrom("VND", "AUD") });
const organisation = { ref: text, type: code, name: narratives };
const provider = some({}, { ...organisation, activity: text });
const vocabulary = { vocabulary: code, vocabularyUri: uri };

const budget = some({ start: day, end: day, value }, { type: code, status: code });
const disbursement = some({ start: day, value }, { type: code, end: day, provider, receiver: provider });
const location = some(
  {},
  {
    ref: text,
    reach: code,
    ids: many(fc.record({ code, vocabulary: code })),
    name: narratives,
    description: narratives,
    activityDescription: narratives,
    areas: many(some({ code, vocabulary: code }, { level: fc.constantFrom("0", "1", "2") })),
    point: fc.record({ system: uri, position: fc.constant("21.0285 105.8542") }),
    exactness: code,
    class: code,
    feature: code,
  },
);
const transaction = some(
  { type: code, date: day, value },
  {
    ref: text,
    isHumanitarian: fc.boolean(),
    description: narratives,
    provider,
    receiver: provider,
    disbursementChannel: code,
    sectors: many(some({ code }, { ...vocabulary, name: narratives })),
    country: some({ code }, { name: narratives }),
    region: some({ code }, { ...vocabulary, name: narratives }),
    flowType: code,
    financeType: code,
    aidTypes: many(some({ code }, { vocabulary: code })),
    tiedStatus: code,
  },
);
const document = some(
  { url: uri, format: text, title: narratives, categories: many(code) },
  { description: narratives, languages: many(language), date: day },
);
const figures = {
  value: fc.oneof(decimal, text),
  locations: many(some({}, { ref: text })),
  dimensions: many(some({}, { name: text, value: text })),
  comment: narratives,
  documents: many(document),
};
const reference = some({ vocabulary: code, code }, { uri });
const indicator = some(
  { measure: code, title: narratives },
  {
    isAscending: fc.boolean(),
    isAggregable: fc.boolean(),
    description: narratives,
    documents: many(document),
    references: many(reference),
    baselines: many(some({ year: fc.constantFrom("2024", "1999") }, { ...figures, day })),
    periods: many(
      some({ start: day, end: day }, { targets: many(some({}, figures)), actuals: many(some({}, figures)) }),
    ),
  },
);
const result = some(
  { type: code, title: narratives, indicators: many(indicator) },
  { isAggregable: fc.boolean(), description: narratives, documents: many(document), references: many(reference) },
);

/** Any activity that can be written. */
export const anyActivity: fc.Arbitrary<IatiActivity> = some(
  {
    identifier: text,
    reporting: some({ ref: text, type: code, name: narratives }, { isSecondary: fc.boolean() }),
    title: narratives,
    descriptions: many(some({ text: narratives }, { type: code })),
    participating: many(some({ role: code }, { ...organisation, activity: text, channel: code })),
    status: code,
    dates: many(some({ type: code, day }, { text: narratives })),
  },
  {
    updatedAt: moment,
    language,
    currency: fc.constantFrom("VND", "USD"),
    isHumanitarian: fc.boolean(),
    hierarchy: fc.constantFrom("1", "2"),
    budgetNotProvided: code,
    otherIdentifiers: many(some({ ref: text, type: code }, { owner: some({}, { ref: text, name: narratives }) })),
    contacts: many(
      some(
        {},
        {
          type: code,
          organisation: narratives,
          department: narratives,
          person: narratives,
          jobTitle: narratives,
          telephones: many(text),
          emails: many(text),
          websites: many(uri),
          addresses: many(fc.record({ text: narratives })),
        },
      ),
    ),
    scope: code,
    countries: many(some({ code }, { percentage: decimal, name: narratives })),
    regions: many(some({ code }, { ...vocabulary, percentage: decimal, name: narratives })),
    locations: many(location),
    sectors: many(some({ code }, { ...vocabulary, percentage: decimal, name: narratives })),
    tags: many(some({ code, vocabulary: code }, { vocabularyUri: uri, name: narratives })),
    policyMarkers: many(some({ code }, { ...vocabulary, significance: code, name: narratives })),
    collaborationType: code,
    flowType: code,
    financeType: code,
    aidTypes: many(some({ code }, { vocabulary: code })),
    tiedStatus: code,
    budgets: many(budget),
    plannedDisbursements: many(disbursement),
    transactions: many(transaction),
    documents: many(document),
    related: many(fc.record({ ref: text, type: code })),
    conditions: some({ areAttached: fc.boolean() }, { conditions: many(fc.record({ type: code, text: narratives })) }),
    results: many(result),
  },
);

/** Any file that can be written. */
export const anyFile: fc.Arbitrary<IatiFile> = some(
  { version: fc.constant("2.03"), activities: fc.array(anyActivity, { minLength: 1, maxLength: 2, size: "small" }) },
  { generatedAt: moment },
);
