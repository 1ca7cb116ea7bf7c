import { Text } from "@mantine/core";
import type { ProgrammeDocument } from "@wps/model";
import { type ComponentProps, type ComponentType, lazy, Suspense } from "react";
import type { Documents } from "./documents/documents-section.tsx";
import { texts, useTexts } from "./language/i18n.ts";
import { Wording } from "./language/wording.tsx";

const words = texts(
  "document-parts",
  { failed: "Chưa tải được phần tài liệu. Hãy tải lại trang." },
  { failed: "The documents could not be loaded. Please reload the page." },
);

function NotLoaded() {
  const say = useTexts(words);
  return <Text c="dimmed">{say("failed")}</Text>;
}

type DocumentsProps = ComponentProps<typeof Documents>;

const LazyDocuments = lazy(async () => ({
  default: await import("./documents/documents-section.tsx").then(
    ({ Documents: Loaded }): ComponentType<DocumentsProps> => Loaded,
    (): ComponentType<DocumentsProps> => NotLoaded,
  ),
}));

/** The documents of an event or a grant. What shows them is fetched when a page that has them is shown. */
export function DocumentsPart(props: DocumentsProps) {
  return (
    <Suspense fallback={null}>
      <LazyDocuments {...props} />
    </Suspense>
  );
}

interface DocumentLinkProps {
  readonly document: ProgrammeDocument;
}

const LazyLink = lazy(async () => ({
  default: await import("./documents/document-link.tsx").then(
    ({ DocumentLink }): ComponentType<DocumentLinkProps> => DocumentLink,
    (): ComponentType<DocumentLinkProps> => Title,
  ),
}));

const Title = ({ document }: DocumentLinkProps) => <Wording of={document.title} />;

/** What a document is called, as the way to it as soon as that is fetched. */
export function DocumentLinkPart(props: DocumentLinkProps) {
  return (
    <Suspense fallback={<Title {...props} />}>
      <LazyLink {...props} />
    </Suspense>
  );
}
