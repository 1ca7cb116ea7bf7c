import { Anchor } from "@mantine/core";
import { DOCUMENT_ENDINGS, type ProgrammeDocument, wordingIn } from "@wps/model";
import { texts, useLanguage, useTexts } from "../language/i18n.ts";
import { Wording } from "../language/wording.tsx";

const words = texts(
  "document-link",
  { downloadOf: "Tải về: {{what}}", openOf: "Mở trang ngoài: {{what}}" },
  { downloadOf: "Download: {{what}}", openOf: "Open elsewhere: {{what}}" },
);

/** What a document is called, as the way to it where there is one. */
export function DocumentLink({ document: { id, title, content } }: { document: ProgrammeDocument }) {
  const say = useTexts(words);
  const { language } = useLanguage();
  const what = wordingIn(title, language).text;
  if (content.is === "elsewhere") {
    return (
      <Anchor href={content.url} target="_blank" rel="noopener noreferrer" aria-label={say("openOf", { what })}>
        <Wording of={title} />
      </Anchor>
    );
  }
  if (!content.isKept) return <Wording of={title} />;
  return (
    <Anchor
      href={`/api/documents/${id}/file`}
      download={`${title.vi}.${DOCUMENT_ENDINGS[content.type]}`}
      aria-label={say("downloadOf", { what })}
    >
      <Wording of={title} />
    </Anchor>
  );
}
