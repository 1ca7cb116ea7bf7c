import { findLegalAct } from "@wps/model/catalogue";
import { useTexts } from "../language/i18n.ts";
import { Wording } from "../language/wording.tsx";
import { agencyTexts } from "./texts.ts";

/** Legal acts by kind and number, or by what they are about where no number was seen. */
export function Acts({ codes }: { codes: readonly string[] }) {
  const say = useTexts(agencyTexts);
  return codes.map((code, index) => {
    const act = findLegalAct(code);
    if (act === undefined) return null;
    return (
      <span key={code}>
        {index > 0 && "; "}
        {say(`act.${act.kind}`)} {act.number ?? <Wording of={act.subject} />}
      </span>
    );
  });
}
