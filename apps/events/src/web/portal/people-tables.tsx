import { Stack, Text } from "@mantine/core";
import { useNavigate } from "@tanstack/react-router";
import { isClauseCode, wordingIn } from "@wps/model";
import { findClause } from "@wps/model/catalogue";
import { ARMED, RELEASED_SUBJECTS, type ReleasedSubject } from "@wps/model/disclosure";
import type { ReleasedTable as Told } from "../../contract/releases.ts";
import { ChartFigure } from "../charts/chart-figure.tsx";
import type { ChartRow } from "../charts/row.ts";
import { RowChart } from "../charts/row-chart.tsx";
import { SaveButtons } from "../charts/save-buttons.tsx";
import { sayNumber } from "../language/counts.ts";
import { type Texts, useLanguage, useTexts } from "../language/i18n.ts";
import { typeTerms } from "../language/organisation-types.ts";
import { peopleTerms } from "../people/people-terms.ts";
import { todayAtHome } from "../today.ts";
import { type GridRow, gridOf } from "./grid.ts";
import { countedBy, takenPeople } from "./people-rows.ts";
import { ReleasedTable } from "./released-table.tsx";
import { portalTexts } from "./texts.ts";

const DRAWN = [
  { sex: "woman", tone: "accent" },
  { sex: "man", tone: "quiet" },
] as const;

/** Everything that is told of some people: a chart of each table, and the table. */
export function PeopleTables({ tables }: { tables: readonly Told[] }) {
  const say = useTexts(portalTexts);
  const subjects = RELEASED_SUBJECTS.filter((subject) => gridOf(tables, subject).length > 0);
  if (subjects.length === 0) return <Text>{say("noneHere")}</Text>;
  return (
    <Stack gap="xl">
      {subjects.map((subject) => (
        <Subject key={subject} subject={subject} rows={gridOf(tables, subject)} />
      ))}
    </Stack>
  );
}

function Subject({ subject, rows }: { subject: ReleasedSubject; rows: readonly GridRow[] }) {
  const say = useTexts(portalTexts);
  const person = useTexts(peopleTerms);
  const { language } = useLanguage();
  const nameOf = useNameOf(subject);
  const navigate = useNavigate();
  const title = say(`subject.${subject}`);
  const drawn = DRAWN.flatMap(({ sex }) =>
    rows.flatMap((row): ChartRow[] => {
      if (row.isTotal) return [];
      const people = row.bySex.get(sex) ?? null;
      return [
        {
          group: person(`sex.${sex}`),
          name: nameOf(row),
          says: people === null ? "c" : sayNumber(people, language),
          shape: people === null ? { kind: "missing" } : { kind: "value", value: people },
        },
      ];
    }),
  );
  const unit = say(subject === "persons" ? "persons" : "participations");
  const taken = () => ({
    title,
    about: [
      { term: say("definition"), value: `${countedBy(subject)}: ${unit}` },
      { term: say("hidden"), value: say("hiddenNote") },
      { term: say("takenOn"), value: todayAtHome() },
    ],
    columns: (["line", "sexColumn", "people", "toldOrNot", "unitColumn", "definition"] as const).map((column) =>
      column === "line" ? say(`line.${subject}`) : say(column),
    ),
    rows: takenPeople(subject, rows, {
      nameOf,
      sex: (sex) => person(`sex.${sex}`),
      all: say("all"),
      share: say("share"),
      told: say("told"),
      hidden: say("hidden"),
      unit,
    }),
  });
  // Where every number is hidden there is nothing to draw.
  const isDrawn = drawn.some(({ shape }) => shape.kind === "value");
  const isNoted = subject === "persons" || subject === "role" || subject === "task";
  return (
    <ChartFigure
      title={title}
      unit={unit}
      legend={isDrawn ? DRAWN.map(({ sex, tone }) => ({ tone, name: person(`sex.${sex}`) })) : []}
      chart={
        <>
          {isDrawn && (
            <RowChart
              rows={drawn}
              scale={{ kind: "count" }}
              label={say("chart")}
              onOpen={(to) => void navigate({ to })}
            />
          )}
          <ReleasedTable caption={title} line={say(`line.${subject}`)} rows={rows} nameOf={nameOf} />
          <SaveButtons file={`people-${subject}`} of={title} table={taken} />
        </>
      }
      source={isNoted && say(`note.${subject}`)}
    />
  );
}

/** How the words of codes begin, for subjects that have them. */
const WORDS: Partial<Record<ReleasedSubject, string>> = { level: "position", organisation: "type", role: "role" };

const isWordOf = <Key extends string>({ words }: Texts<Key>, word: string): word is Key => word in words.vi;

/** The name of a line, by what the table is about. */
function useNameOf(subject: ReleasedSubject): (row: GridRow) => string {
  const say = useTexts(portalTexts);
  const person = useTexts(peopleTerms);
  const type = useTexts(typeTerms);
  const { language } = useLanguage();
  return ({ key, isTotal }) => {
    if (isTotal) return say("total");
    if (key === null) return say("notRecorded");
    if (key === ARMED) return say("armed");
    const word = `${WORDS[subject] ?? ""}.${key}`;
    if (isWordOf(peopleTerms, word)) return person(word);
    if (isWordOf(typeTerms, word)) return type(word);
    if (subject !== "task") return key;
    const [programme = "", code] = key.split("/");
    const clause = code !== undefined && isClauseCode(code) ? findClause({ programme, clause: code }) : undefined;
    return clause ? `${code} ${wordingIn(clause.shortTitle, language).text}` : (code ?? programme);
  };
}
