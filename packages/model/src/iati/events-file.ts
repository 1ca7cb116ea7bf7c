import type { EventId, ProgrammeEvent } from "../event.js";
import { toIatiActivity } from "./event-activity.js";
import type { IatiSetting } from "./event-setting.js";
import { type PublishedGrant, toIatiGrant } from "./grant-activity.js";
import { IATI_VERSION, type IatiFile } from "./iati-file.js";

/** Events as a file, and which of them were left out of it. */
export interface IatiExport {
  /** None where no event can be published: the standard has no empty files. */
  readonly file: IatiFile | undefined;
  /** Drafts: what nobody has published yet is not published here. */
  readonly drafts: readonly EventId[];
}

/**
 * Published events as a file of the standard, in the order given; before them the grants that pay for them, each of which names
 * those of its events that are in the file.
 *
 * @example
 * toIatiFile([{ ...event, publication: "draft" }], setting); // { file: undefined, drafts: [event.id] }
 */
export function toIatiFile(
  events: readonly ProgrammeEvent[],
  setting: IatiSetting,
  grants: readonly PublishedGrant[] = [],
): IatiExport {
  const published = events.filter(({ publication }) => publication === "published");
  const ids = new Set(published.map(({ id }) => id));
  const activities = [
    ...grants.map((one) => toIatiGrant({ ...one, events: one.events.filter((id) => ids.has(id)) }, setting)),
    ...published.map((event) => toIatiActivity(event, setting)),
  ];
  return {
    file: activities.length === 0 ? undefined : { version: IATI_VERSION, generatedAt: setting.now, activities },
    drafts: events.flatMap(({ id, publication }) => (publication === "draft" ? [id] : [])),
  };
}
