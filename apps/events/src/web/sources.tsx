import { Anchor, Text, VisuallyHidden } from "@mantine/core";
import { IconExternalLink } from "@tabler/icons-react";
import type { Source, SourceKey } from "@wps/model";
import { createContext, type ReactNode, useContext } from "react";
import { sayDay } from "./language/dates.ts";
import { texts, useLanguage, useTexts } from "./language/i18n.ts";
import { Wording } from "./language/wording.tsx";
import classes from "./sources.module.css";

const words = texts(
  "sources",
  { source: "Nguồn", published: "Đăng ngày {{day}}", newWindow: "mở trong cửa sổ mới" },
  { source: "Source", published: "Published {{day}}", newWindow: "opens in a new window" },
);

const Cited = createContext<readonly Source[]>([]);

/** The sources that facts inside may cite by number. */
export function CitedSources({ sources, children }: { sources: readonly Source[]; children: ReactNode }) {
  return <Cited value={sources}>{children}</Cited>;
}

const anchorOf = (key: SourceKey) => `source-${key}`;

/** The numbers of the sources a fact rests on, as links to the list: [1] [2]. */
export function Cites({ keys = [] }: { keys?: readonly SourceKey[] | undefined }) {
  const say = useTexts(words);
  const sources = useContext(Cited);
  return sources.map((source, index) =>
    keys.includes(source.key) ? (
      <a key={source.key} href={`#${anchorOf(source.key)}`} className={classes.cite}>
        <VisuallyHidden>{say("source")} </VisuallyHidden>[{index + 1}]
      </a>
    ) : null,
  );
}

/** The sources that facts inside the same {@link CitedSources} cite, numbered. */
export function SourceList() {
  const sources = useContext(Cited);
  return (
    <ol className={classes.list}>
      {sources.map((source) => (
        <li key={source.key} id={anchorOf(source.key)} tabIndex={-1}>
          <SourceLine source={source} />
        </li>
      ))}
    </ol>
  );
}

/** Sources that nothing cites by number: those of one thing, below it. */
export function SourceItems({ sources }: { sources: readonly Source[] }) {
  return (
    <ul className={classes.list}>
      {sources.map((source) => (
        <li key={source.key}>
          <SourceLine source={source} />
        </li>
      ))}
    </ul>
  );
}

function SourceLine({ source }: { source: Source }) {
  const say = useTexts(words);
  const { language } = useLanguage();
  return (
    <>
      {source.url === undefined ? (
        source.citation
      ) : (
        <Anchor href={source.url} target="_blank" rel="noopener noreferrer" underline="always">
          {source.citation} <IconExternalLink size={14} aria-hidden />
          <VisuallyHidden> ({say("newWindow")})</VisuallyHidden>
        </Anchor>
      )}
      {source.published && (
        <Text component="span" size="sm" c="dimmed">
          {" · "}
          {say("published", { day: sayDay(source.published, language) })}
        </Text>
      )}
      {source.note && (
        <Text size="sm" c="dimmed">
          <Wording of={source.note} />
        </Text>
      )}
    </>
  );
}
