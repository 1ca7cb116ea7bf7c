import { Group, Stack, Text, Title } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import type { Grant } from "@wps/model";
import { reportOf } from "@wps/model/statements";
import { useLanguage, useTexts } from "../language/i18n.ts";
import { QueryState } from "../query-state.tsx";
import { AnchorButton } from "../ui/button.tsx";
import { LinkButton } from "../ui/link-button.tsx";
import { Section } from "../ui/section.tsx";
import { useDocumentTitle } from "../ui/use-document-title.ts";
import { statementQuery } from "./queries.ts";
import { ReportView } from "./report-view.tsx";
import { statementTexts } from "./texts.ts";

/** A statement as it was issued, and its files. */
export function StatementShown({ grant, nth }: { grant: Grant; nth: number }) {
  const say = useTexts(statementTexts);
  const { language } = useLanguage();
  const query = useQuery(statementQuery(grant.id, nth));
  useDocumentTitle(`${say("title")} ${nth}`);
  return (
    <QueryState query={query}>
      {({ sha256, snapshot }) => {
        const report = reportOf(snapshot, language, sha256);
        return (
          <Stack gap="lg" component="article">
            <Group component="header" justify="space-between" align="start" gap="md">
              <div>
                <Text fw={600} c="dimmed">
                  {report.number}
                </Text>
                <Title order={1}>{report.title}</Title>
                <Text>{report.subtitle}</Text>
              </div>
              <LinkButton
                to="/grants/$grant/statements/{-$nth}"
                params={{ grant: grant.id, nth: undefined }}
                size="md"
                variant="default"
              >
                {say("toList")}
              </LinkButton>
            </Group>
            <Files address={`/api/grants/${grant.id}/statements/${nth}/files`} nth={nth} />
            <ReportView report={report} />
          </Stack>
        );
      }}
    </QueryState>
  );
}

const TYPES = [
  ["pdf", "PDF"],
  ["docx", "Word"],
  ["xlsx", "Excel"],
] as const;

function Files({ address, nth }: { address: string; nth: number }) {
  const say = useTexts(statementTexts);
  const languages = [
    ["vi", say("vietnamese")],
    ["en", say("english")],
  ] as const;
  return (
    <div data-screen-only>
      <Section title={say("files")}>
        {languages.map(([language, name]) => (
          <Group key={language} gap="sm" role="group" aria-label={name}>
            <Text miw="6.5rem">{name}</Text>
            {TYPES.map(([type, label]) => (
              <AnchorButton
                key={type}
                variant="light"
                href={`${address}/report-${language}.${type}`}
                download={`${nth}-report-${language}.${type}`}
              >
                {label}
              </AnchorButton>
            ))}
          </Group>
        ))}
        <Group>
          <AnchorButton variant="default" href={`${address}/data.json`} download={`${nth}-data.json`}>
            {say("data")}
          </AnchorButton>
        </Group>
      </Section>
    </div>
  );
}
