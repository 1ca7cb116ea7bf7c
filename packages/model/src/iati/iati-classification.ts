import { attribute } from "./attribute-part.js";
import { narratives } from "./narrative.js";
import { optional, type SaidBy, type Shape, shape } from "./shape.js";
import { ADDRESS, DECIMAL } from "./xml-forms.js";

const vocabulary = {
  vocabulary: optional(attribute("vocabulary")),
  vocabularyUri: optional(attribute("vocabulary-uri", ADDRESS)),
};
const share = { percentage: optional(attribute("percentage", DECIMAL)) };
const name = { name: optional(narratives) };

const sectorParts = { ...vocabulary, code: attribute("code"), ...share, ...name };
/** A sector; without a vocabulary a purpose code of five digits of the DAC. */
export interface IatiSector extends SaidBy<typeof sectorParts> {}
export const sector: Shape<IatiSector> = shape(sectorParts);

const transactionSectorParts = { ...vocabulary, code: attribute("code"), ...name };
/** The sector of one transaction: all of it. */
export interface IatiTransactionSector extends SaidBy<typeof transactionSectorParts> {}
export const transactionSector: Shape<IatiTransactionSector> = shape(transactionSectorParts);

const tagParts = {
  code: attribute("code"),
  /** Code of TagVocabulary: 2 goals and 3 targets of the SDGs, 99 of one's own. */
  vocabulary: attribute("vocabulary"),
  vocabularyUri: optional(attribute("vocabulary-uri", ADDRESS)),
  ...name,
};
/** A link to a classification that needs no percentages. */
export interface IatiTag extends SaidBy<typeof tagParts> {}
export const tag: Shape<IatiTag> = shape(tagParts);

const markerParts = {
  ...vocabulary,
  /** Code of PolicyMarker: 1 gender equality. */
  code: attribute("code"),
  /** How far the activity is about it. Gender equality has the scores 0, 1 and 2. */
  significance: optional(attribute("significance")),
  ...name,
};
/** A marker of a policy. Without a significance it says nothing: not screened is not 0. */
export interface IatiPolicyMarker extends SaidBy<typeof markerParts> {}
export const policyMarker: Shape<IatiPolicyMarker> = shape(markerParts);

const countryParts = { code: attribute("code"), ...share, ...name };
/** A country that benefits, ISO 3166-1. */
export interface IatiRecipientCountry extends SaidBy<typeof countryParts> {}
export const recipientCountry: Shape<IatiRecipientCountry> = shape(countryParts);

const regionParts = { code: attribute("code"), ...vocabulary, ...share, ...name };
/** A region beyond one country that benefits. */
export interface IatiRecipientRegion extends SaidBy<typeof regionParts> {}
export const recipientRegion: Shape<IatiRecipientRegion> = shape(regionParts);

const aidTypeParts = { code: attribute("code"), vocabulary: optional(attribute("vocabulary")) };
/** The type of aid. */
export interface IatiAidType extends SaidBy<typeof aidTypeParts> {}
export const aidType: Shape<IatiAidType> = shape(aidTypeParts);
