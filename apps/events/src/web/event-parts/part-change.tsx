import type { Difference } from "@wps/model";
import { useTexts } from "../language/i18n.ts";
import { Sides } from "./change.tsx";
import { entriesOf, type PartContent } from "./content.ts";
import { ListChange } from "./list-change.tsx";
import { PartWords } from "./part-words.tsx";
import { TextChange } from "./text-change.tsx";
import { partTexts } from "./texts.ts";

/** How one part of an event changed, in words. */
export function PartChange({ difference }: { difference: Difference }) {
  const say = useTexts(partTexts);
  const [was, is] = sidesOf(difference);
  const [before, after] = [entriesOf(was), entriesOf(is)];
  if (before !== undefined && after !== undefined) return <ListChange before={before} after={after} />;
  switch (difference.part) {
    case "title":
    case "summary":
    case "statusReason":
      return <TextChange before={difference.before} after={difference.after} />;
    default:
      return (
        <Sides
          sides={[
            { change: "was", label: say("before"), content: <PartWords {...was} /> },
            { change: "is", label: say("after"), content: <PartWords {...is} /> },
          ]}
        />
      );
  }
}

function sidesOf({ part, before, after }: Difference): [PartContent, PartContent] {
  // The compiler does not follow that both values are of the part that names them.
  return [{ part, value: before } as PartContent, { part, value: after } as PartContent];
}
