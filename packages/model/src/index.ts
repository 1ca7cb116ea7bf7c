export { type Actor, CAPABILITIES, type Capability, can, ROLES, type Role } from "./access.js";
export {
  Clause,
  ClauseCode,
  ClauseKind,
  ClauseText,
  compareClauses,
  Gap,
  ProgrammeCode,
  TextStatus,
} from "./clause.js";
export { boundsOf, Count, type CountBounds } from "./count.js";
export { addDays, daysBetween, PlainDate } from "./date.js";
export {
  concernsGuests,
  EntryOrigin,
  EventFormat,
  EventId,
  EventKind,
  EventStatus,
  EventSummary,
  NewProgrammeEvent,
  ProgrammeEvent,
} from "./event.js";
export { DatePrecision, EventDates, LONGEST_EVENT_DAYS, spanOf } from "./event-dates.js";
export { FieldPath } from "./field-path.js";
export { type Finding, finding, found } from "./finding.js";
export { Amount, FundingLink } from "./funding.js";
export { CountUnit, Headcount, PrintedShare, type WomenShare, womenShare } from "./headcount.js";
export { LegalAct, LegalActCode } from "./legal-act.js";
export { type ClauseTally, type LinkFact, linkedEvents, PhaseTally } from "./linked-events.js";
export { type Meaning, meaning } from "./meaning.js";
export { CURRENCIES, Currency, Money } from "./money.js";
export {
  Involvement,
  NewOrganisation,
  Organisation,
  OrganisationId,
  OrganisationRole,
  OrganisationType,
} from "./organisation.js";
export { Outcome } from "./outcome.js";
export { daysMeant, PartialDate } from "./partial-date.js";
export { daysOf, lengthInDays, overlap, Period } from "./period.js";
export { Pillar, PillarTag } from "./pillar.js";
export { EventPlace, ProvinceList, ProvinceRef, provinceListOn } from "./place.js";
export {
  type ClauseNode,
  clausesUnder,
  clauseTree,
  Discrepancy,
  Instrument,
  isUnder,
  Launch,
  LegalBasis,
  type Phase,
  Programme,
  phaseOf,
} from "./programme.js";
export { clausesByTextStatus, type OutlineEntry, outlineOf, searchClauses } from "./programme-outline.js";
export { Refusal, type RefusalCode, Refused } from "./refusals.js";
export { toSearchTerms, toSearchText } from "./search.js";
export { Hours, NewSession, Session, SessionId } from "./session.js";
export { Basis, itemsOf, type Listed, listed, Source, SourceKey, SourceKeys, WebAddress } from "./source.js";
export { ClauseRef, TaskLink } from "./task-link.js";
export { BilingualLine, BilingualProse, foldMarks, Language, Line, Prose, type Wording, wordingIn } from "./text.js";
export { HOME_TIME_ZONE, instantAt, LocalTime, TimeZone } from "./time-zone.js";
export { Variant } from "./variant.js";
