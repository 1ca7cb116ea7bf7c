import { List } from "@mantine/core";
import type { LegalAct, Programme } from "@wps/model";
import { findLegalAct } from "@wps/model/catalogue";
import { sayPartialDate } from "../language/dates.ts";
import { useLanguage, useTexts } from "../language/i18n.ts";
import { terms } from "../language/terms.ts";
import { Wording } from "../language/wording.tsx";
import { Cites } from "../sources.tsx";
import { programmeTexts } from "./texts.ts";

/** The acts that the preamble names as grounds. */
export function LegalBases({ bases }: { bases: Programme["legalBases"] }) {
  const say = useTexts(programmeTexts);
  const sayTerm = useTexts(terms);
  if (bases.status === "not-given") return say("notGiven");
  if (bases.status === "none") return sayTerm("none");
  return (
    <List spacing={6} mt={4} size="sm">
      {bases.items.map(({ act, sources }) => (
        <List.Item key={act}>
          <ActName code={act} /> <Cites keys={sources} />
        </List.Item>
      ))}
    </List>
  );
}

function ActName({ code }: { code: LegalAct["code"] }) {
  const { language } = useLanguage();
  const act = findLegalAct(code);
  if (act === undefined) return code;
  const day = sayPartialDate(act.date, language);
  return (
    <>
      {act.number && `${act.number} · `}
      <Wording of={act.subject} />
      {` (${day})`}
    </>
  );
}
