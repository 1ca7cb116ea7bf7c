import type { LegalAct } from "@wps/model";
import { useTexts } from "../language/i18n.ts";
import { Wording } from "../language/wording.tsx";
import { provinceTexts } from "./texts.ts";

/** An act as it is cited: its kind and its number, or what it is about where no number was seen. */
export function ActName({ act }: { act: LegalAct }) {
  const say = useTexts(provinceTexts);
  return (
    <>
      {say(`act.${act.kind}`)} {act.number ?? <Wording of={act.subject} />}
    </>
  );
}
