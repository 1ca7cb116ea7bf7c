import { Button, Text } from "@mantine/core";
import { useTexts } from "../language/i18n.ts";
import styles from "./events-page.module.css";
import type { useEventPages } from "./pages.ts";
import { eventsTexts } from "./texts.ts";

interface MoreEventsProps {
  readonly query: ReturnType<typeof useEventPages>;
  readonly shown: number;
  readonly total: number | undefined;
}

/** Leads on to the next page, where there is one. */
export function MoreEvents({ query, shown, total }: MoreEventsProps) {
  const say = useTexts(eventsTexts);
  if (!query.hasNextPage || total === undefined) return undefined;
  return (
    <div className={styles.more}>
      <Text c="dimmed">{say("shown", { shown, total })}</Text>
      <Button variant="light" loading={query.isFetchingNextPage} onClick={() => void query.fetchNextPage()}>
        {say("more")}
      </Button>
    </div>
  );
}
