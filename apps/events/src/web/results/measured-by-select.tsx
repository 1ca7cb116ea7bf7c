import { Select } from "@mantine/core";
import { IndicatorCode, MeasureCode, type MeasuredBy, wordingIn } from "@wps/model";
import { INDICATORS, MEASURES } from "@wps/model/catalogue";
import { useMemo } from "react";
import { type BilingualDraft, toBilingualDraft } from "../bilingual-draft.ts";
import { foldedFilter } from "../folded-filter.ts";
import { useLanguage, useTexts } from "../language/i18n.ts";
import { resultFormTexts } from "./form-texts.ts";

interface MeasuredBySelectProps {
  readonly value: MeasuredBy | undefined;
  readonly title: BilingualDraft;
  /** Gets also the title of what was chosen, where there was none. */
  readonly onChange: (part: { readonly measuredBy: MeasuredBy | undefined; readonly title?: BilingualDraft }) => void;
}

const byName = foldedFilter(({ label }) => label);

/** Where the number of an indicator stands already: a measure of this system, an indicator that is observed, or nowhere. */
export function MeasuredBySelect({ value, title, onChange }: MeasuredBySelectProps) {
  const say = useTexts(resultFormTexts);
  const { language } = useLanguage();
  const { named, options } = useMemo(() => {
    const known = [
      ...MEASURES.map(({ code, name }) => ({ by: { is: "measure", measure: MeasureCode.parse(code) } as const, name })),
      ...INDICATORS.map(({ code, title: { wording } }) => ({
        by: { is: "indicator", indicator: IndicatorCode.parse(code) } as const,
        name: wording,
      })),
    ];
    return {
      named: new Map(known.map((one) => [keyOf(one.by), one])),
      options: known.map(({ by, name }) => ({ value: keyOf(by), label: wordingIn(name, language).text })),
    };
  }, [language]);
  const choose = (key: string | null) => {
    const chosen = named.get(key ?? "");
    const isUnnamed = title.vi === "" && title.en === "";
    onChange({
      measuredBy: chosen?.by,
      ...(chosen && isUnnamed && { title: toBilingualDraft({ vi: chosen.name.vi, en: chosen.name.en }) }),
    });
  };
  return (
    <Select
      label={say("measuredBy")}
      description={say("measuredByHint")}
      placeholder={say("measuredBy.own")}
      data={options}
      filter={byName}
      searchable
      clearable
      openOnFocus={false}
      value={value === undefined ? null : keyOf(value)}
      onChange={choose}
    />
  );
}

const keyOf = (by: MeasuredBy) => (by.is === "measure" ? `measure ${by.measure}` : `indicator ${by.indicator}`);
