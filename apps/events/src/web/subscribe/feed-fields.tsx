import { Radio, SegmentedControl, Select, Stack, Text } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { Language, OrganisationId, outlineOf, wordingIn } from "@wps/model";
import { useId } from "react";
import { organisationsQuery, programmesQuery } from "../api.ts";
import { foldedFilter } from "../folded-filter.ts";
import { useLanguage, useTexts } from "../language/i18n.ts";
import type { FeedChoice } from "./feed-address.ts";
import classes from "./subscribe.module.css";
import { subscribeTexts } from "./texts.ts";

/** By what the events are chosen. */
export type FeedKind = "all" | "programme" | "organisation";

interface FeedFieldsProps {
  readonly kind: FeedKind;
  readonly onKind: (kind: FeedKind) => void;
  readonly choice: FeedChoice;
  readonly onChoice: (choice: FeedChoice) => void;
  readonly language: Language;
  readonly onLanguage: (language: Language) => void;
}

const byLabel = foldedFilter((item) => item.label);

/** Which events the calendar holds, and in which language. */
export function FeedFields({ kind, onKind, choice, onChoice, language, onLanguage }: FeedFieldsProps) {
  const say = useTexts(subscribeTexts);
  const reader = useLanguage().language;
  const languageLabel = useId();
  const programmes = (useQuery(programmesQuery).data ?? []).map(({ programme }) => programme);
  const organisations = useQuery(organisationsQuery).data ?? [];
  const programme = programmes.find(({ code }) => code === choice.programme);
  const clauses = programme === undefined ? [] : outlineOf(programme).map(({ clause }) => clause);
  return (
    <Stack gap="md">
      <Radio.Group
        label={say("choose")}
        value={kind}
        onChange={(value) => onKind(kindOf(value))}
        classNames={{ label: classes.label }}
      >
        <div className={classes.kinds}>
          <Radio size="md" value="all" label={say("all")} />
          <Radio size="md" value="programme" label={say("ofProgramme")} />
          <Radio size="md" value="organisation" label={say("ofOrganisation")} />
        </div>
      </Radio.Group>
      {kind === "programme" && (
        <div className={classes.fields}>
          <Select
            size="md"
            label={say("programme")}
            data={programmes.map(({ code, shortTitle }) => ({
              value: code,
              label: wordingIn(shortTitle, reader).text,
            }))}
            value={choice.programme ?? null}
            onChange={(code) => onChoice(code === null ? {} : { programme: code })}
            allowDeselect={false}
          />
          <Select
            size="md"
            label={say("clause")}
            description={say("clauseHint")}
            inputWrapperOrder={["label", "input", "description"]}
            placeholder={say("wholeProgramme")}
            data={clauses.map(({ code, shortTitle }) => ({
              value: code,
              label: `${code} ${wordingIn(shortTitle, reader).text}`,
            }))}
            value={choice.clause ?? null}
            onChange={(clause) => onChoice({ programme: choice.programme, clause: clause ?? undefined })}
            filter={byLabel}
            nothingFoundMessage={say("nothingFound")}
            searchable
            clearable
          />
        </div>
      )}
      {kind === "organisation" && (
        <Select
          size="md"
          label={say("organisation")}
          data={organisations.map(({ id, name }) => ({ value: id, label: wordingIn(name, reader).text }))}
          value={choice.organisation ?? null}
          onChange={(id) => onChoice(id === null ? {} : { organisation: OrganisationId.parse(id) })}
          filter={byLabel}
          nothingFoundMessage={say("nothingFound")}
          searchable
        />
      )}
      <div>
        <Text id={languageLabel} className={classes.label}>
          {say("language")}
        </Text>
        <SegmentedControl
          aria-labelledby={languageLabel}
          data={Language.options.map((value) => ({ value, label: say(value) }))}
          value={language}
          onChange={onLanguage}
        />
      </div>
    </Stack>
  );
}

const kindOf = (value: string): FeedKind => (value === "programme" || value === "organisation" ? value : "all");
