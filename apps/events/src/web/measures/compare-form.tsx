import { IconMinus, IconPlus } from "@tabler/icons-react";
import { useQuery } from "@tanstack/react-query";
import { type Phase, wordingIn } from "@wps/model";
import { FUNCTIONS } from "@wps/model/catalogue";
import { useRef } from "react";
import { programmesQuery } from "../api.ts";
import { useLanguage, useTexts } from "../language/i18n.ts";
import { terms } from "../language/terms.ts";
import { todayAtHome } from "../today.ts";
import { Button, IconButton } from "../ui/button.tsx";
import { useCategoryNames } from "./categories.ts";
import { Choice } from "./choice.tsx";
import classes from "./choices-form.module.css";
import own from "./compare.module.css";
import { COMPARED, type Comparison, type ComparisonSearch, FEWEST, MOST, needsProgramme } from "./compare-search.ts";
import { compareTexts } from "./compare-texts.ts";
import { measurePageTexts } from "./page-texts.ts";
import { PeriodFields } from "./period-fields.tsx";

interface CompareFormProps {
  readonly search: Comparison;
  readonly offered: readonly string[];
  readonly chosen: readonly string[];
  readonly onChange: (search: ComparisonSearch) => void;
}

const PHASES = ["delivery", "preparation", "afterwards"] as const satisfies readonly Phase[];

/** What is compared, and which of them stand side by side. */
export function CompareForm({ search, offered, chosen, onChange }: CompareFormProps) {
  const say = useTexts(compareTexts);
  const sayPage = useTexts(measurePageTexts);
  const sayTerm = useTexts(terms);
  const { language } = useLanguage();
  const { data: programmes = [] } = useQuery(programmesQuery);
  const { by, programme, phase, from, to, organisations, provinces } = search;
  const change = (more: ComparisonSearch) => onChange({ ...search, why: undefined, cell: undefined, ...more });
  return (
    <form className={own.form} aria-label={say("choose")} data-screen-only>
      <div className={classes.choices}>
        <Choice
          label={say("what")}
          value={by}
          onChange={(value) => change({ by: COMPARED.find((name) => name === value), of: undefined })}
          options={COMPARED.map((value) => ({ value, label: sayPage(`by.${value}`) }))}
        />
        <Choice
          label={sayPage("programme")}
          value={programme ?? ""}
          onChange={(value) =>
            change({
              programme: value || undefined,
              ...(needsProgramme(by) && { of: undefined }),
              ...(value === "" && { phase: undefined, subPlans: undefined }),
            })
          }
          options={[
            ...(needsProgramme(by) ? [] : [{ value: "", label: sayPage("allProgrammes") }]),
            ...programmes.map((view) => ({
              value: view.programme.code,
              label: wordingIn(view.programme.shortTitle, language).text,
            })),
          ]}
        />
        {programme !== undefined && (
          <Choice
            label={sayPage("phase")}
            value={phase ?? ""}
            onChange={(value) => change({ phase: PHASES.find((name) => name === value) })}
            options={[
              { value: "", label: sayPage("anyPhase") },
              ...PHASES.map((value) => ({ value, label: sayTerm(`phase.${value}`) })),
            ]}
          />
        )}
        {by === "organisation" && (
          <Choice
            label={sayPage("organisations")}
            value={organisations?.split(":")[1] ?? ""}
            onChange={(value) => change({ organisations: value === "" ? undefined : `now:${value}:${todayAtHome()}` })}
            options={[
              { value: "", label: sayPage("organisations.was") },
              ...FUNCTIONS.map(({ code, name }) => ({
                value: code,
                label: sayPage("organisations.now", { name: wordingIn(name, language).text }),
              })),
            ]}
          />
        )}
        {by === "province" && (
          <Choice
            label={sayPage("provinces")}
            value={provinces ?? "as-was"}
            onChange={(value) => change({ provinces: value === "as-now" ? "as-now" : undefined })}
            options={(["as-was", "as-now"] as const).map((value) => ({ value, label: sayPage(`provinces.${value}`) }))}
          />
        )}
        <PeriodFields from={from} to={to} onChange={change} />
      </div>
      {chosen.length >= FEWEST && <Columns search={search} offered={offered} chosen={chosen} onChange={change} />}
    </form>
  );
}

/** Which of them stand side by side: a list for each, a button that takes it away, and one for another. */
function Columns({ search, offered, chosen, onChange }: CompareFormProps) {
  const say = useTexts(compareTexts);
  const nameOf = useCategoryNames(search.programme);
  const columns = useRef<HTMLFieldSetElement>(null);
  const change = (of: readonly string[]) => onChange({ of: of.join() });
  const rest = offered.filter((category) => !chosen.includes(category));
  const isFull = chosen.length >= MOST;
  return (
    <fieldset className={own.columns} ref={columns}>
      <legend className={own.legend}>{say("columns")}</legend>
      {chosen.map((category, index) => (
        <div key={category} className={own.column}>
          <Choice
            label={say("column", { number: index + 1 })}
            value={category}
            onChange={(value) => change(chosen.with(index, value))}
            options={offered
              .filter((option) => option === category || rest.includes(option))
              .map((value) => ({ value, label: nameOf(search.by, value) }))}
          />
          {chosen.length > FEWEST && (
            <IconButton
              aria-label={say("remove", { name: nameOf(search.by, category) })}
              onClick={() => {
                change(chosen.toSpliced(index, 1));
                columns.current?.querySelector("select")?.focus();
              }}
            >
              <IconMinus size={18} aria-hidden />
            </IconButton>
          )}
        </div>
      ))}
      {rest.length > 0 && (
        <Button
          variant="default"
          leftSection={<IconPlus size={16} aria-hidden />}
          disabled={isFull}
          onClick={() => change([...chosen, ...rest.slice(0, 1)])}
        >
          {say("add")}
        </Button>
      )}
      {isFull && <p className={own.full}>{say("full")}</p>}
    </fieldset>
  );
}
