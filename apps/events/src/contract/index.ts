export { createEvent, EventPage, EventQuery, getEvent, listEvents, replaceEvent } from "./events.ts";
export { allEventsFeed } from "./feeds.ts";
export { getHealth, Health } from "./health.ts";
export { createOrganisation, listOrganisations, OrganisationList } from "./organisations.ts";
export {
  FAULT_STATUS,
  type FaultCode,
  InputIssue,
  PROBLEM_MEDIA_TYPE,
  Problem,
  REFUSAL_STATUS,
} from "./problems.ts";
export { ClauseEvents, getProgramme, listProgrammes, ProgrammeList, ProgrammeView } from "./programmes.ts";
