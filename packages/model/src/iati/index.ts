/**
 * Activities as files of the IATI Standard 2.03, in both directions. {@link toIatiFile} makes a file of events and grants; {@link writeIati}
 * writes what the schema accepts, or says what stands against it; {@link readIati} reads what others publish, without trusting
 * it; {@link checkActivity} finds what schemas, code lists and published rules let pass.
 *
 * @module @wps/model/iati
 */
export { type CheckOptions, checkActivity, checkFile } from "./check-activity.js";
export { toIatiActivity } from "./event-activity.js";
export { toIatiDocuments } from "./event-documents.js";
export { toNarratives } from "./event-narratives.js";
export { toReportingOrganisation } from "./event-organisations.js";
export { toIatiResults } from "./event-results.js";
export type { IatiAdditions, IatiSetting, NamedOrganisation } from "./event-setting.js";
export { type IatiExport, toIatiFile } from "./events-file.js";
export { toGenderMarker } from "./gender-marker.js";
export { type PublishedGrant, toIatiGrant, toIatiParent } from "./grant-activity.js";
export type {
  IatiActivity,
  IatiActivityDate,
  IatiCondition,
  IatiConditions,
  IatiDescription,
  IatiOtherIdentifier,
  IatiRelatedActivity,
} from "./iati-activity.js";
export type {
  IatiAidType,
  IatiPolicyMarker,
  IatiRecipientCountry,
  IatiRecipientRegion,
  IatiSector,
  IatiTag,
  IatiTransactionSector,
} from "./iati-classification.js";
export type { IatiContact } from "./iati-contact.js";
export type { IatiDocumentLink } from "./iati-document-link.js";
export { IATI_VERSION, type IatiFile, type IatiReading, readIati, writeIati } from "./iati-file.js";
export { IATI_FAULTS, type IatiFault, type IatiFinding } from "./iati-finding.js";
export type { IatiArea, IatiLocation, IatiLocationId, IatiPoint } from "./iati-location.js";
export type { IatiBudget, IatiPlannedDisbursement, IatiValue } from "./iati-money.js";
export type {
  IatiOwner,
  IatiParticipatingOrganisation,
  IatiProvider,
  IatiReceiver,
  IatiReportingOrganisation,
} from "./iati-organisation.js";
export type {
  IatiBaseline,
  IatiDimension,
  IatiFigure,
  IatiIndicator,
  IatiIndicatorReference,
  IatiResult,
  IatiResultPeriod,
  IatiResultReference,
} from "./iati-result.js";
export type { IatiTransaction } from "./iati-transaction.js";
export type { IatiNarrative } from "./narrative.js";
export { XML_LIMITS, type XmlLimits } from "./read-xml.js";
export type { IatiRemark } from "./shape.js";
export { toIatiValue } from "./sum-of-money.js";
export { XML_REFUSALS, type XmlRefusal } from "./xml-fault.js";
