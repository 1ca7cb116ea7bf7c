import { Text } from "@mantine/core";
import { type Clause, wordingIn } from "@wps/model";
import { useLanguage, useTexts } from "../language/i18n.ts";
import { formTexts } from "./form-texts.ts";
import type { Others } from "./others.ts";
import { placeOf } from "./place.ts";

interface PlaceLineProps {
  readonly typed: string;
  readonly others: Others | undefined;
}

/** Where the code puts the clause, and what stands there already; it speaks up as the code is typed. */
export function PlaceLine({ typed, others }: PlaceLineProps) {
  const lines = useLines(typed, others);
  return (
    <Text size="sm" role="status" mt={lines.length > 0 ? 6 : 0}>
      {lines.join(" ")}
    </Text>
  );
}

function useLines(typed: string, others: Others | undefined): string[] {
  const say = useTexts(formTexts);
  const { language } = useLanguage();
  if (others === undefined) return [];
  const name = ({ shortTitle }: Pick<Clause, "shortTitle">) => wordingIn(shortTitle, language).text;
  const place = placeOf(typed, others.completed);
  if (place === undefined) {
    const begun = placeOf(typed.trim().replace(/\.$/, ""), others.completed)?.standing;
    return begun === undefined ? [] : [say("below", { code: begun.code, title: name(begun) }), say("goOn")];
  }
  const { above, parent, standing } = place;
  const isPublished = others.published.clauses.some(({ code }) => code === standing?.code);
  return [
    ...(above === undefined ? [] : [say("below", { code: above.code, title: name(above) })]),
    ...(parent === undefined ? [say("onTop")] : []),
    ...(standing === undefined
      ? []
      : [say(isPublished ? "published" : "contributedAlready", { title: name(standing) })]),
  ];
}
