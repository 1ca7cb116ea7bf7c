import { Text } from "@mantine/core";
import { type Headcount, womenShare } from "@wps/model";
import { sayCount, sayNumber, sayPercent } from "../language/counts.ts";
import { useLanguage, useTexts } from "../language/i18n.ts";
import type { Silence } from "../silence.ts";
import { Cites } from "../sources.tsx";
import { eventTexts } from "./texts.ts";

const PRINTED_DECIMALS = 10;

/** How many of them were women: the share as it follows from the counts, beside the one that a source prints. */
export function Women({ head, silence }: { head: Headcount; silence: Silence }) {
  const say = useTexts(eventTexts);
  const { language } = useLanguage();
  const printed = head.printedWomenShare;
  return (
    <>
      <Text c={head.women.kind === "unknown" ? "dimmed" : undefined}>
        <Counted head={head} silence={silence} />
      </Text>
      {printed && (
        <Text>
          {say("printedShare", { percent: sayPercent(printed.percent, language, PRINTED_DECIMALS) })}{" "}
          <Cites keys={printed.sources} />
        </Text>
      )}
    </>
  );
}

function Counted({ head, silence }: { head: Headcount; silence: Silence }) {
  const say = useTexts(eventTexts);
  const { language } = useLanguage();
  if (head.women.kind === "unknown") return say(`women.${silence}`);
  const share = womenShare(head);
  if (share.status === "ok") {
    return say("womenShare", {
      women: sayNumber(share.women, language),
      total: sayNumber(share.total, language),
      percent: sayPercent(share.percent, language),
    });
  }
  const women = say("women", { women: sayCount(head.women, language) });
  return share.reason === "count-not-exact" ? `${women}; ${say("noShare")}` : women;
}
