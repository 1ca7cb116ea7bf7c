import * as z from "zod";
import * as catalogue from "../src/catalogue/index.js";
import * as model from "../src/index.js";

/**
 * Every table of the catalogue under its name in the file: what a row is, and the rows. A test asks for those that are
 * forgotten here.
 */
export const TABLES = {
  programmes: { row: model.Programme, rows: catalogue.PROGRAMMES },
  actionPlans: { row: model.ActionPlan, rows: catalogue.ACTION_PLANS },
  actionPlanSources: { row: model.Source, rows: catalogue.ACTION_PLAN_SOURCES },
  frameworks: { row: model.Framework, rows: catalogue.FRAMEWORKS },
  indicators: { row: model.Indicator, rows: catalogue.INDICATORS },
  indicatorLists: { row: model.IndicatorList, rows: catalogue.INDICATOR_LISTS },
  measures: { row: model.Measure, rows: catalogue.MEASURES },
  observations: { row: model.Observation, rows: catalogue.OBSERVATIONS },
  seriesBreaks: { row: model.SeriesBreak, rows: catalogue.SERIES_BREAKS },
  targetSources: { row: model.Source, rows: catalogue.TARGET_SOURCES },
  agencies: { row: model.Agency, rows: catalogue.AGENCIES },
  functions: { row: model.AgencyFunction, rows: catalogue.FUNCTIONS },
  holdings: { row: model.FunctionHolding, rows: catalogue.HOLDINGS },
  offices: { row: model.Office, rows: catalogue.OFFICES },
  agencyGaps: { row: model.AgencyGap, rows: catalogue.AGENCY_GAPS },
  agencySources: { row: model.Source, rows: catalogue.AGENCY_SOURCES },
  provinces: { row: model.Province, rows: catalogue.PROVINCES },
  reorganisations: { row: model.Reorganisation, rows: [catalogue.reorganisationOf2025] },
  provinceSources: { row: model.Source, rows: catalogue.PROVINCE_SOURCES },
  legalActs: { row: model.LegalAct, rows: catalogue.LEGAL_ACTS },
  legalActSources: { row: model.Source, rows: catalogue.LEGAL_ACT_SOURCES },
} satisfies Record<string, { readonly row: z.ZodType; readonly rows: readonly object[] }>;

const SCHEMA_FILE = "./schema/Catalogue.json";

/** The catalogue as one file says it. */
export const Catalogue = z
  .strictObject({
    $schema: z.literal(SCHEMA_FILE),
    edition: model.PlainDate,
    ...Object.fromEntries(Object.entries(TABLES).map(([name, { row }]) => [name, z.array<z.ZodType>(row)])),
  })
  .meta(model.meaning("Catalogue", "The whole catalogue in one file.", "Toàn bộ danh mục trong một tệp."));

/** The whole catalogue, for languages that cannot import it. */
export const wholeCatalogue = () => ({
  $schema: SCHEMA_FILE,
  edition: catalogue.EDITION,
  ...Object.fromEntries(Object.entries(TABLES).map(([name, { rows }]) => [name, rows])),
});
