import { List, Text } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import type { PortalDocuments } from "../../contract/documents.ts";
import { sayDay } from "../language/dates.ts";
import { useLanguage, useTexts } from "../language/i18n.ts";
import { Wording } from "../language/wording.tsx";
import { QueryState } from "../query-state.tsx";
import { Section } from "../ui/section.tsx";
import { portalEvidenceTexts } from "./evidence-texts.ts";
import { portalDocumentsQuery } from "./queries.ts";

/** The documents that donors may read of what they pay for. */
export function DocumentsSection() {
  const say = useTexts(portalEvidenceTexts);
  const query = useQuery(portalDocumentsQuery);
  return (
    <Section title={say("documents")}>
      <QueryState query={query}>
        {(items) =>
          items.length === 0 ? (
            <Text>{say("documentsNone")}</Text>
          ) : (
            <List listStyleType="none" spacing="sm">
              {items.map((item) => (
                <List.Item key={item.document.id}>
                  <Kept item={item} />
                </List.Item>
              ))}
            </List>
          )
        }
      </QueryState>
    </Section>
  );
}

function Kept({ item: { document, of } }: { item: PortalDocuments["items"][number] }) {
  const say = useTexts(portalEvidenceTexts);
  const { language } = useLanguage();
  const { id, title, dated, content } = document;
  const isGone = content.is === "file" && !content.isKept;
  return (
    <>
      {isGone ? (
        <Wording of={title} />
      ) : (
        <a href={content.is === "file" ? `/api/documents/${id}/file` : content.url} rel="noreferrer">
          <Wording of={title} />
        </a>
      )}
      <Text size="sm" c="dimmed">
        <Wording of={of} />
        {dated && ` · ${sayDay(dated, language)}`}
        {isGone && ` · ${say("gone")}`}
      </Text>
    </>
  );
}
