import { Button, Text } from "@mantine/core";
import { IconPlus } from "@tabler/icons-react";
import { useQuery } from "@tanstack/react-query";
import { can, type EventSubject, type ProgrammeDocument, type Undertaking } from "@wps/model";
import { useState } from "react";
import { useTexts } from "../language/i18n.ts";
import { QueryState } from "../query-state.tsx";
import { useActor } from "../session.ts";
import { Section } from "../ui/section.tsx";
import { DocumentDialog } from "./document-dialog.tsx";
import { DocumentActions, DocumentEntry } from "./document-entry.tsx";
import classes from "./documents.module.css";
import { documentsQuery } from "./documents.ts";
import { RemoveDialog } from "./remove-dialog.tsx";
import { documentTexts } from "./texts.ts";

interface DocumentsProps {
  readonly of: Undertaking;
  /** Who may do what with it, as `subjectOf` and `subjectOfGrant` tell it. */
  readonly subject: EventSubject;
}

type Open = { readonly is: "none" | "new" } | { readonly is: "edit" | "remove"; readonly document: ProgrammeDocument };

/** The documents of an event or a grant that the reader may read, and what those who run it do with them. */
export function Documents({ of, subject }: DocumentsProps) {
  const say = useTexts(documentTexts);
  const query = useQuery(documentsQuery(of));
  const isMine = can(useActor(), "document:edit", subject);
  const [open, setOpen] = useState<Open>({ is: "none" });
  const close = () => setOpen({ is: "none" });
  // Of what has none nobody else needs to be told that it has none.
  if (!isMine && (query.data === undefined || query.data.length === 0)) return null;
  return (
    <Section title={say("title")}>
      <QueryState query={query}>
        {(items) =>
          items.length === 0 ? (
            <Text c="dimmed">{say("none")}</Text>
          ) : (
            <ul className={classes.list}>
              {items.map((document) => (
                <DocumentEntry key={document.id} document={document}>
                  {isMine && (
                    <DocumentActions
                      document={document}
                      onEdit={() => setOpen({ is: "edit", document })}
                      onRemove={() => setOpen({ is: "remove", document })}
                    />
                  )}
                </DocumentEntry>
              ))}
            </ul>
          )
        }
      </QueryState>
      {isMine && (
        <Button
          variant="default"
          style={{ alignSelf: "start" }}
          leftSection={<IconPlus size={18} aria-hidden />}
          onClick={() => setOpen({ is: "new" })}
          data-screen-only
        >
          {say("add")}
        </Button>
      )}
      {open.is === "new" && <DocumentDialog of={of} onClose={close} />}
      {open.is === "edit" && <DocumentDialog of={of} before={open.document} onClose={close} />}
      {open.is === "remove" && <RemoveDialog document={open.document} onClose={close} />}
    </Section>
  );
}
