import { Stack, Text, Title } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { programmesQuery } from "../api.ts";
import { useTexts } from "../language/i18n.ts";
import { QueryState } from "../query-state.tsx";
import { useDocumentTitle } from "../ui/use-document-title.ts";
import { ProgrammeCard } from "./programme-card.tsx";
import { programmeTexts } from "./texts.ts";

/** All programmes. */
export function ProgrammesPage() {
  const say = useTexts(programmeTexts);
  const programmes = useQuery(programmesQuery);
  useDocumentTitle(say("programmes"));
  return (
    <Stack gap="lg">
      <Stack component="header" gap={4}>
        <Title order={1}>{say("programmes")}</Title>
        <Text c="dimmed" maw="46rem">
          {say("intro")}
        </Text>
      </Stack>
      <QueryState query={programmes}>
        {(views) => views.map((view) => <ProgrammeCard key={view.programme.code} view={view} />)}
      </QueryState>
    </Stack>
  );
}
