import { attribute, content, flag } from "./attribute-part.js";
import { child, children, only } from "./child-part.js";
import { aidType, policyMarker, recipientCountry, recipientRegion, sector, tag } from "./iati-classification.js";
import { contact } from "./iati-contact.js";
import { documentLink } from "./iati-document-link.js";
import { location } from "./iati-location.js";
import { budget, plannedDisbursement } from "./iati-money.js";
import { ownerOrganisation, participatingOrganisation, reportingOrganisation } from "./iati-organisation.js";
import { result } from "./iati-result.js";
import { transaction } from "./iati-transaction.js";
import { code, narratives, texts } from "./narrative.js";
import { optional, type SaidBy, type Shape, shape } from "./shape.js";
import { DAY, LANGUAGE, MOMENT, WHOLE } from "./xml-forms.js";

const descriptionParts = {
  /** Code of DescriptionType: 1 general, 2 objectives, 3 target groups, 4 other. */
  type: optional(attribute("type")),
  text: narratives,
};
/** What an activity is about. It describes groups, and nobody by name. */
export interface IatiDescription extends SaidBy<typeof descriptionParts> {}
const description: Shape<IatiDescription> = shape(descriptionParts);

const identifierParts = {
  ref: attribute("ref"),
  /** Code of OtherIdentifierType: A1 one's own, A9 another, B1 a former one of the organisation. */
  type: attribute("type"),
  owner: optional(child("owner-org", ownerOrganisation)),
};
/** What an activity is called elsewhere. */
export interface IatiOtherIdentifier extends SaidBy<typeof identifierParts> {}
const otherIdentifier: Shape<IatiOtherIdentifier> = shape(identifierParts);

const dateParts = {
  /** Code of ActivityDateType: 1 planned start, 2 actual start, 3 planned end, 4 actual end. */
  type: attribute("type"),
  day: attribute("iso-date", DAY),
  text: optional(narratives),
};
/** A day on which an activity begins or ends. */
export interface IatiActivityDate extends SaidBy<typeof dateParts> {}
const activityDate: Shape<IatiActivityDate> = shape(dateParts);

const relatedParts = {
  ref: attribute("ref"),
  /** Code of RelatedActivityType: 1 parent, 2 child, 3 sibling, 4 co-funded, 5 of a third party. */
  type: attribute("type"),
};
/** Another activity that this one belongs together with. */
export interface IatiRelatedActivity extends SaidBy<typeof relatedParts> {}
const relatedActivity: Shape<IatiRelatedActivity> = shape(relatedParts);

const conditionParts = {
  /** Code of ConditionType. */
  type: attribute("type"),
  text: narratives,
};
/** A condition that money is given under. */
export interface IatiCondition extends SaidBy<typeof conditionParts> {}
const condition: Shape<IatiCondition> = shape(conditionParts);

const conditionsParts = { areAttached: flag("attached"), conditions: optional(children("condition", condition)) };
/** Whether money is given under conditions, and under which. */
export interface IatiConditions extends SaidBy<typeof conditionsParts> {}
const conditions: Shape<IatiConditions> = shape(conditionsParts);

const activityParts = {
  updatedAt: optional(attribute("last-updated-datetime", MOMENT)),
  /** The language of every text that names none. */
  language: optional(attribute("xml:lang", LANGUAGE)),
  /** ISO 4217, the currency of every sum that names none. */
  currency: optional(attribute("default-currency")),
  isHumanitarian: optional(flag("humanitarian")),
  /** 1 for a programme, 2 for what it pays for. */
  hierarchy: optional(attribute("hierarchy", WHOLE)),
  /** Code of BudgetNotProvided. */
  budgetNotProvided: optional(attribute("budget-not-provided")),
  identifier: only("iati-identifier", content()),
  reporting: child("reporting-org", reportingOrganisation),
  title: texts("title"),
  descriptions: children("description", description),
  participating: children("participating-org", participatingOrganisation),
  otherIdentifiers: optional(children("other-identifier", otherIdentifier)),
  /** Code of ActivityStatus: 1 pipeline, 2 implementation, 3 finalisation, 4 closed, 5 cancelled, 6 suspended. */
  status: code("activity-status"),
  dates: children("activity-date", activityDate),
  contacts: optional(children("contact-info", contact)),
  /** Code of ActivityScope: 4 national, 5 several provinces, 6 one province, 8 one place. */
  scope: optional(code("activity-scope")),
  countries: optional(children("recipient-country", recipientCountry)),
  regions: optional(children("recipient-region", recipientRegion)),
  locations: optional(children("location", location)),
  sectors: optional(children("sector", sector)),
  tags: optional(children("tag", tag)),
  policyMarkers: optional(children("policy-marker", policyMarker)),
  collaborationType: optional(code("collaboration-type")),
  flowType: optional(code("default-flow-type")),
  financeType: optional(code("default-finance-type")),
  aidTypes: optional(children("default-aid-type", aidType)),
  tiedStatus: optional(code("default-tied-status")),
  budgets: optional(children("budget", budget)),
  plannedDisbursements: optional(children("planned-disbursement", plannedDisbursement)),
  transactions: optional(children("transaction", transaction)),
  documents: optional(children("document-link", documentLink)),
  related: optional(children("related-activity", relatedActivity)),
  conditions: optional(child("conditions", conditions)),
  results: optional(children("result", result)),
};

/** An activity of the standard: a project, or a workshop within one. Codes are texts, as publishers write them. */
export interface IatiActivity extends SaidBy<typeof activityParts> {}
export const activity: Shape<IatiActivity> = shape(activityParts);
