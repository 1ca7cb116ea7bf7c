import { Button, Stack, Text } from "@mantine/core";
import { IconChevronDown } from "@tabler/icons-react";
import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import type { EventId } from "@wps/model";
import type { EventHistory } from "../../../contract/history.ts";
import { revisionQuery } from "../../api.ts";
import { EventDifferences } from "../../event-differences.tsx";
import { usePartName } from "../../event-part.tsx";
import { useLanguage, useTexts } from "../../language/i18n.ts";
import { sayDayOf, sayTimeOf } from "../../language/moments.ts";
import { QueryState } from "../../query-state.tsx";
import { StatusTag } from "../../status-tag.tsx";
import { Tag } from "../../ui/tag.tsx";
import { historyTexts } from "./texts.ts";
import classes from "./version.module.css";

type Version = EventHistory["items"][number];

interface VersionProps {
  readonly id: EventId;
  readonly version: Version;
  readonly isPresent: boolean;
  readonly isOpen: boolean;
  /** Asks to go back to this version, where that may be done. */
  readonly onRestore: (() => void) | undefined;
}

/** One version of an event: who saved it and when, and on demand what it changed. */
export function VersionEntry({ id, version, isPresent, isOpen, onRestore }: VersionProps) {
  const say = useTexts(historyTexts);
  const partName = usePartName();
  const { language } = useLanguage();
  const { revision, at, parts } = version;
  const isFirst = parts.length === 0;
  const what = isFirst
    ? say(revision === 1 ? "made" : "firstKept")
    : say("changed", { parts: parts.map(partName).join(", ") });
  return (
    <li className={classes.version} id={`revision-${revision}`}>
      <Link
        to="/events/$id/history"
        params={{ id }}
        search={isOpen ? {} : { revision }}
        replace
        resetScroll={false}
        aria-expanded={isOpen}
        className={classes.head}
      >
        <span className={classes.what}>{what}</span>
        <span className={classes.who}>
          <Author by={version.by} /> · {say("when", { day: sayDayOf(at, language), time: sayTimeOf(at, language) })}
        </span>
        <span className={classes.tags}>
          <StatusTag status={version.status} /> {isPresent && <Tag tone="accent">{say("present")}</Tag>}
          <IconChevronDown size={20} aria-hidden className={classes.arrow} />
        </span>
      </Link>
      {isOpen && (
        <Stack gap="md" className={classes.content}>
          {!isFirst && <WhatChanged id={id} revision={revision} />}
          {onRestore && !isPresent && (
            <Button variant="light" style={{ alignSelf: "start" }} onClick={onRestore}>
              {say("restore")}
            </Button>
          )}
        </Stack>
      )}
    </li>
  );
}

function WhatChanged({ id, revision }: { id: EventId; revision: number }) {
  const say = useTexts(historyTexts);
  const found = useQuery(revisionQuery(id, revision));
  return (
    <QueryState query={found}>
      {({ before, after }) =>
        before === undefined ? <Text>{say("firstKept")}</Text> : <EventDifferences before={before} after={after} />
      }
    </QueryState>
  );
}

function Author({ by }: { by: Version["by"] }) {
  const say = useTexts(historyTexts);
  return by.status === "account" ? by.name : say(by.status);
}
