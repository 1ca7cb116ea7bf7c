import type { Programme } from "@wps/model";
import { sayDay } from "../language/dates.ts";
import { useLanguage, useTexts } from "../language/i18n.ts";
import { terms } from "../language/terms.ts";
import { Wording } from "../language/wording.tsx";
import { Cites } from "../sources.tsx";
import { programmeTexts } from "./texts.ts";

/** When and where a programme was made public, or that this was not found, or that there was no launch. */
export function LaunchAnswer({ launch }: Pick<Programme, "launch">) {
  const say = useTexts(programmeTexts);
  const sayTerm = useTexts(terms);
  const { language } = useLanguage();
  if (launch.status === "not-found") return say("gap");
  if (launch.status === "none") return sayTerm("none");
  return (
    <>
      {sayDay(launch.value.date, language)}, <Wording of={launch.value.place} /> <Cites keys={launch.sources} />
    </>
  );
}
