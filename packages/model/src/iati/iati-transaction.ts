import { attribute, flag } from "./attribute-part.js";
import { child, children } from "./child-part.js";
import { aidType, recipientCountry, recipientRegion, transactionSector } from "./iati-classification.js";
import { iatiValue } from "./iati-money.js";
import { providerOrganisation, receiverOrganisation } from "./iati-organisation.js";
import { code, day, texts } from "./narrative.js";
import { optional, type SaidBy, type Shape, shape } from "./shape.js";

const parts = {
  ref: optional(attribute("ref")),
  isHumanitarian: optional(flag("humanitarian")),
  /** Code of TransactionType: 11 incoming commitment, 1 incoming funds, 4 expenditure, and others. */
  type: code("transaction-type"),
  date: day("transaction-date"),
  value: child("value", iatiValue),
  description: optional(texts("description")),
  provider: optional(child("provider-org", providerOrganisation)),
  receiver: optional(child("receiver-org", receiverOrganisation)),
  /** Code of DisbursementChannel: 3 and 4 are aid in kind. */
  disbursementChannel: optional(code("disbursement-channel")),
  sectors: optional(children("sector", transactionSector)),
  country: optional(child("recipient-country", recipientCountry)),
  region: optional(child("recipient-region", recipientRegion)),
  flowType: optional(code("flow-type")),
  financeType: optional(code("finance-type")),
  aidTypes: optional(children("aid-type", aidType)),
  tiedStatus: optional(code("tied-status")),
};

/** Money that moved, or was promised. */
export interface IatiTransaction extends SaidBy<typeof parts> {}
export const transaction: Shape<IatiTransaction> = shape(parts);
