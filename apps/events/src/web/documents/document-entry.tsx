import { Button } from "@mantine/core";
import { IconFileText, IconLink, IconPhoto } from "@tabler/icons-react";
import { type EvidenceOf, type ProgrammeDocument, wordingIn } from "@wps/model";
import type { ReactNode } from "react";
import { sayDay } from "../language/dates.ts";
import { useLanguage, useTexts } from "../language/i18n.ts";
import { Wording } from "../language/wording.tsx";
import { Tag } from "../ui/tag.tsx";
import { DocumentLink } from "./document-link.tsx";
import { useContentWords } from "./document-words.ts";
import classes from "./documents.module.css";
import { documentTerms, documentTexts } from "./texts.ts";

interface DocumentEntryProps {
  readonly document: ProgrammeDocument;
  /** What those who run it can do with it. */
  readonly children?: ReactNode;
}

const TONES = { everybody: "good", funders: "accent", organisers: "plain" } as const;

/** One document: what it is, for whom, what it shows, and the way to it. */
export function DocumentEntry({ document, children }: DocumentEntryProps) {
  const say = useTexts(documentTexts);
  const term = useTexts(documentTerms);
  const { content, kind, audience, evidenceOf } = document;
  const isPicture = content.type.startsWith("image/");
  const Icon = content.is === "elsewhere" ? IconLink : isPicture ? IconPhoto : IconFileText;
  return (
    <li>
      <Icon size={24} aria-hidden className={classes.icon} />
      <div className={classes.facts}>
        <span className={classes.name}>
          <DocumentLink document={document} />
        </span>
        <Facts document={document} />
        <div className={classes.tags}>
          <Tag tone="accent">{term(`kind.${kind}`)}</Tag>
          <Tag tone={TONES[audience]}>{term(`audience.${audience}`)}</Tag>
        </div>
        {evidenceOf.length > 0 && (
          <span className={classes.quiet}>
            {say("shows")}:{" "}
            {evidenceOf.map((one, at) => (
              <span key={JSON.stringify(one)}>
                {at > 0 && "; "}
                <Shown one={one} />
              </span>
            ))}
          </span>
        )}
      </div>
      {children}
    </li>
  );
}

function Facts({ document: { content, dated, languages } }: DocumentEntryProps) {
  const say = useTexts(documentTexts);
  const { language } = useLanguage();
  const { sayType, saySize } = useContentWords();
  const facts = [
    sayType(content.type),
    ...(content.is === "file" ? [saySize(content.size)] : [new URL(content.url).host]),
    ...(dated === undefined ? [] : [say("dated", { day: sayDay(dated, language) })]),
    ...languages.map((one) => say(`language.${one}`)),
  ];
  return (
    <>
      <span className={classes.quiet}>{facts.join(" · ")}</span>
      {content.is === "file" ? (
        <span className={classes.quiet} title={content.sha256}>
          {say("fingerprint")} <code>{content.sha256.slice(0, 16)}…</code>
        </span>
      ) : (
        <span className={classes.quiet}>{say("noFingerprint")}</span>
      )}
      {content.is === "file" && !content.isKept && <span className={classes.quiet}>{say("gone")}</span>}
    </>
  );
}

function Shown({ one }: { one: EvidenceOf }) {
  const say = useTexts(documentTexts);
  const { language } = useLanguage();
  switch (one.is) {
    case "result":
      return <Wording of={one.statement} />;
    case "tier":
      return say("tier", { tier: one.tier });
    case "requirement":
      return say("report", { day: sayDay(one.closes, language) });
  }
}

interface EditProps {
  readonly document: ProgrammeDocument;
  readonly onEdit: () => void;
  readonly onRemove: () => void;
}

/** What those who run it can do with a document. */
export function DocumentActions({ document: { title }, onEdit, onRemove }: EditProps) {
  const say = useTexts(documentTexts);
  const { language } = useLanguage();
  const what = wordingIn(title, language).text;
  return (
    <div data-screen-only>
      <Button size="compact-sm" variant="subtle" aria-label={say("editOf", { what })} onClick={onEdit}>
        {say("edit")}
      </Button>
      <Button size="compact-sm" variant="subtle" color="red" aria-label={say("removeOf", { what })} onClick={onRemove}>
        {say("remove")}
      </Button>
    </div>
  );
}
