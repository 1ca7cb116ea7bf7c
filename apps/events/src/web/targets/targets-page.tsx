import { Stack, Text, Title } from "@mantine/core";
import { getRouteApi, Link } from "@tanstack/react-router";
import { useTexts } from "../language/i18n.ts";
import { useDocumentTitle } from "../ui/use-document-title.ts";
import { IndicatorListsPart } from "./indicator-lists-part.tsx";
import { readTargetsSearch, TARGETS_PARTS } from "./part.ts";
import classes from "./targets-page.module.css";
import { TargetsPartView } from "./targets-part-view.tsx";
import { targetTexts } from "./texts.ts";

// In one piece with this page: what is loaded first names every piece there is.
export { TargetProgress } from "./target-progress.tsx";

const route = getRouteApi("/reference/targets");

/** What is to be reached, and what was observed: one group of targets at a time. */
export function TargetsPage() {
  const say = useTexts(targetTexts);
  const { part = "gender-equality" } = readTargetsSearch(route.useSearch());
  useDocumentTitle(say("title"));
  return (
    <Stack gap="xl">
      <Stack component="header" gap="xs" maw="50rem">
        <Title order={1}>{say("title")}</Title>
        <Text c="dimmed">{say("intro")}</Text>
      </Stack>
      <nav data-screen-only aria-label={say("parts")} className={classes.parts}>
        {TARGETS_PARTS.map((option) => (
          <Link
            key={option}
            to="/reference/targets"
            search={{ part: option }}
            resetScroll={false}
            className={classes.part}
            aria-current={option === part ? "true" : undefined}
            ref={option === part ? bringIntoRow : undefined}
          >
            {say(`part.${option}`)}
          </Link>
        ))}
      </nav>
      {part === "indicators" ? <IndicatorListsPart /> : <TargetsPartView part={part} />}
    </Stack>
  );
}

// On a phone the row of parts is wider than the screen. Only the row moves, never the page.
function bringIntoRow(link: HTMLAnchorElement | null) {
  const row = link?.parentElement;
  if (link && row) row.scrollLeft = link.offsetLeft - (row.clientWidth - link.offsetWidth) / 2;
}
