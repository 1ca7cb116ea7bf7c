import { type Programme, wordingIn } from "@wps/model";
import { FUNCTIONS } from "@wps/model/catalogue";
import type { CoverageMap } from "@wps/model/indicators";
import { type ReactNode, useId } from "react";
import type { ProgrammeView } from "../../contract/programmes.ts";
import { useLanguage, useTexts } from "../language/i18n.ts";
import { todayAtHome } from "../today.ts";
import { Segmented } from "../ui/segmented.tsx";
import { Select } from "../ui/select.tsx";
import classes from "./choices-form.module.css";
import type { CoverageNames } from "./names.ts";
import { type CoverageSearch, type Years, yearsToChoose } from "./search.ts";
import { coverageTexts } from "./texts.ts";

interface ChoicesFormProps {
  readonly search: CoverageSearch;
  readonly programme: Programme;
  readonly views: readonly ProgrammeView[];
  readonly years: Years;
  /** The leads that the map names, once it is there. */
  readonly leads: CoverageMap["leads"];
  readonly names: CoverageNames;
  readonly onChange: (search: CoverageSearch) => void;
}

/** In place of a lead: all of them. */
const ANY = "*";

/** Of what the map is: a programme, its years, what stands along its sides, and who leads. */
export function ChoicesForm({ search, programme, views, years, leads, names, onChange }: ChoicesFormProps) {
  const say = useTexts(coverageTexts);
  const { language } = useLanguage();
  const { by = "quarter", rows = "tasks", lead, organisations, view } = search;
  const change = (more: CoverageSearch) => onChange({ ...search, ...more });
  const offered = yearsToChoose(programme.period).map((year) => ({ value: String(year), label: String(year) }));
  const named = [...new Set([...leads.map((one) => one.lead ?? ""), ...(lead === undefined ? [] : [lead])])];
  return (
    <form className={classes.choices} aria-label={say("choices")} data-screen-only>
      <Choice
        label={say("programme")}
        value={programme.code}
        options={views.map((one) => ({
          value: one.programme.code,
          label: wordingIn(one.programme.shortTitle, language).text,
        }))}
        onChange={(value) => onChange({ programme: value, by: search.by, rows: search.rows, view })}
      />
      <Choice
        label={say("from")}
        value={String(years.from)}
        options={offered}
        onChange={(value) => change({ from: Number(value), to: Math.max(Number(value), years.to) })}
      />
      <Choice
        label={say("to")}
        value={String(years.to)}
        options={offered.filter(({ value }) => Number(value) >= years.from)}
        onChange={(value) => change({ from: years.from, to: Number(value) })}
      />
      <Choice
        label={say("rows")}
        value={rows}
        options={(["tasks", "objectives", "leads"] as const).map((value) => ({ value, label: say(`rows.${value}`) }))}
        onChange={(value) => change({ rows: value === "objectives" || value === "leads" ? value : undefined })}
      />
      <Choice
        label={say("lead")}
        value={lead ?? ANY}
        options={[
          { value: ANY, label: say("anyLead") },
          ...named.map((value) => ({ value, label: names.ofLead(value === "" ? null : value) })),
        ]}
        onChange={(value) => change({ lead: value === ANY ? undefined : value })}
      />
      <Choice
        label={say("organisations")}
        value={organisations?.split(":")[1] ?? ""}
        options={[
          { value: "", label: say("organisations.was") },
          ...FUNCTIONS.map(({ code, name }) => ({
            value: code,
            label: say("organisations.now", { name: wordingIn(name, language).text }),
          })),
        ]}
        onChange={(value) =>
          change({ organisations: value === "" ? undefined : `now:${value}:${todayAtHome()}`, lead: undefined })
        }
      />
      <Segmented
        aria-label={say("by")}
        value={by}
        options={(["quarter", "year"] as const).map((value) => ({ value, label: say(`by.${value}`) }))}
        onChange={(value) => change({ by: value === "year" ? value : undefined, from: undefined, to: undefined })}
      />
      <Segmented
        aria-label={say("view")}
        value={view ?? "picture"}
        options={(["picture", "table"] as const).map((value) => ({ value, label: say(`view.${value}`) }))}
        onChange={(value) => change({ view: value === "table" ? value : undefined })}
      />
    </form>
  );
}

interface ChoiceProps {
  readonly label: ReactNode;
  readonly value: string;
  readonly options: readonly { readonly value: string; readonly label: string }[];
  readonly onChange: (value: string) => void;
}

function Choice({ label, value, options, onChange }: ChoiceProps) {
  const id = useId();
  return (
    <div className={classes.choice}>
      <label htmlFor={id} className={classes.label}>
        {label}
      </label>
      <Select id={id} value={value} options={options} onChange={(event) => onChange(event.currentTarget.value)} />
    </div>
  );
}
