import { Stack, Text, Title } from "@mantine/core";
import { queryOptions, useQuery } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import { isPlainDate, type PlainDate } from "@wps/model";
import type { TrainerBoard } from "../../contract/boards.ts";
import { matching, reading } from "../address.ts";
import { call } from "../api.ts";
import { useTexts } from "../language/i18n.ts";
import { PersonName } from "../people/person-name.tsx";
import { todayAtHome } from "../today.ts";
import { Detail, Empty } from "../ui/state.tsx";
import { useDocumentTitle } from "../ui/use-document-title.ts";
import { mondayOf } from "../week.ts";
import { type BoardRow, WeekBoard } from "../week-board.tsx";
import { WRITTEN_LOOK } from "../written-look.ts";
import { trainersTexts } from "./texts.ts";

const route = getRouteApi("/trainers");
const readSearch = reading({ week: matching(isPlainDate) });

const trainerBoardQuery = (from: PlainDate) =>
  queryOptions({
    meta: WRITTEN_LOOK,
    queryKey: ["trainers", from],
    queryFn: ({ signal }) => call<TrainerBoard>(`/api/boards/trainers?from=${from}`, { signal }),
  });

/** Who teaches when, week by week. */
export function TrainersPage() {
  const say = useTexts(trainersTexts);
  const { week = todayAtHome() } = readSearch(route.useSearch());
  const navigate = route.useNavigate();
  const from = mondayOf(week);
  const query = useQuery(trainerBoardQuery(from));
  useDocumentTitle(say("title"));
  const rowsOf = ({ people, items }: TrainerBoard): BoardRow[] =>
    people.map(({ person, name }) => ({
      id: person,
      name: <PersonName name={name} />,
      uses: items
        .filter((use) => use.person === person)
        .map((use) => ({ ...use, doubt: use.standing === "unanswered" ? say("unanswered") : undefined })),
    }));
  return (
    <Stack gap="xl">
      <header>
        <Title order={1}>{say("title")}</Title>
        <Text c="dimmed" maw="44rem">
          {say("intro")}
        </Text>
      </header>
      <WeekBoard
        from={from}
        onTurn={(day) => void navigate({ search: { week: day } })}
        query={query}
        head={say("trainer")}
        rowsOf={rowsOf}
        empty={
          <Empty title={say("none")}>
            <Detail>{say("noneHint")}</Detail>
          </Empty>
        }
        hint={say("hint")}
      />
    </Stack>
  );
}
