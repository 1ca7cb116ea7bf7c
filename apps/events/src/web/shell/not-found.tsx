import { Button } from "@mantine/core";
import { useDocumentTitle } from "@mantine/hooks";
import { Link } from "@tanstack/react-router";
import { useTexts } from "../language/i18n.ts";
import { Empty } from "../ui/state.tsx";
import { shellTexts } from "./texts.ts";

/** An address that leads nowhere. */
export function NotFound() {
  const say = useTexts(shellTexts);
  useDocumentTitle(say("notFound"));
  return (
    <Empty title={say("notFound")} order={1}>
      <Button component={Link} to="/calendar" variant="light">
        {say("backToCalendar")}
      </Button>
    </Empty>
  );
}
