import { type Result, type ResultsChange, wordingIn } from "@wps/model";
import { useLanguage, useTexts } from "../language/i18n.ts";
import type { Merging } from "../merge-panel.tsx";
import { mergeLists } from "../merging.ts";
import { resultFormTexts } from "./form-texts.ts";
import { namedResults } from "./named-results.ts";
import { ResultShown } from "./result-shown.tsx";
import { resultTerms } from "./texts.ts";

/** How results merge that somebody began to edit from a version: each as a whole. */
export function useResultsMerging(base: ResultsChange): Merging<ResultsChange, string> {
  const say = useTexts(resultFormTexts);
  const term = useTexts(resultTerms);
  const { language } = useLanguage();
  const named = (document: ResultsChange) => namedResults(base.results, document.results);
  return {
    partsOf: (document) => Object.fromEntries(named(document)),
    namesIn: (versions) => [...new Set(versions.flatMap((parts) => Object.keys(parts)))],
    titleOf: (name, versions) => {
      const [result] = versions.flatMap((document) => named(document).get(name) ?? []);
      return result ? titleOf(result) : name;
    },
    show: (name, document) => {
      const result = named(document).get(name);
      return result && <ResultShown result={result} />;
    },
  };

  function titleOf({ level, statement }: Result): string {
    return say("partOf", { level: term(`level.${level}`), statement: wordingIn(statement, language).text });
  }
}

/** My results with those of theirs that are taken. */
export function mergedResults(
  base: ResultsChange,
  mine: ResultsChange,
  theirs: ResultsChange,
  names: readonly string[],
): Result[] {
  return mergeLists(namedResults(base.results, mine.results), namedResults(base.results, theirs.results), names);
}
