import { Stack, Text, Title } from "@mantine/core";
import { useTexts } from "../language/i18n.ts";
import { useDocumentTitle } from "../ui/use-document-title.ts";
import { CheckFile } from "./check-file.tsx";
import { Published } from "./published.tsx";
import { Publisher } from "./publisher.tsx";
import { aidTexts } from "./texts.ts";

/** The events as activities of aid: what is published, by whom, and a check for anybody's file. */
export function AidPage() {
  const say = useTexts(aidTexts);
  useDocumentTitle(say("title"));
  return (
    <Stack gap="xl">
      <header>
        <Title order={1}>{say("title")}</Title>
        <Text c="dimmed" maw="42rem">
          {say("intro")}
        </Text>
      </header>
      <Published />
      <Publisher />
      <CheckFile />
    </Stack>
  );
}
