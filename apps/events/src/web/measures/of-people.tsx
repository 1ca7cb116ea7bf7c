import { Table, Text } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import type { ParticipationMeasureCode, ParticipationTable } from "@wps/model/indicators";
import { useLanguage, useTexts } from "../language/i18n.ts";
import { QueryState } from "../query-state.tsx";
import { Section } from "../ui/section.tsx";
import { Choice } from "./choice.tsx";
import { cellText, readChoices, SHOWN_DIMENSIONS } from "./choices.ts";
import classes from "./of-people.module.css";
import { usePartNames } from "./part-names.ts";
import { peopleMeasureTexts } from "./people-texts.ts";
import { participationTableQuery } from "./queries.ts";
import { sayOfPeople, sayPeopleBounds } from "./say-people.ts";

const route = getRouteApi("/measures/$measure");

/** The numbers of those who came to the events that one runs, for nobody else to see. */
export function OfPeople({ measure }: { measure: ParticipationMeasureCode }) {
  const say = useTexts(peopleMeasureTexts);
  const navigate = route.useNavigate();
  const { people: by = "sex", programme, from, to } = readChoices(route.useSearch());
  const table = useQuery(participationTableQuery({ measure, by, programme, from, to }));
  const options = SHOWN_DIMENSIONS.map((value) => ({ value, label: say(`by.${value}`) }));
  const choose = (people: string) => void navigate({ search: (before) => ({ ...before, people }), resetScroll: false });
  return (
    <Section title={say("title")}>
      <Text c="dimmed" maw="50rem">
        {say("hint")}
      </Text>
      <div className={classes.choice} data-screen-only>
        <Choice label={say("by")} value={by} options={options} onChange={choose} />
      </div>
      <QueryState query={table}>{(data) => <Parts table={data} />}</QueryState>
    </Section>
  );
}

/** The whole, and its parts one under the other. */
function Parts({ table: { question, total, cells, overlapping } }: { table: ParticipationTable }) {
  const say = useTexts(peopleMeasureTexts);
  const { language } = useLanguage();
  const nameOf = usePartNames();
  const [dimension] = question.by;
  if (total.n + total.unknown === 0) return <Text>{say("nobody")}</Text>;
  const rows = [
    { key: "*", name: say("whole"), measurement: total },
    ...cells.map(({ key, measurement }) => ({
      key: cellText(key),
      name: nameOf(dimension, key[0] ?? null),
      measurement,
    })),
  ];
  return (
    <>
      <Table.ScrollContainer minWidth={300} type="native">
        <Table verticalSpacing="xs">
          <Table.Thead>
            <Table.Tr>
              <Table.Th scope="col">{say("part")}</Table.Th>
              <Table.Th scope="col">{say("value")}</Table.Th>
              <Table.Th scope="col">{say("bounds")}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {rows.map(({ key, name, measurement }) => (
              <Table.Tr key={key} className={key === "*" ? classes.whole : undefined}>
                <Table.Th scope="row">{name}</Table.Th>
                <Table.Td>{sayOfPeople(measurement, language, say)}</Table.Td>
                <Table.Td>{sayPeopleBounds(measurement, language, say)}</Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </Table.ScrollContainer>
      {(overlapping || question.measure === "PRT-02") && (
        <Text size="sm" c="dimmed">
          {say(overlapping ? "several" : "unique")}
        </Text>
      )}
    </>
  );
}
