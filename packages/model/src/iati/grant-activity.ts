import type { EventId } from "../event.js";
import type { EventMoneyChange } from "../event-money.js";
import type { GenderMarker } from "../gender-marker.js";
import { type ChainLink, donorsOf, FUNDING_ROLE_CODES, type Grant } from "../grant.js";
import type { Result } from "../result.js";
import { toNarratives } from "./event-narratives.js";
import { namedInFile } from "./event-organisations.js";
import { toIatiResults } from "./event-results.js";
import type { IatiSetting } from "./event-setting.js";
import { toGenderMarker } from "./gender-marker.js";
import { budgetsOfGrant, commitmentOf, plannedOfGrant, spendingOfGrant } from "./grant-money.js";
import type { IatiActivity, IatiActivityDate, IatiOtherIdentifier, IatiRelatedActivity } from "./iati-activity.js";
import type { IatiParticipatingOrganisation, IatiProvider } from "./iati-organisation.js";
import type { IatiNarrative } from "./narrative.js";
import { ownIdentifier } from "./own-identifier.js";

/** A grant that everybody may read of, and what stands on record beside it, as far as everybody may read that. */
export interface PublishedGrant {
  readonly grant: Grant;
  /** The events that it pays for, of those that are published. */
  readonly events: readonly EventId[];
  /** The money of these events. */
  readonly money: readonly EventMoneyChange[];
  readonly results: readonly Result[];
}

const [LANGUAGE, COUNTRY] = ["en", "VN"];
const ABOVE_EVENTS = "1";
const GENERAL = "1";
const OTHER_IDENTIFIER = "A9";
const FUNDING = FUNDING_ROLE_CODES.funding;
const [PARENT, CHILD] = ["1", "2"];
const SECTOR_NOT_SPECIFIED = [{ code: "99810" }];
const [PIPELINE, IMPLEMENTATION, FINALISATION] = ["1", "2", "3"];
const [PLANNED_START, ACTUAL_START, PLANNED_END] = ["1", "2", "3"];

const WHAT_IT_PAYS: Readonly<Record<Grant["level"], readonly IatiNarrative[]>> = {
  project: [
    { text: "A grant for a project with events.", language: "en" },
    { text: "Khoản tài trợ cho dự án có các sự kiện.", language: "vi" },
  ],
  event: [
    { text: "A grant for events.", language: "en" },
    { text: "Khoản tài trợ cho sự kiện.", language: "vi" },
  ],
};

/**
 * A grant as the activity above the events that it pays for: who gives the money, passes it on, answers for it and spends it, in
 * the roles of its chain. What nobody has said is left out: an amount that is not known, a part that is passed on, who answers
 * for it. The note of the agreement stays inside.
 *
 * @example
 * toIatiGrant({ grant, events: [], money: [], results: [] }, setting).hierarchy; // "1"
 */
export function toIatiGrant({ grant, events, money, results }: PublishedGrant, setting: IatiSetting): IatiActivity {
  const today = setting.now.slice(0, 10);
  const chain = grant.chain.map((link) => ({ link, named: namedOf(link, grant, setting) }));
  const ways = chain.flatMap(({ link, named }, at) => {
    const next = chain[at + 1];
    const passed = link.passesOn?.status === "known" ? link.passesOn.money : undefined;
    return next === undefined
      ? []
      : [{ provider: movingMoney(named), receiver: movingMoney(next.named), money: passed }];
  });
  const [giver, ...givers] = chain.filter(({ link }) => link.role === "funding");
  const receiver = chain.find(({ link }) => link.role !== "funding");
  const promised = {
    // Of several who give nobody has said how much each does.
    provider: giver && givers.length === 0 ? providerOf(giver.named, grant) : undefined,
    receiver: receiver && movingMoney(receiver.named),
  };
  return {
    language: LANGUAGE,
    currency: grant.reporting,
    hierarchy: ABOVE_EVENTS,
    identifier: ownIdentifier(setting, grant.id),
    reporting: setting.reporting,
    title: toNarratives(grant.title),
    descriptions: [{ type: GENERAL, text: WHAT_IT_PAYS[grant.level] }],
    participating: chain.map(({ named }) => named),
    otherIdentifiers: unlessEmpty(identifiersOf(grant, setting)),
    status: statusOf(grant, today),
    dates: datesOf(grant, today),
    countries: [{ code: COUNTRY }],
    sectors: SECTOR_NOT_SPECIFIED,
    policyMarkers: unlessEmpty(markersOf(grant.marker)),
    budgets: unlessEmpty(budgetsOfGrant(grant)),
    plannedDisbursements: unlessEmpty(plannedOfGrant(grant, ways)),
    transactions: unlessEmpty([...commitmentOf(grant, promised, today), ...spendingOfGrant(grant, money, today)]),
    related: unlessEmpty(events.map((event) => ({ ref: ownIdentifier(setting, event), type: CHILD }))),
    results: unlessEmpty(toIatiResults(results, setting.explainedAt)),
  };
}

