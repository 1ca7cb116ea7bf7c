import { attribute, flag } from "./attribute-part.js";
import { narratives } from "./narrative.js";
import { optional, type SaidBy, type Shape, shape } from "./shape.js";

const reporting = {
  /** The identifier of the organisation that publishes, such as `VN-COA-0123`. */
  ref: attribute("ref"),
  /** Code of OrganisationType. */
  type: attribute("type"),
  /** Whether somebody else answers for the activity, and may report it too. */
  isSecondary: optional(flag("secondary-reporter")),
  name: narratives,
};

/** Who publishes an activity. */
export interface IatiReportingOrganisation extends SaidBy<typeof reporting> {}
export const reportingOrganisation: Shape<IatiReportingOrganisation> = shape(reporting);

const participating = {
  ref: optional(attribute("ref")),
  /** Code of OrganisationType. */
  type: optional(attribute("type")),
  /** Code of OrganisationRole: 1 funding, 2 accountable, 3 extending, 4 implementing. */
  role: attribute("role"),
  /** The organisation's own activity, by its identifier. */
  activity: optional(attribute("activity-id")),
  /** Code of CRSChannelCode. */
  channel: optional(attribute("crs-channel-code")),
  name: optional(narratives),
};

/** An organisation in one of its roles in an activity. */
export interface IatiParticipatingOrganisation extends SaidBy<typeof participating> {}
export const participatingOrganisation: Shape<IatiParticipatingOrganisation> = shape(participating);

const owner = { ref: optional(attribute("ref")), name: optional(narratives) };

/** Whose identifier another identifier is. */
export interface IatiOwner extends SaidBy<typeof owner> {}
export const ownerOrganisation: Shape<IatiOwner> = shape(owner);

const provider = {
  ref: optional(attribute("ref")),
  /** The activity that the money comes from, by the identifier that its own publisher gave it. */
  activity: optional(attribute("provider-activity-id")),
  /** Code of OrganisationType. */
  type: optional(attribute("type")),
  name: optional(narratives),
};

/** Who gives money. */
export interface IatiProvider extends SaidBy<typeof provider> {}
export const providerOrganisation: Shape<IatiProvider> = shape(provider);

const receiver = {
  ref: optional(attribute("ref")),
  /** The activity that the money goes to, by the identifier that its own publisher gave it. */
  activity: optional(attribute("receiver-activity-id")),
  /** Code of OrganisationType. */
  type: optional(attribute("type")),
  name: optional(narratives),
};

/** Who receives money. */
export interface IatiReceiver extends SaidBy<typeof receiver> {}
export const receiverOrganisation: Shape<IatiReceiver> = shape(receiver);
