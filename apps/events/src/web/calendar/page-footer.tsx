import { IconCalendarPlus, IconKeyboard } from "@tabler/icons-react";
import { memo, Suspense } from "react";
import type { EventFilterSearch } from "../event-filter-search.ts";
import { useTexts } from "../language/i18n.ts";
import { Button } from "../ui/button.tsx";
import { LinkButton } from "../ui/link-button.tsx";
import { Legend } from "./late.ts";
import styles from "./page-footer.module.css";
import { calendarTexts } from "./texts.ts";

// Each by itself, so that whoever goes from month to month has the footer drawn once.
interface PageFooterProps extends Pick<EventFilterSearch, "programme" | "clause" | "organisation"> {
  readonly onHelp: () => void;
}

/** What the marks mean, and the ways to use the calendar otherwise: by keyboard, and from another app. */
export const PageFooter = memo(function PageFooter({ onHelp, programme, clause, organisation }: PageFooterProps) {
  const say = useTexts(calendarTexts);
  return (
    <footer className={styles.footer}>
      <Suspense>
        <Legend />
      </Suspense>
      <div className={styles.ways} data-screen-only>
        <Button
          className={styles.keys}
          variant="subtle"
          size="compact-sm"
          leftSection={<IconKeyboard size={18} aria-hidden />}
          onClick={onHelp}
        >
          {say("help")}
        </Button>
        <LinkButton
          to="/subscribe"
          search={{ programme, clause, organisation }}
          variant="subtle"
          size="compact-sm"
          leftSection={<IconCalendarPlus size={18} aria-hidden />}
        >
          {say("subscribe")}
        </LinkButton>
      </div>
    </footer>
  );
});
