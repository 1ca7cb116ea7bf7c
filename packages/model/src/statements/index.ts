/**
 * Statements of a grant and a period: frozen, numbered, and made again from their snapshot whenever somebody doubts a figure.
 * {@link StatementSnapshot} holds all that one is made from, {@link statementOf} makes it, and what became another since an earlier
 * one was told is a {@link Correction} of the next.
 *
 * @module @wps/model/statements
 */
export { type EntrySurroundings, type EventPaid, entriesOfGrant } from "./entries-of-grant.js";
export { issuersOf } from "./issuers-of.js";
export { type MoneyRow, STATEMENT_TABLES, type StatementTable } from "./money-tables.js";
export {
  type Report,
  type ReportBlock,
  type ReportCell,
  type ReportColumn,
  type ReportFact,
  type ReportLetter,
  type ReportTable,
  textOfCell,
} from "./report.js";
export { reportOf } from "./report-of.js";
export { type Statement, statementOf } from "./statement.js";
export { Month, StatementEntry } from "./statement-entry.js";
export { type Correction, correctionsOf, StatementFigure, ToldStatement } from "./statement-figure.js";
export { isOfWholeMonths, StatementPeriod } from "./statement-period.js";
export { StatementEvent, StatementPeople, StatementSnapshot } from "./statement-snapshot.js";
export { sumOfEntries } from "./sum-of-entries.js";