/**
 * The activity of a grant as an event names it: the one above.
 *
 * @example
 * toIatiParent("7c9e6679-7425-40de-944b-e07fc1f90ae7", setting); // { ref: "VN-COA-0001-7c9e6679-7425-40de-944b-e07fc1f90ae7", type: "1" }
 */
export function toIatiParent(grant: Grant["id"], setting: Pick<IatiSetting, "reporting">): IatiRelatedActivity {
  return { ref: ownIdentifier(setting, grant), type: PARENT };
}

/** A list of the activity, where it has anything to say. */
const unlessEmpty = <One>(all: readonly One[]) => (all.length === 0 ? undefined : all);

function namedOf({ organisation, role }: ChainLink, grant: Grant, setting: IatiSetting): IatiParticipatingOrganisation {
  const named = namedInFile({ organisation, role: FUNDING_ROLE_CODES[role] }, setting);
  return role === "funding" && isOneDonor(grant) && grant.donorActivity !== undefined
    ? { ...named, activity: grant.donorActivity }
    : named;
}

const isOneDonor = (grant: Grant) => donorsOf(grant).length === 1;

const movingMoney = ({ ref, type, name }: IatiParticipatingOrganisation) => ({
  ...(ref !== undefined && { ref }),
  ...(type !== undefined && { type }),
  ...(name && { name }),
});

const providerOf = (named: IatiParticipatingOrganisation, { donorActivity }: Grant): IatiProvider => ({
  ...movingMoney(named),
  ...(donorActivity !== undefined && { activity: donorActivity }),
});

/** What the agreement and the donor's own activity are called by whoever gives the money, where that is one. */
function identifiersOf(grant: Grant, setting: IatiSetting): IatiOtherIdentifier[] {
  const [donor, ...others] = donorsOf(grant);
  const { ref, name } =
    donor && others.length === 0 ? namedInFile({ organisation: donor, role: FUNDING }, setting) : {};
  const owner = { ...(ref !== undefined && { ref }), ...(name && { name }) };
  return [grant.number, grant.donorActivity].flatMap((known) =>
    known === undefined ? [] : [{ ref: known, type: OTHER_IDENTIFIER, ...(name && { owner }) }],
  );
}

/** An agreement that is over is not closed: nobody here says that its books are. */
function statusOf({ period: { validFrom, validTo } }: Grant, today: string): string {
  if (validFrom > today) return PIPELINE;
  return validTo !== undefined && validTo < today ? FINALISATION : IMPLEMENTATION;
}

function datesOf({ period: { validFrom, validTo } }: Grant, today: string): IatiActivityDate[] {
  return [
    { type: PLANNED_START, day: validFrom },
    ...(validTo === undefined ? [] : [{ type: PLANNED_END, day: validTo }]),
    ...(validFrom > today ? [] : [{ type: ACTUAL_START, day: validFrom }]),
  ];
}

/** What nobody has looked at has no marker. */
function markersOf(marker: GenderMarker) {
  switch (marker) {
    case "0":
      return [toGenderMarker(0)];
    case "1":
      return [toGenderMarker(1)];
    case "2":
      return [toGenderMarker(2)];
    case "not-screened":
      return [];
  }
}
