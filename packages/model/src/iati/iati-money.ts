import { attribute, content } from "./attribute-part.js";
import { child } from "./child-part.js";
import { providerOrganisation, receiverOrganisation } from "./iati-organisation.js";
import { day } from "./narrative.js";
import { optional, type SaidBy, type Shape, shape } from "./shape.js";
import { DAY, DECIMAL } from "./xml-forms.js";

const value = {
  /** A decimal with a point, such as `18500.50`. */
  amount: content(DECIMAL),
  /** ISO 4217; that of the activity where it is not given. */
  currency: optional(attribute("currency")),
  /** The day whose rate of exchange holds. */
  on: attribute("value-date", DAY),
};

/** A sum of money. */
export interface IatiValue extends SaidBy<typeof value> {}
export const iatiValue: Shape<IatiValue> = shape(value);

const budgetParts = {
  /** Code of BudgetType: 1 original, 2 revised. */
  type: optional(attribute("type")),
  /** Code of BudgetStatus: 1 indicative, 2 committed. */
  status: optional(attribute("status")),
  start: day("period-start"),
  /** At most a year after the start. */
  end: day("period-end"),
  value: child("value", iatiValue),
};

/** What an activity may spend in a period. */
export interface IatiBudget extends SaidBy<typeof budgetParts> {}
export const budget: Shape<IatiBudget> = shape(budgetParts);

const disbursement = {
  /** Code of BudgetType. */
  type: optional(attribute("type")),
  start: day("period-start"),
  end: optional(day("period-end")),
  value: child("value", iatiValue),
  provider: optional(child("provider-org", providerOrganisation)),
  receiver: optional(child("receiver-org", receiverOrganisation)),
};

/** A tranche that is to be paid. */
export interface IatiPlannedDisbursement extends SaidBy<typeof disbursement> {}
export const plannedDisbursement: Shape<IatiPlannedDisbursement> = shape(disbursement);
