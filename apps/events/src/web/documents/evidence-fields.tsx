import { Checkbox, NativeSelect, Stack } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import type { EvidenceOf, Undertaking } from "@wps/model";
import { sayDay } from "../language/dates.ts";
import { useLanguage, useTexts } from "../language/i18n.ts";
import { Wording } from "../language/wording.tsx";
import classes from "./documents.module.css";
import { aimsQuery, owedQuery } from "./documents.ts";
import type { DocumentFieldsProps } from "./draft.ts";
import { documentTexts } from "./texts.ts";

const TIERS = [1, 2, 3, 4, 5, 6, 7, 8] as const;
const keyOf = (one: EvidenceOf) => JSON.stringify(one);

/** What a document is evidence of: results that are aimed at, a tier of learning, or reports that an agreement asks for. */
export function EvidenceFields({ draft, change, of }: DocumentFieldsProps & { readonly of: Undertaking }) {
  const say = useTexts(documentTexts);
  const offered = useOffered(of, draft.evidenceOf);
  const tier = draft.evidenceOf.find((one) => one.is === "tier");
  const others = draft.evidenceOf.filter(({ is }) => is !== "tier");
  const chosen = new Set(others.map(keyOf));
  const toggle = (one: EvidenceOf, isChosen: boolean) => {
    const rest = draft.evidenceOf.filter((known) => keyOf(known) !== keyOf(one));
    change({ evidenceOf: isChosen ? [...rest, one] : rest });
  };
  const chooseTier = (text: string) => {
    const chosenTier = TIERS.find((one) => String(one) === text);
    change({ evidenceOf: chosenTier === undefined ? others : [...others, { is: "tier", tier: chosenTier }] });
  };
  if (of.is === "grant" && offered.length === 0) return null;
  return (
    <fieldset className={classes.group}>
      <legend>{say("evidence")}</legend>
      <Stack gap="sm">
        {offered.map((one) => (
          <Checkbox
            key={keyOf(one)}
            label={<Offered one={one} />}
            checked={chosen.has(keyOf(one))}
            onChange={({ currentTarget }) => toggle(one, currentTarget.checked)}
          />
        ))}
        {of.is === "event" && (
          <NativeSelect
            label={say("tierLabel")}
            value={tier === undefined ? "" : String(tier.tier)}
            data={[
              { value: "", label: say("noTier") },
              ...TIERS.map((one) => ({ value: String(one), label: say("tier", { tier: one }) })),
            ]}
            onChange={({ currentTarget }) => chooseTier(currentTarget.value)}
          />
        )}
      </Stack>
    </fieldset>
  );
}

function Offered({ one }: { one: EvidenceOf }) {
  const say = useTexts(documentTexts);
  const { language } = useLanguage();
  if (one.is === "result") return <Wording of={one.statement} />;
  return one.is === "requirement" ? say("report", { day: sayDay(one.closes, language) }) : null;
}

/** What there is to be evidence of; what was chosen before stays, though it may be gone by now. */
function useOffered(of: Undertaking, chosen: readonly EvidenceOf[]): readonly EvidenceOf[] {
  const aims = useQuery(aimsQuery(of));
  const owed = useQuery({ ...owedQuery, enabled: of.is === "grant" });
  const results = aims.data?.results.map(({ statement }): EvidenceOf => ({ is: "result", statement })) ?? [];
  const reports =
    of.is === "event"
      ? []
      : (owed.data?.items ?? []).flatMap(({ grant, requirement, closes }): EvidenceOf[] =>
          grant === of.grant && closes !== undefined ? [{ is: "requirement", requirement, closes }] : [],
        );
  const all = [...results, ...reports, ...chosen.filter(({ is }) => is !== "tier")];
  return [...new Map(all.map((one) => [keyOf(one), one])).values()];
}
