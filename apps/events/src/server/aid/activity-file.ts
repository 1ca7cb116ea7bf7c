import type { AidPublishing, BilingualLine, EventId, Organisation, OrganisationId, ProgrammeEvent } from "@wps/model";
import { findClause, findProgramme, findProvince } from "@wps/model/catalogue";
import {
  checkFile,
  type IatiFile,
  type IatiFinding,
  type IatiSetting,
  toIatiFile,
  toReportingOrganisation,
  writeIati,
} from "@wps/model/iati";
import type { Logger } from "pino";

/** What a file of activities is made from. */
export interface Material {
  readonly events: readonly ProgrammeEvent[];
  readonly publishing: AidPublishing;
  readonly organisations: readonly Organisation[];
  readonly now: string;
  /** Where people find the app. */
  readonly site: string | undefined;
}

/** Events as a file of activities, what speaks against it, and what could not be written. */
export interface ActivityFile {
  readonly file: IatiFile | undefined;
  readonly findings: readonly IatiFinding[];
  readonly unwritten: readonly EventId[];
}

/** A file of the published ones among the events; undefined where nobody publishes. */
export function activityFile(material: Material, log: Logger): ActivityFile | undefined {
  const setting = settingOf(material);
  if (setting === undefined) return undefined;
  const unwritten: EventId[] = [];
  // One event that cannot be written may not keep the others from being published.
  const written = material.events.filter((event) => {
    try {
      const { file } = toIatiFile([event], setting);
      if (file !== undefined) writeIati(file);
      return true;
    } catch (error) {
      if (!(error instanceof RangeError)) throw error;
      log.error({ event: event.id, err: error }, "an event could not be written as an activity");
      unwritten.push(event.id);
      return false;
    }
  });
  const { file } = toIatiFile(written, setting);
  const findings = file === undefined ? [] : checkFile(file, { today: material.now.slice(0, 10) });
  return { file, findings, unwritten };
}

function settingOf({ publishing, organisations, now, site }: Material): IatiSetting | undefined {
  const { publisher, entries } = publishing;
  const known = new Map<OrganisationId, Organisation>(organisations.map((one) => [one.id, one]));
  const listed = new Map(entries.map((entry) => [entry.organisation, entry]));
  const reporter = publisher && known.get(publisher.organisation);
  const ref = publisher && listed.get(publisher.organisation)?.identifier;
  if (publisher === undefined || reporter === undefined || ref === undefined) return undefined;
  return {
    reporting: toReportingOrganisation(reporter, { ref, isSecondary: publisher.isSecondary }),
    now,
    organisation: (id) => {
      const organisation = known.get(id);
      const { identifier, channel } = listed.get(id) ?? {};
      return organisation && { name: organisation.name, type: organisation.type, ref: identifier, channel };
    },
    province: (province, day): BilingualLine | undefined => findProvince(province, day)?.name,
    clause: (clause) =>
      (clause.clause === undefined ? findProgramme(clause.programme) : findClause(clause))?.shortTitle,
    ...(site !== undefined && { explainedAt: `${site}/programmes` }),
  };
}
