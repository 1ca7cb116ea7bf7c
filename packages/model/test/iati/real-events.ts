import { readFileSync } from "node:fs";
import * as z from "zod";
import { findClause, findProgramme, findProvince } from "../../src/catalogue/index.js";
import { type IatiSetting, toIatiFile } from "../../src/iati/index.js";
import { Organisation, ProgrammeEvent } from "../../src/index.js";

/** The public record of the app, as it lies in the repository. */
const RECORD = new URL("../../../../apps/events/record/public-record.json", import.meta.url);

/** What the file does not say of its events. */
const AS_KEPT = {
  origin: "public-record",
  publication: "published",
  sensitivity: "open",
  deviations: [],
  revision: 1,
  sequence: 0,
  createdAt: "2026-11-01T00:00:00Z",
  updatedAt: "2026-11-01T00:00:00Z",
};

const Record = z.object({ organisations: z.array(Organisation), events: z.array(z.looseObject({})) });

/** The real events as one file, published by an example of a publisher. */
export function realEvents() {
  const record = Record.parse(JSON.parse(readFileSync(RECORD, "utf8")));
  const events = record.events.map((row) => ProgrammeEvent.parse({ ...AS_KEPT, ...row }));
  const setting: IatiSetting = {
    reporting: {
      ref: "VN-COA-0001",
      type: "10",
      isSecondary: true,
      name: [{ text: "Example publisher", language: "en" }],
    },
    now: "2026-11-23T00:00:00Z",
    organisation: (id) => record.organisations.find((one) => one.id === id),
    province: (ref, day) => findProvince(ref, day)?.name,
    clause: (ref) => (ref.clause === undefined ? findProgramme(ref.programme) : findClause(ref))?.shortTitle,
    explainedAt: "https://example.org/programmes",
  };
  return { events, setting, exported: toIatiFile(events, setting) };
}
