import type {
  AidPublishing,
  BilingualLine,
  EventId,
  GrantId,
  Organisation,
  OrganisationId,
  ProgrammeDocument,
  ProgrammeEvent,
  Result,
} from "@wps/model";
import { findClause, findProgramme, findProvince } from "@wps/model/catalogue";
import {
  checkFile,
  type IatiAdditions,
  type IatiExport,
  type IatiFile,
  type IatiFinding,
  type IatiSetting,
  type PublishedGrant,
  toIatiDocuments,
  toIatiFile,
  toIatiParent,
  toIatiResults,
  toReportingOrganisation,
  writeIati,
} from "@wps/model/iati";
import type { Logger } from "pino";

/** What a file of activities is made from. */
export interface Material {
  readonly events: readonly ProgrammeEvent[];
  /** What was aimed at, and how far that was reached, by event. */
  readonly results: ReadonlyMap<EventId, readonly Result[]>;
  /** Those that are published, with what they pay for among these events. */
  readonly grants: readonly PublishedGrant[];
  /** Whether the grants stand in the file themselves, and are not only named by their events. */
  readonly isWhole: boolean;
  readonly publishing: AidPublishing;
  /** Of these events, as far as everybody may read them. */
  readonly documents: readonly ProgrammeDocument[];
  readonly organisations: readonly Organisation[];
  readonly now: string;
  /** Where people find the app. */
  readonly site: string | undefined;
}

/** Events as a file of activities, what speaks against it, and what could not be written. */
export interface ActivityFile {
  readonly file: IatiFile | undefined;
  readonly findings: readonly IatiFinding[];
  readonly unwritten: readonly (EventId | GrantId)[];
}

/** A file of the published ones among the events; undefined where nobody publishes. */
export function activityFile(material: Material, log: Logger): ActivityFile | undefined {
  const bare = settingOf(material);
  if (bare === undefined) return undefined;
  const unwritten: (EventId | GrantId)[] = [];
  // One that cannot be written may not keep the others from being published.
  const isWritten = (id: EventId | GrantId, { file }: IatiExport): boolean => {
    try {
      if (file !== undefined) writeIati(file);
      return true;
    } catch (error) {
      if (!(error instanceof RangeError)) throw error;
      log.error({ id, err: error }, "an event or a grant could not be written as an activity");
      unwritten.push(id);
      return false;
    }
  };
  const grants = material.grants.filter((one) => isWritten(one.grant.id, toIatiFile([], bare, [one])));
  const setting = { ...bare, beside: besideOf({ ...material, grants }, bare) };
  const events = material.events.filter((event) => isWritten(event.id, toIatiFile([event], setting)));
  const { file } = toIatiFile(events, setting, material.isWhole ? grants : []);
  const findings = file === undefined ? [] : checkFile(file, { today: material.now.slice(0, 10) });
  return { file, findings, unwritten };
}

function settingOf(material: Material): IatiSetting | undefined {
  const { publishing, organisations, now, site } = material;
  const { publisher, entries } = publishing;
  const known = new Map<OrganisationId, Organisation>(organisations.map((one) => [one.id, one]));
  const listed = new Map(entries.map((entry) => [entry.organisation, entry]));
  const reporter = publisher && known.get(publisher.organisation);
  const ref = publisher && listed.get(publisher.organisation)?.identifier;
  if (publisher === undefined || reporter === undefined || ref === undefined) return undefined;
  const explainedAt = site && `${site}/programmes`;
  const reporting = toReportingOrganisation(reporter, { ref, isSecondary: publisher.isSecondary });
  return {
    reporting,
    now,
    organisation: (id) => {
      const organisation = known.get(id);
      const { identifier, channel } = listed.get(id) ?? {};
      return organisation && { name: organisation.name, type: organisation.type, ref: identifier, channel };
    },
    province: (province, day): BilingualLine | undefined => findProvince(province, day)?.name,
    clause: (clause) =>
      (clause.clause === undefined ? findProgramme(clause.programme) : findClause(clause))?.shortTitle,
    ...(explainedAt !== undefined && { explainedAt }),
  };
}

/** What stands beside an event: the grants that pay for it, what was aimed at and reached, and documents. */
function besideOf({ grants, results, documents, site }: Material, { reporting, explainedAt }: IatiSetting) {
  return ({ id }: ProgrammeEvent): IatiAdditions => ({
    related: grants.flatMap(({ grant, events }) =>
      events.includes(id) ? [toIatiParent(grant.id, { reporting })] : [],
    ),
    results: toIatiResults(results.get(id) ?? [], explainedAt),
    ...linked(documents, id, site),
  });
}

function linked(documents: readonly ProgrammeDocument[], event: EventId, site: string | undefined): IatiAdditions {
  const own = documents.filter(({ of }) => of.is === "event" && of.event === event);
  const links = toIatiDocuments(own, (id) => site && `${site}/api/documents/${id}/file`);
  return links.length === 0 ? {} : { documents: links };
}
