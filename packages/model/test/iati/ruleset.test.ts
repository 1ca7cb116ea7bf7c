import { expect, it } from "vitest";
import { rulesetLayer } from "./ruleset.js";
import { describeByStandard, readStandard, standardFiles } from "./standard-data.js";

const KNOWN = { now: "2026-11-23T08:00:00Z", registers: ["VN-COA", "VN-MOST", "XM-DAC"], organisations: [] };
const EXAMPLE = "examples/en/activity-standard/activity-standard-example-annotated.xml";
const META = "rulesets/meta_tests/";

/** Which of the documents that come with the rules keep a rule and which break it. */
const PAIRS: readonly (readonly [rules: string, kept: string, broken: string])[] = [
  ["at_least_one", "at_least_one_no_element_good at_least_one_narrative at_least_one_ref", "at_least_one_bad"],
  ["between_dates", "between_dates_good", "between_dates_bad"],
  ["condition", "activity_status_2", "activity_status_3"],
  ["date_now", "date_now_good", "date_now_bad"],
  ["date_order", "date_good empty_activity", "date_bad"],
  ["dependent_title_description", "title_description empty_activity", "title description"],
  ["empty", "empty title", ""],
  ["forloop", "forloop_good", "forloop_bad"],
  ["if_then", "if_then_good", "if_then_bad"],
  ["no_more_than_one_title", "title empty_activity", "title_twice"],
  ["no_paths", "empty", "title"],
  [
    "one_or_all",
    "one_or_all_currency_all_good one_or_all_currency_good",
    "one_or_all_currency_all_bad one_or_all_currency_bad",
  ],
  ["one_or_all", "one_or_all_lang_good one_or_all_lang_good_all", "one_or_all_lang_bad one_or_all_lang_bad_all"],
  [
    "one_or_all",
    "one_or_all_sector_good one_or_all_sector_all_good",
    "one_or_all_sector_bad one_or_all_sector_all_bad",
  ],
  ["one_or_all_org", "one_or_all_org_currency_good", "one_or_all_org_currency_bad"],
  [
    "only_one_of",
    "only_one_of_activity_good only_one_of_transaction_good",
    "only_one_of_activity_bad only_one_of_transaction_bad",
  ],
  ["period_time", "period_time_good", "period_time_bad"],
  ["range", "range_good", "range_bad"],
  ["recipient_country", "recipient_country_good", "recipient_country_bad"],
  ["recipient_region_budget", "recipient_region_budget_good", "recipient_region_budget_bad"],
  ["regex_matches", "regex_good", "regex_bad"],
  ["regex_no_matches", "regex_bad", "regex_good"],
  [
    "result_indicator_baseline_selector_with_conditions",
    "results_indicator_baseline_value_good results_indicator_baseline_value_not_relevant",
    "results_indicator_baseline_value_bad",
  ],
  [
    "result_indicator_period_actual_selector_with_conditions",
    "results_indicator_period_actual_value_good results_indicator_period_actual_value_not_relevant",
    "results_indicator_period_actual_value_bad",
  ],
  [
    "result_indicator_period_target_selector_with_conditions",
    "results_indicator_period_target_value_good results_indicator_period_target_value_not_relevant",
    "results_indicator_period_target_value_bad",
  ],
  ["results_references", "results_refs_good", "results_refs_bad"],
  ["sector_percentage_sum", "sector_percentage_sum_good", "sector_percentage_sum_bad"],
  ["starts_with", "identifiers", "identifiers_bad"],
  ["sum", "sum_good empty_activity", "sum_bad"],
  ["sum_two", "sum_two_good", "sum_two_bad"],
  ["time_limit", "time_limit_good", "time_limit_bad"],
  ["title_exists", "title title_text empty", "description empty_activity"],
  ["title_text_exists", "title_text title_description_content", "title"],
  ["total_expenditure", "total_expenditure_good", "total_expenditure_bad"],
  ["unique", "unique_good", "unique_bad"],
  ["unique_title_description", "title_description_content", "title_twice"],
];

const files = (names: string) => names.split(" ").filter((name) => name !== "");
const read = (name: string) => readStandard(`${META}${name}.xml`);

describeByStandard("the interpreter of rules", () => {
  it.each(PAIRS)("tells by %s: kept by %s, broken by %s", (rules, kept, broken) => {
    const breachesOf = rulesetLayer(readStandard(`${META}${rules}.json`), KNOWN);
    const judged = files(`${kept} ${broken}`).map((name) => [name, breachesOf(read(name)).length > 0]);
    expect(judged).toEqual([...files(kept).map((name) => [name, false]), ...files(broken).map((name) => [name, true])]);
  });

  it("was tried on every file that comes with the rules", () => {
    const tried = PAIRS.flatMap(([rules, kept, broken]) => [
      `${META}${rules}.json`,
      ...files(`${kept} ${broken}`).map((name) => `${META}${name}.xml`),
    ]);
    const given = standardFiles(`${META}*`);
    expect(given).toHaveLength(111);
    expect(given.filter((file) => !tried.includes(file))).toEqual([]);
  });

  it("knows every kind of rule that is published, and refuses one that it does not know", () => {
    const standard = rulesetLayer(readStandard("rulesets/rulesets/standard.json"), KNOWN);
    expect(standard(readStandard(EXAMPLE)).length).toBeGreaterThan(0);
    const unknown = rulesetLayer('{"//iati-activity":{"most_of":{"cases":[{}]}}}', KNOWN);
    expect(() => unknown(read("title"))).toThrow("most_of");
    const misspelt = rulesetLayer('{"//iati-activity":{"atleast_one":{"cases":[{"path":["title"]}]}}}', KNOWN);
    expect(() => misspelt(read("title"))).toThrow();
  });
});
