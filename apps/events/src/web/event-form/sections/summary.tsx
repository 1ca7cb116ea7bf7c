import { memo } from "react";
import { useTexts } from "../../language/i18n.ts";
import type { Change, EventDraft } from "../draft.ts";
import { BilingualField } from "../fields/bilingual-field.tsx";
import { sectionTexts } from "./texts.ts";

type SummaryProps = Pick<EventDraft, "summary"> & { readonly change: Change };

/** What the event is about, in a few sentences. */
export const Summary = memo(function Summary({ summary, change }: SummaryProps) {
  const say = useTexts(sectionTexts);
  return (
    <BilingualField
      path="summary"
      label={say("summary")}
      description={say("summaryHint")}
      prose
      value={summary}
      onChange={(value) => change("summary", value)}
    />
  );
});
