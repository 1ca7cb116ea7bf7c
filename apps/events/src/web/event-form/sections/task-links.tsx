import { NativeSelect, Select } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { wordingIn } from "@wps/model";
import { memo, useMemo } from "react";
import { programmesQuery } from "../../api.ts";
import { foldedFilter } from "../../folded-filter.ts";
import { useLanguage, useTexts } from "../../language/i18n.ts";
import { uncited } from "../draft/provenance.ts";
import { newTaskLink, type TaskLinkDraft, WHOLE_PROGRAMME } from "../draft/task-link.ts";
import type { Change, EventDraft } from "../draft.ts";
import { useField } from "../fields/field.ts";
import { ProvenanceLine } from "../fields/provenance-line.tsx";
import { RowList } from "../fields/row-list.tsx";
import { fieldTexts } from "../fields/texts.ts";
import { clauseGroups } from "./clause-options.ts";
import { LinkReason } from "./link-reason.tsx";
import { sectionTexts } from "./texts.ts";

type TaskLinksProps = Pick<EventDraft, "taskLinks"> & { readonly change: Change };

/** Which clauses of which programme the event serves, and why. */
export const TaskLinks = memo(function TaskLinks({ taskLinks, change }: TaskLinksProps) {
  const say = useTexts(sectionTexts);
  return (
    <RowList
      path="taskLinks"
      rows={taskLinks}
      onChange={(rows) => change("taskLinks", rows)}
      name={(index) => say("taskLinkNumber", { number: index + 1 })}
      addLabel={say("addTaskLink")}
      blank={(row) => ({ ...newTaskLink(taskLinks.at(-1)?.programme ?? "", ""), row })}
    >
      {(link, set, index) => <OneTaskLink path={`taskLinks.${index}`} value={link} onChange={set} />}
    </RowList>
  );
});

interface OneTaskLinkProps {
  readonly path: string;
  readonly value: TaskLinkDraft;
  readonly onChange: (value: TaskLinkDraft) => void;
}

const byLabel = foldedFilter(({ label }) => label);

function OneTaskLink({ path, value, onChange }: OneTaskLinkProps) {
  const say = useTexts(sectionTexts);
  const common = useTexts(fieldTexts);
  const programme = useField(`${path}.programme`);
  const clause = useField(`${path}.clause`, path);
  const options = useClauseOptions(value);
  return (
    <>
      <NativeSelect
        {...programme}
        label={say("programme")}
        withAsterisk
        value={value.programme}
        onChange={(event) => onChange({ ...value, programme: event.currentTarget.value, clause: "" })}
        data={options.programmes}
      />
      <Select
        {...clause}
        label={say("clause")}
        description={say("clauseHint")}
        withAsterisk
        data={options.clauses}
        filter={byLabel}
        value={value.clause === "" ? null : value.clause}
        onChange={(code) => onChange({ ...value, clause: code ?? "" })}
        searchable
        selectFirstOptionOnChange
        openOnFocus={false}
        allowDeselect={false}
        disabled={value.programme === ""}
        nothingFoundMessage={common("nothingFound")}
        maxDropdownHeight={320}
      />
      <LinkReason path={path} value={value} onChange={onChange} />
      <ProvenanceLine path={path} kept={value.kept} onDrop={() => onChange({ ...value, kept: uncited(value.kept) })} />
    </>
  );
}

/** Programmes, and the clauses of the chosen one; a clause that is not known keeps its code as its label. */
function useClauseOptions({ programme, clause }: Pick<TaskLinkDraft, "programme" | "clause">) {
  const say = useTexts(sectionTexts);
  const common = useTexts(fieldTexts);
  const { language } = useLanguage();
  const { data: views, isPending } = useQuery(programmesQuery);
  return useMemo(() => {
    const known = views?.map((view) => view.programme) ?? [];
    const named = known.map(({ code, shortTitle }) => ({
      value: code as string,
      label: wordingIn(shortTitle, language).text,
    }));
    const unknown =
      programme === "" || named.some(({ value }) => value === programme)
        ? []
        : [{ value: programme, label: programme }];
    const choose = { value: "", label: isPending ? common("loading") : say("choose") };
    const chosen = known.find(({ code }) => code === programme);
    const groups = chosen === undefined ? [] : clauseGroups(chosen, language);
    const codes = groups.flatMap(({ items }) => items.map(({ value }) => value));
    const stray =
      clause === "" || clause === WHOLE_PROGRAMME || codes.includes(clause) ? [] : [{ value: clause, label: clause }];
    return {
      programmes: [choose, ...named, ...unknown],
      clauses: [
        { value: WHOLE_PROGRAMME, label: say("wholeProgramme") },
        ...groups.map(({ head, items }) => ({
          group: say(`clause.${head.kind}`, { code: head.code }),
          items: [...items],
        })),
        ...stray,
      ],
    };
  }, [views, isPending, programme, clause, language, say, common]);
}
