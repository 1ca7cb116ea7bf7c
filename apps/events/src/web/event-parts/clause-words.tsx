import { useQuery } from "@tanstack/react-query";
import type { TaskLink } from "@wps/model";
import { programmesQuery } from "../api.ts";
import { useTexts } from "../language/i18n.ts";
import { terms } from "../language/terms.ts";
import { Wording } from "../language/wording.tsx";
import { Backing } from "./backing.tsx";
import { BothLanguages } from "./bilingual.tsx";
import { partTexts } from "./texts.ts";

/** A clause that an event is linked to, on what basis and why. */
export function TaskLinkWords({ link }: { link: TaskLink }) {
  const say = useTexts(partTexts);
  const term = useTexts(terms);
  const { data } = useQuery(programmesQuery);
  const programme = data?.find((view) => view.programme.code === link.programme)?.programme;
  const clause = programme?.clauses.find(({ code }) => code === link.clause);
  return (
    <>
      {link.clause ?? say("wholeProgramme")}
      {clause && (
        <>
          {" "}
          <Wording of={clause.shortTitle} />
        </>
      )}{" "}
      ({programme ? <Wording of={programme.shortTitle} /> : link.programme}) – {term(`basis.${link.basis}`)}:{" "}
      <BothLanguages of={link.why} />
      <Backing of={{ sources: link.sources }} />
    </>
  );
}
