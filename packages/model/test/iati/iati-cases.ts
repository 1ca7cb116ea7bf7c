import { readFileSync } from "node:fs";
import * as z from "zod";
import { type IatiSetting, toIatiFile } from "../../src/iati/index.js";
import { BilingualLine, OrganisationType, ProgrammeEvent, toProvinceKey } from "../../src/index.js";

const Organisation = z.object({
  name: BilingualLine,
  type: OrganisationType,
  ref: z.string().optional(),
  channel: z.string().optional(),
});

/** What events name by codes, by these codes. */
const Names = z.object({
  organisations: z.record(z.string(), Organisation),
  provinces: z.record(z.string(), BilingualLine),
  clauses: z.record(z.string(), BilingualLine),
});

const Case = Names.extend({
  now: z.string(),
  reporting: z.custom<IatiSetting["reporting"]>(),
  explained: z.string(),
  events: z.array(ProgrammeEvent),
  beside: z.custom<ReturnType<NonNullable<IatiSetting["beside"]>>>().optional(),
});

/** Looks up what a case names by codes. */
const lookedUpIn = ({ organisations, provinces, clauses }: z.infer<typeof Names>) => ({
  organisation: (id: string) => organisations[id],
  province: (ref: Parameters<IatiSetting["province"]>[0]) => provinces[toProvinceKey(ref)],
  clause: ({ programme, clause }: Parameters<IatiSetting["clause"]>[0]) =>
    clauses[`${programme} ${clause ?? ""}`.trim()],
});

/** A case of the golden files: events, and who publishes them. */
export function iatiCase(name: string) {
  const file = new URL(`../../fixtures/iati/${name}.json`, import.meta.url);
  const { events, beside, explained, now, reporting, ...names } = Case.parse(JSON.parse(readFileSync(file, "utf8")));
  const setting: IatiSetting = {
    now,
    reporting,
    explainedAt: explained,
    ...lookedUpIn(names),
    beside: () => beside ?? {},
  };
  return { events, setting, exported: toIatiFile(events, setting) };
}
