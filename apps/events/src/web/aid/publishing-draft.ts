import {
  type AidEntry,
  type AidPublishing,
  type AidPublishingChange,
  AidPublishingChange as AidPublishingSchema,
  ChannelCode,
  isOrganisationId,
  OrganisationIdentifier,
} from "@wps/model";

/** An entry as it is being typed. */
export interface EntryDraft {
  /** What tells the rows apart while they are edited. */
  readonly key: number;
  readonly organisation: string;
  readonly identifier: string;
  readonly channel: string;
}

/** Who publishes, as it is being typed. */
export interface PublishingDraft {
  readonly rows: readonly EntryDraft[];
  /** The key of the row that publishes. */
  readonly publisher: number | undefined;
  readonly isSecondary: boolean;
}

/** What is wrong with a field of a row. */
export type EntryFault = "chooseOrganisation" | "twice" | "identifierWrong" | "identifierNeeded" | "channelWrong";
export type EntryField = "organisation" | "identifier" | "channel";
export type EntryFaults = Readonly<Partial<Record<EntryField, EntryFault>>>;

export function toPublishingDraft({ publisher, entries }: AidPublishing): PublishingDraft {
  const rows = entries.map(({ organisation, identifier, channel }, key) => ({
    key,
    organisation,
    identifier: identifier ?? "",
    channel: channel ?? "",
  }));
  const at = rows.find(({ organisation }) => organisation === publisher?.organisation);
  return { rows, publisher: at?.key, isSecondary: publisher?.isSecondary ?? true };
}

/** A row more, at the end. */
export function withRow({ rows, ...draft }: PublishingDraft): PublishingDraft {
  const key = Math.max(-1, ...rows.map((row) => row.key)) + 1;
  return { ...draft, rows: [...rows, { key, organisation: "", identifier: "", channel: "" }] };
}

/** Without a row; where it was the one that publishes, nobody does. */
export function withoutRow({ rows, publisher, isSecondary }: PublishingDraft, key: number): PublishingDraft {
  return {
    rows: rows.filter((row) => row.key !== key),
    publisher: publisher === key ? undefined : publisher,
    isSecondary,
  };
}

/** What was typed as something to save, or what is wrong with which row. */
export function readPublishing(draft: PublishingDraft): {
  readonly change: AidPublishingChange | undefined;
  readonly faults: ReadonlyMap<number, EntryFaults>;
} {
  const faults = new Map<number, EntryFaults>();
  for (const row of draft.rows) {
    const wrong = faultsOf(row, draft);
    if (Object.keys(wrong).length > 0) faults.set(row.key, wrong);
  }
  const entries = draft.rows.map(readRow);
  const publisher = draft.rows.find(({ key }) => key === draft.publisher)?.organisation;
  const change = AidPublishingSchema.safeParse({
    entries,
    ...(publisher !== undefined && { publisher: { organisation: publisher, isSecondary: draft.isSecondary } }),
  });
  return { change: faults.size === 0 ? change.data : undefined, faults };
}

const readRow = ({ organisation, identifier, channel }: EntryDraft): Record<keyof AidEntry, string | undefined> => ({
  organisation,
  identifier: identifier.trim() || undefined,
  channel: channel.trim() || undefined,
});

function faultsOf(row: EntryDraft, { rows, publisher }: PublishingDraft): EntryFaults {
  const others = rows.filter(({ key }) => key !== row.key).map(readRow);
  const { organisation = "", identifier, channel } = readRow(row);
  const inOrganisation = !isOrganisationId(organisation)
    ? "chooseOrganisation"
    : others.some((other) => other.organisation === organisation)
      ? "twice"
      : undefined;
  return {
    ...(inOrganisation && { organisation: inOrganisation }),
    ...ofIdentifier(identifier, { isPublisher: row.key === publisher, others }),
    ...(channel !== undefined && !ChannelCode.safeParse(channel).success && { channel: "channelWrong" as const }),
  };
}

function ofIdentifier(
  identifier: string | undefined,
  around: { readonly isPublisher: boolean; readonly others: readonly { readonly identifier: string | undefined }[] },
): EntryFaults {
  if (identifier === undefined) return around.isPublisher ? { identifier: "identifierNeeded" } : {};
  if (!OrganisationIdentifier.safeParse(identifier).success) return { identifier: "identifierWrong" };
  return around.others.some((other) => other.identifier === identifier) ? { identifier: "twice" } : {};
}
