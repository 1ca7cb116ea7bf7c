import { useQuery } from "@tanstack/react-query";
import { type BilingualLine, isClauseCode, isProvinceKey, provinceOfKey, wordingIn } from "@wps/model";
import { findClause } from "@wps/model/catalogue";
import type { MoneyCategory } from "@wps/model/indicators";
import { organisationsQuery, programmesQuery } from "../api.ts";
import { useLanguage, useTexts } from "../language/i18n.ts";
import { provinceOf } from "../province-of.ts";
import type { ShownTable } from "./money-rows.ts";
import { portalMoneyTexts } from "./money-texts.ts";
import { portalQuery } from "./queries.ts";

/** What the lines of tables of money are called. */
export function useCategoryNames(table: ShownTable): (at: MoneyCategory) => string {
  const say = useTexts(portalMoneyTexts);
  const { language } = useLanguage();
  const { data: organisations = [] } = useQuery(organisationsQuery);
  const { data: programmes = [] } = useQuery(programmesQuery);
  const { data: grants = [] } = useQuery(portalQuery);
  const words = (of: BilingualLine | undefined, code: string) => (of ? wordingIn(of, language).text : code);

  const programme = (code: string) =>
    words(programmes.find((view) => view.programme.code === code)?.programme.shortTitle, code);

  const names: Readonly<Record<ShownTable, (key: string) => string>> = {
    year: (key) => key,
    programme,
    task: (key) => {
      const [code = "", clause = ""] = key.split(" ");
      if (!isClauseCode(clause)) return programme(code);
      const title = findClause({ programme: code, clause })?.shortTitle;
      return title ? `${clause} ${words(title, "")}` : `${programme(code)} ${clause}`;
    },
    province: (key) => (isProvinceKey(key) ? words(provinceOf(provinceOfKey(key))?.name, key) : key),
    channel: (key) =>
      key
        .split(" ")
        .map((id) => words(organisations.find((one) => one.id === id)?.name, id))
        .join(" → "),
    grant: (key) => {
      const grant = grants.find((one) => one.grant.id === key)?.grant;
      return grant ? words(grant.title, key) : key;
    },
  };

  return (at) => {
    if (at.is === "one") return names[table](at.key);
    if (at.is === "none") return say(`none.${table === "year" ? "grant" : table}`);
    return say(at.is);
  };
}
