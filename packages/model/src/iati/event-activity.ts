import type { ProgrammeEvent } from "../event.js";
import { datesOf, statusOf } from "./event-days.js";
import { headsOf } from "./event-heads.js";
import { budgetsOf, spendingOf } from "./event-money.js";
import { kindAndFormat, suggested, toNarratives, withheldTitle } from "./event-narratives.js";
import { organisationsOf } from "./event-organisations.js";
import { locationsOf } from "./event-place.js";
import type { IatiAdditions, IatiSetting } from "./event-setting.js";
import type { IatiActivity, IatiOtherIdentifier } from "./iati-activity.js";
import type { IatiSector, IatiTag } from "./iati-classification.js";
import type { IatiTransaction } from "./iati-transaction.js";
import { ownIdentifier } from "./own-identifier.js";

const [LANGUAGE, CURRENCY, COUNTRY] = ["en", "VND", "VN"];
/** An event is a part of a project, which stands above it. */
const BELOW_PROJECT = "2";
const GENERAL = "1";
const OWN_IDENTIFIER = "A1";
const OWN_VOCABULARY = "99";
/** The purpose code for what nobody has put under a sector: the standard wants one. */
const SECTOR_NOT_SPECIFIED: readonly IatiSector[] = [{ code: "99810" }];

/**
 * An event as an activity of its own, below the project that pays for it. What the record does not know is left out, and what
 * the setting knows beside it is added.
 *
 * The texts of the record may name people who spoke in public. A file is copied for good, so it says of an event only what it
 * is called, of which sort it is, and what its data say; whoever knows a text that names nobody adds it as a description. An
 * event that is held back says of which sort it is, when, in which province, and who pays: hand it to those only who may know
 * of it.
 *
 * @example
 * toIatiActivity(event, setting).identifier; // `VN-COA-0001-${event.id}`
 */
export function toIatiActivity(event: ProgrammeEvent, setting: IatiSetting): IatiActivity {
  const isOpen = event.sensitivity === "open";
  const today = setting.now.slice(0, 10);
  const beside = setting.beside?.(event) ?? {};
  const { descriptions = [], otherIdentifiers = [], tags = [], transactions = [], results = [], ...rest } = beside;
  return {
    language: LANGUAGE,
    currency: CURRENCY,
    updatedAt: event.updatedAt,
    hierarchy: BELOW_PROJECT,
    identifier: ownIdentifier(setting, event.id),
    reporting: setting.reporting,
    title: isOpen ? toNarratives(event.title) : withheldTitle(event),
    descriptions: [{ type: GENERAL, text: kindAndFormat(event) }, ...(isOpen ? descriptions : [])],
    participating: organisationsOf(event, setting),
    otherIdentifiers: unlessEmpty([...identifiersOf(event), ...otherIdentifiers]),
    status: statusOf(event, today),
    dates: datesOf(event, today),
    countries: [{ code: COUNTRY }],
    locations: unlessEmpty(locationsOf(event, setting)),
    sectors: SECTOR_NOT_SPECIFIED,
    tags: unlessEmpty(isOpen ? [...tagsOf(event, setting), ...tags] : []),
    budgets: unlessEmpty(budgetsOf(event)),
    transactions: unlessEmpty([
      ...spendingOf(event, today),
      ...(isOpen ? transactions : transactions.map(withoutDescription)),
    ]),
    results: unlessEmpty(isOpen ? [...headsOf(event, today), ...results] : []),
    ...(isOpen ? rest : withoutWords(rest)),
  };
}

/** A list of the activity, where it has anything to say. */
const unlessEmpty = <One>(all: readonly One[]) => (all.length === 0 ? undefined : all);

/** What may be added to an event that is held back: codes and sums, no texts and no addresses. */
function withoutWords({ contacts, documents, conditions, scope, ...codes }: IatiAdditions): IatiAdditions {
  return codes;
}

const withoutDescription = ({ description, ...codes }: IatiTransaction): IatiTransaction => codes;

function identifiersOf({ recordRef, sensitivity }: ProgrammeEvent): IatiOtherIdentifier[] {
  return recordRef === undefined || sensitivity !== "open" ? [] : [{ ref: recordRef, type: OWN_IDENTIFIER }];
}

/** The clauses that an event serves, as tags of our own: they need no shares. */
function tagsOf({ taskLinks }: ProgrammeEvent, { clause, explainedAt }: IatiSetting): IatiTag[] {
  return taskLinks.map((link) => {
    const known = clause(link);
    const name = known === undefined ? [] : toNarratives(known);
    const { programme, basis } = link;
    return {
      code: link.clause === undefined ? programme : `${programme} ${link.clause}`,
      vocabulary: OWN_VOCABULARY,
      ...(explainedAt !== undefined && { vocabularyUri: explainedAt }),
      ...(name.length > 0 && { name: basis === "suggested" ? suggested(name) : name }),
    };
  });
}
