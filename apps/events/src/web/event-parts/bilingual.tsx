import type { BilingualLine, BilingualProse, Language } from "@wps/model";
import { Fragment } from "react";

const LANGUAGES: readonly Language[] = ["vi", "en"];

/** A text in each language that it is written in: a change may concern one of them only. */
export function BothLanguages({ of }: { of: BilingualLine | BilingualProse }) {
  // A name that is the same in both languages is said once.
  const written = LANGUAGES.filter((language) => of[language] !== undefined && (language === "vi" || of.en !== of.vi));
  return written.map((language, index) => (
    <Fragment key={language}>
      {index > 0 && " / "}
      <span lang={language}>{of[language]}</span>
    </Fragment>
  ));
}
