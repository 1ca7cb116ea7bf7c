import { Checkbox } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { type Phase, wordingIn } from "@wps/model";
import { FUNCTIONS } from "@wps/model/catalogue";
import { EVENT_DIMENSIONS, type EventDimension, type EventMeasureCode, isOfProgramme } from "@wps/model/indicators";
import { programmesQuery } from "../api.ts";
import { useLanguage, useTexts } from "../language/i18n.ts";
import { terms } from "../language/terms.ts";
import { todayAtHome } from "../today.ts";
import { Choice } from "./choice.tsx";
import { type Choices, dimensionsOf } from "./choices.ts";
import classes from "./choices-form.module.css";
import { measurePageTexts } from "./page-texts.ts";
import { PeriodFields } from "./period-fields.tsx";

interface ChoicesFormProps {
  readonly choices: Choices;
  readonly measure: EventMeasureCode;
  readonly onChange: (choices: Choices) => void;
}

const PHASES = ["delivery", "preparation", "afterwards"] as const satisfies readonly Phase[];
const OF_PROGRAMMES: ReadonlySet<EventDimension> = new Set(["objective", "task-group", "task"]);

/** What can be chosen: which events, by what they are broken down, and under whose name what has changed hands stands. */
export function ChoicesForm({ choices, measure, onChange }: ChoicesFormProps) {
  const say = useTexts(measurePageTexts);
  const sayTerm = useTexts(terms);
  const { language } = useLanguage();
  const { data: programmes = [] } = useQuery(programmesQuery);
  const { programme, phase, from, to, organisations, provinces, subPlans } = choices;
  const [first, second] = dimensionsOf(choices);
  const change = (more: Choices) => onChange({ ...choices, ...more });
  const offered = EVENT_DIMENSIONS.filter((name) => programme !== undefined || !OF_PROGRAMMES.has(name));
  const by = (...names: readonly (string | undefined)[]) => {
    const named = names.filter((name) => name !== undefined && name !== "");
    change({ by: named.length === 0 ? undefined : [...new Set(named)].join() });
  };
  const dimensions = offered.map((name) => ({ value: name, label: say(`by.${name}`) }));
  const without = { value: "", label: say("noDimension") };
  return (
    <form className={classes.choices} aria-label={say("choices")} data-screen-only>
      <Choice
        label={say("programme")}
        value={programme ?? ""}
        onChange={(value) => {
          const stays = dimensionsOf(choices).filter((name) => value !== "" || !OF_PROGRAMMES.has(name));
          const kept = stays.length === 0 ? undefined : stays.join();
          change({
            programme: value || undefined,
            by: kept,
            ...(value === "" && { phase: undefined, subPlans: undefined }),
          });
        }}
        options={[
          ...(isOfProgramme(measure) ? [] : [{ value: "", label: say("allProgrammes") }]),
          ...programmes.map((view) => ({
            value: view.programme.code,
            label: wordingIn(view.programme.shortTitle, language).text,
          })),
        ]}
      />
      {programme !== undefined && (
        <Choice
          label={say("phase")}
          value={phase ?? ""}
          onChange={(value) => change({ phase: PHASES.find((name) => name === value) })}
          options={[
            { value: "", label: say("anyPhase") },
            ...PHASES.map((name) => ({ value: name, label: sayTerm(`phase.${name}`) })),
          ]}
        />
      )}
      <Choice
        label={say("first")}
        value={first ?? ""}
        onChange={(value) => by(value, second)}
        options={[without, ...dimensions]}
      />
      {first !== undefined && (
        <Choice
          label={say("second")}
          value={second ?? ""}
          onChange={(value) => by(first, value)}
          options={[without, ...dimensions.filter(({ value }) => value !== first)]}
        />
      )}
      {(first === "organisation" || second === "organisation") && (
        <Choice
          label={say("organisations")}
          value={organisations?.split(":")[1] ?? ""}
          onChange={(value) => change({ organisations: value === "" ? undefined : `now:${value}:${todayAtHome()}` })}
          options={[
            { value: "", label: say("organisations.was") },
            ...FUNCTIONS.map(({ code, name }) => ({
              value: code,
              label: say("organisations.now", { name: wordingIn(name, language).text }),
            })),
          ]}
        />
      )}
      {(first === "province" || second === "province") && (
        <Choice
          label={say("provinces")}
          value={provinces ?? "as-was"}
          onChange={(value) => change({ provinces: value === "as-now" ? "as-now" : undefined })}
          options={(["as-was", "as-now"] as const).map((value) => ({ value, label: say(`provinces.${value}`) }))}
        />
      )}
      <PeriodFields from={from} to={to} onChange={change} />
      {programme !== undefined && (
        <Checkbox
          className={classes.check}
          label={say("subPlans")}
          checked={subPlans === "included"}
          onChange={(event) => change({ subPlans: event.currentTarget.checked ? "included" : undefined })}
        />
      )}
    </form>
  );
}
