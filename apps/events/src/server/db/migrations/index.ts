import type { Migration } from "kysely/migration";
import * as theFirstHouse from "./0001-the-first-house.ts";
import * as agenciesOfOrganisations from "./0002-agencies-of-organisations.ts";
import * as contributions from "./0003-contributions.ts";
import * as accounts from "./0004-accounts.ts";
import * as lifeCycle from "./0005-life-cycle.ts";
import * as search from "./0006-search.ts";
import * as feeds from "./0007-feeds.ts";
import * as changes from "./0008-changes.ts";
import * as accountRevisions from "./0009-account-revisions.ts";
import * as sessionEnds from "./0010-session-ends.ts";
import * as people from "./0011-people.ts";
import * as imports from "./0012-imports.ts";
import * as rowNumbers from "./0013-row-numbers.ts";
import * as certificates from "./0014-certificates.ts";
import * as seats from "./0015-seats.ts";
import * as consents from "./0016-consents.ts";
import * as retention from "./0017-retention.ts";
import * as personMerges from "./0018-person-merges.ts";
import * as attendanceReports from "./0019-attendance-reports.ts";
import * as listsAreTold from "./0020-lists-are-told.ts";
import * as sheetScans from "./0021-sheet-scans.ts";
import * as grants from "./0022-grants.ts";
import * as eventMoney from "./0023-event-money.ts";
import * as results from "./0024-results.ts";
import * as releases from "./0026-releases.ts";
import * as aidPublishing from "./0027-aid-publishing.ts";
import * as documents from "./0028-documents.ts";
import * as statements from "./0030-statements.ts";
import * as grantsOfFunders from "./0031-grants-of-funders.ts";
import * as whoPays from "./0032-who-pays.ts";
import * as countryEdits from "./0033-country-edits.ts";
import * as rooms from "./0034-rooms.ts";
import * as courses from "./0036-courses.ts";
import * as permits from "./0037-permits.ts";

/** Every migration, in order. A new one is added below; none is ever changed. */
export const migrations: Record<string, Migration> = {
  "0001-the-first-house": theFirstHouse,
  "0002-agencies-of-organisations": agenciesOfOrganisations,
  "0003-contributions": contributions,
  "0004-accounts": accounts,
  "0005-life-cycle": lifeCycle,
  "0006-search": search,
  "0007-feeds": feeds,
  "0008-changes": changes,
  "0009-account-revisions": accountRevisions,
  "0010-session-ends": sessionEnds,
  "0011-people": people,
  "0012-imports": imports,
  "0013-row-numbers": rowNumbers,
  "0014-certificates": certificates,
  "0015-seats": seats,
  "0016-consents": consents,
  "0017-retention": retention,
  "0018-person-merges": personMerges,
  "0019-attendance-reports": attendanceReports,
  "0020-lists-are-told": listsAreTold,
  "0021-sheet-scans": sheetScans,
  "0022-grants": grants,
  "0023-event-money": eventMoney,
  "0024-results": results,
  "0026-releases": releases,
  "0027-aid-publishing": aidPublishing,
  "0028-documents": documents,
  "0030-statements": statements,
  "0031-grants-of-funders": grantsOfFunders,
  "0032-who-pays": whoPays,
  "0033-country-edits": countryEdits,
  "0034-rooms": rooms,
  "0036-courses": courses,
  "0037-permits": permits,
};
