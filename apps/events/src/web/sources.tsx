import { Anchor, Text } from "@mantine/core";
import { IconExternalLink } from "@tabler/icons-react";
import { useLocation } from "@tanstack/react-router";
import type { Source, SourceKey } from "@wps/model";
import { createContext, type ReactNode, useContext, useEffect, useState } from "react";
import { sayDay } from "./language/dates.ts";
import { texts, useLanguage, useTexts } from "./language/i18n.ts";
import { Wording } from "./language/wording.tsx";
import classes from "./sources.module.css";
import { VisuallyHidden } from "./ui/visually-hidden.tsx";

const words = texts(
  "sources",
  { source: "Nguồn", back: "Về chỗ trích dẫn", published: "Đăng ngày {{day}}", newWindow: "mở trong cửa sổ mới" },
  {
    source: "Source",
    back: "Back to the citation",
    published: "Published {{day}}",
    newWindow: "opens in a new window",
  },
);

/** A citation that has led to the list, and where it led. */
interface Jump {
  readonly from: HTMLElement;
  readonly to: string;
}

interface Citing {
  readonly sources: readonly Source[];
  readonly jump: Jump | undefined;
  readonly setJump: (jump: Jump | undefined) => void;
}

const Cited = createContext<Citing>({ sources: [], jump: undefined, setJump: () => {} });

/** The sources that facts inside may cite by number. */
export function CitedSources({ sources, children }: { sources: readonly Source[]; children: ReactNode }) {
  const [jump, setJump] = useState<Jump>();
  const { hash } = useLocation();
  useEffect(() => {
    // The browser's way back leaves the focus in the list, far from where the reader looks.
    if (jump !== undefined && jump.to !== hash && jump.to === document.activeElement?.id) jump.from.focus();
  }, [hash, jump]);
  return <Cited value={{ sources, jump, setJump }}>{children}</Cited>;
}

const anchorOf = (key: SourceKey) => `source-${key}`;

/** The numbers of the sources a fact rests on, as links to the list: [1] [2]. */
export function Cites({ keys = [] }: { keys?: readonly SourceKey[] | undefined }) {
  const say = useTexts(words);
  const { sources, setJump } = useContext(Cited);
  return sources.map((source, index) =>
    keys.includes(source.key) ? (
      <a
        key={source.key}
        href={`#${anchorOf(source.key)}`}
        className={classes.cite}
        onClick={(event) => setJump({ from: event.currentTarget, to: anchorOf(source.key) })}
      >
        <VisuallyHidden>{say("source")} </VisuallyHidden>[{index + 1}]
      </a>
    ) : null,
  );
}

/** The sources that facts inside the same {@link CitedSources} cite, numbered. */
export function SourceList() {
  const { sources, jump } = useContext(Cited);
  return (
    <ol className={classes.list}>
      {sources.map((source) => (
        <li key={source.key} id={anchorOf(source.key)} tabIndex={-1}>
          <SourceLine source={source} /> {jump?.to === anchorOf(source.key) && <WayBack to={jump.from} />}
        </li>
      ))}
    </ol>
  );
}

/** To the citation that has led here. */
function WayBack({ to }: { to: HTMLElement }) {
  const say = useTexts(words);
  const { setJump } = useContext(Cited);
  const goBack = () => {
    to.scrollIntoView({ block: "center" });
    to.focus({ preventScroll: true });
    setJump(undefined);
  };
  return (
    <button type="button" className={classes.back} onClick={goBack}>
      <span aria-hidden>↩</span> {say("back")}
    </button>
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
