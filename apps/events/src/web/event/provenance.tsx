import type { Basis, BilingualLine } from "@wps/model";
import { useTexts } from "../language/i18n.ts";
import { terms } from "../language/terms.ts";
import { Wording } from "../language/wording.tsx";
import { Tag } from "../ui/tag.tsx";
import { Note } from "./note.tsx";

/** That a fact was inferred, where it was, and what is to be said about it. */
export function Provenance({ of: { basis, note } }: { of: { basis: Basis; note?: BilingualLine | undefined } }) {
  const say = useTexts(terms);
  return (
    <>
      {basis === "inferred" && (
        <div>
          <Tag tone="doubt">{say("basis.inferred")}</Tag>
        </div>
      )}
      {note && (
        <Note>
          <Wording of={note} />
        </Note>
      )}
    </>
  );
}
