import { useTexts } from "../language/i18n.ts";
import { LinkButton } from "../ui/link-button.tsx";
import { Empty } from "../ui/state.tsx";
import { useDocumentTitle } from "../ui/use-document-title.ts";
import { programmeTexts } from "./texts.ts";

/** No programme or no clause bears the code of this address. */
export function Missing({ what }: { what: "noProgramme" | "noClause" }) {
  const say = useTexts(programmeTexts);
  useDocumentTitle(say(what));
  return (
    <Empty title={say(what)} order={1}>
      <LinkButton to="/programmes" variant="light">
        {say("back")}
      </LinkButton>
    </Empty>
  );
}
