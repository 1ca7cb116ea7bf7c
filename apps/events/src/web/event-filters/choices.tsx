import { Text } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { can, EVENT_KINDS, EVENT_STATUSES, wordingIn } from "@wps/model";
import { organisationsQuery, programmesQuery } from "../api.ts";
import { type EventFilterSearch, NO_EVENT_FILTERS, toStatuses, toStatusList } from "../event-filter-search.ts";
import { grantsQuery } from "../grant-queries.ts";
import { useLanguage, useTexts } from "../language/i18n.ts";
import { terms } from "../language/terms.ts";
import { useActor } from "../session.ts";
import { Choice, ChoiceOfSeveral } from "./choice.tsx";
import { filterChoiceTexts } from "./choice-texts.ts";
import classes from "./event-filters.module.css";
import { clauseOptions, organisationOptions, provinceOptions } from "./options.ts";

interface FilterChoicesProps {
  readonly value: EventFilterSearch;
  readonly onChange: (next: EventFilterSearch) => void;
}

/** Every filter that is chosen from a list. */
export function FilterChoices({ value, onChange }: FilterChoicesProps) {
  const say = useTexts(filterChoiceTexts);
  const words = useTexts(terms);
  const { language } = useLanguage();
  const programmes = (useQuery(programmesQuery).data ?? []).map((view) => view.programme);
  const organisations = organisationOptions(useQuery(organisationsQuery).data ?? [], language);
  const mayReadGrants = can(useActor(), "grant:read");
  const grants = useQuery({ ...grantsQuery, enabled: mayReadGrants }).data ?? [];
  const programme = programmes.find((known) => known.code === value.programme);
  const change = (part: object) => onChange({ ...NO_EVENT_FILTERS, ...value, ...part });
  return (
    <div className={classes.choices}>
      <Text size="sm" c="dimmed" className={classes.hint}>
        {say("searchHint")} {say("provinceHint")}
      </Text>
      <Choice
        label={say("programme")}
        value={value.programme}
        options={programmes.map(({ code, shortTitle }) => ({
          value: code,
          label: wordingIn(shortTitle, language).text,
        }))}
        onChange={(code) => change({ programme: code, clause: undefined })}
      />
      <Choice
        label={say("clause")}
        placeholder={programme === undefined ? say("clauseNeedsProgramme") : undefined}
        disabled={programme === undefined}
        value={programme && value.clause}
        options={programme === undefined ? [] : clauseOptions(programme, language)}
        onChange={(clause) => change({ clause })}
      />
      <Choice
        label={say("kind")}
        value={value.kind}
        options={EVENT_KINDS.map((kind) => ({ value: kind, label: words(`kind.${kind}`) }))}
        onChange={(kind) => change({ kind })}
      />
      <ChoiceOfSeveral
        label={say("status")}
        values={toStatuses(value.status) ?? []}
        options={EVENT_STATUSES.map((status) => ({ value: status, label: words(`status.${status}`) }))}
        onChange={(statuses) =>
          change({ status: toStatusList(EVENT_STATUSES.filter((status) => statuses.includes(status))) })
        }
      />
      <Choice
        label={say("organisation")}
        value={value.organisation}
        options={organisations}
        onChange={(organisation) => change({ organisation })}
      />
      <Choice
        label={say("funder")}
        value={value.funder}
        options={organisations}
        onChange={(funder) => change({ funder })}
      />
      {mayReadGrants && (
        <Choice
          label={say("grant")}
          value={value.grant}
          options={grants.map(({ id, title, number }) => ({
            value: id,
            label: wordingIn(title, language).text,
            names: [title.vi, title.en, number].join(" "),
          }))}
          onChange={(grant) => change({ grant })}
        />
      )}
      <Choice
        label={say("province")}
        value={value.province}
        options={provinceOptions(language)}
        onChange={(province) => change({ province })}
      />
    </div>
  );
}
