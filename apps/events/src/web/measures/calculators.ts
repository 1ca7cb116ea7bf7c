import type { MeasureCode } from "@wps/model";
import { EVENT_MEASURES, PARTICIPATION_MEASURES } from "@wps/model/indicators";

/** What the door of the library that measures has to offer. */
type Offered = keyof typeof import("@wps/model/indicators");

/** What of the library computes a measure. */
export const CALCULATORS: Readonly<Record<MeasureCode, Offered>> = {
  "PRT-01": "listedParticipations",
  "PRT-02": "uniqueParticipants",
  "PRT-03": "repeatParticipants",
  "PRT-04": "completions",
  "PRT-05": "completionRate",
  "PRT-06": "sessionAttendance",
  "PRT-07": "noShows",
  "PRT-08": "womenAmongParticipants",
  "PRT-09": "gapToTarget",
  "PRT-10": "womenInRole",
  "PRT-11": "roleMix",
  "PRT-12": "womenAmongLeaders",
  "PRT-13": "representationIndex",
  "PRT-14": "agenciesRepresented",
  "PRT-15": "provincesReached",
  "PRT-16": "undisaggregatedShare",
  "DEL-01": "eventsHeld",
  "DEL-02": "planDelivery",
  "DEL-03": "personDays",
  "DEL-04": "hoursPerPerson",
  "DEL-05": "reportsOnTime",
  "COV-01": "taskCoverage",
  "COV-02": "objectiveCoverage",
  "COV-03": "agencyCoverage",
  "COV-04": "fundedTaskCoverage",
  "COV-05": "evidenceCompleteness",
  "FIN-01": "budget",
  "FIN-02": "expenditure",
  "FIN-03": "budgetExecution",
  "FIN-04": "costPerPersonDay",
  "FIN-05": "costPerCompletion",
  "FIN-06": "funderShare",
  "FIN-07": "domesticShare",
  "FIN-08": "genderMarkedFunding",
  "FIN-09": "traceableFunding",
  "LRN-01": "satisfaction",
  "LRN-02": "responseRate",
  "LRN-03": "rawGain",
  "LRN-04": "normalisedGain",
  "LRN-05": "effectSize",
  "LRN-06": "passRateChange",
  "LRN-07": "matchedPairs",
  "LRN-08": "application",
  "LRN-09": "evidenceTier",
  "LRN-10": "ResultContribution",
  "TGT-01": "attainment",
  "TGT-02": "pathStanding",
  "TGT-03": "trend",
  "TGT-04": "requiredPace",
  "TGT-05": "projection",
  "QLT-01": "missingData",
  "QLT-02": "protectedCells",
  "QLT-03": "suspectedDuplicates",
  "QLT-04": "failingTotals",
  "QLT-05": "publicationQuality",
};

const isAmong = (codes: readonly MeasureCode[], code: MeasureCode) => codes.includes(code);

/** What to type to compute a measure of a file; nothing where the command takes no such records. */
export function commandsFor(code: MeasureCode): string[] {
  const files = [
    ...(isAmong(EVENT_MEASURES, code) ? ["events.csv"] : []),
    ...(isAmong(PARTICIPATION_MEASURES, code) ? ["people.csv"] : []),
  ];
  const programme = code.startsWith("COV") ? " --programme nap-wps-2024-2030" : "";
  return files.map((file) => `npx @wps/model measure ${file} --indicator ${code}${programme} --by year`);
}
