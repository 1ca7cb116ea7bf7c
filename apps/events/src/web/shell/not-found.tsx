import { useTexts } from "../language/i18n.ts";
import { LinkButton } from "../ui/link-button.tsx";
import { Empty } from "../ui/state.tsx";
import { useDocumentTitle } from "../ui/use-document-title.ts";
import { shellTexts } from "./texts.ts";

/** An address that leads nowhere. */
export function NotFound() {
  const say = useTexts(shellTexts);
  useDocumentTitle(say("notFound"));
  return (
    <Empty title={say("notFound")} order={1}>
      <LinkButton to="/calendar" variant="light">
        {say("backToCalendar")}
      </LinkButton>
    </Empty>
  );
}
