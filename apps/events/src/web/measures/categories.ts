import { useQuery } from "@tanstack/react-query";
import { isProvinceKey, provinceOfKey, wordingIn } from "@wps/model";
import { findAgency, provincesWithCode } from "@wps/model/catalogue";
import type { EventDimension } from "@wps/model/indicators";
import { organisationsQuery, programmesQuery } from "../api.ts";
import { useLanguage, useTexts } from "../language/i18n.ts";
import { terms } from "../language/terms.ts";
import { measurePageTexts } from "./page-texts.ts";

/** Says a category of a dimension as people call it; what is not on record is said to be that. */
export type SayCategory = (dimension: EventDimension, category: string | null) => string;

/**
 * The names of categories in the reader's language. A code stands for itself until its name is there, and where there is
 * none.
 *
 * @param programme whose clauses are meant
 */
export function useCategoryNames(programme: string | undefined): SayCategory {
  const { language } = useLanguage();
  const say = useTexts(measurePageTexts);
  const sayTerm = useTexts(terms);
  const { data: organisations = [] } = useQuery(organisationsQuery);
  const { data: programmes = [] } = useQuery(programmesQuery);
  const found = programmes.map((view) => view.programme);

  const clause = (code: string) => {
    const title = found
      .find((candidate) => candidate.code === programme)
      ?.clauses.find((candidate) => candidate.code === code)?.shortTitle;
    return title ? `${code} ${wordingIn(title, language).text}` : code;
  };
  const organisation = (code: string) => {
    const name = findAgency(code)?.names.at(-1)?.name ?? organisations.find(({ id }) => id === code)?.name;
    return name ? wordingIn(name, language).text : code;
  };
  const province = (key: string) => {
    if (!isProvinceKey(key)) return key;
    const { code, list } = provinceOfKey(key);
    const name = provincesWithCode(code).findLast((row) => row.list === list)?.name;
    if (name === undefined) return key;
    const { text } = wordingIn(name, language);
    // What was merged, beside what it was merged into: often under the same name.
    return list === "2004" ? say("beforeMergers", { name: text }) : text;
  };

  return (dimension, category) => {
    if (category === null)
      return say(
        `unrecorded.${dimension === "task" || dimension === "objective" || dimension === "task-group" ? "clause" : "other"}`,
      );
    switch (dimension) {
      case "year":
        return category;
      case "quarter":
        return say("quarter", { quarter: category.slice(6), year: category.slice(0, 4) });
      case "month":
        return `${Number(category.slice(5))}/${category.slice(0, 4)}`;
      case "programme": {
        const title = found.find(({ code }) => code === category)?.shortTitle;
        return title ? wordingIn(title, language).text : category;
      }
      case "objective":
      case "task-group":
      case "task":
        return clause(category);
      case "organisation":
        return organisation(category);
      case "funder":
        return category === "none" ? say("noFunder") : organisation(category);
      case "province":
        return province(category);
      case "event-kind":
        return sayTerm(`kind.${category as "workshop"}`);
    }
  };
}
