import { Text } from "@mantine/core";
import { getIndicator, type KnownTarget } from "@wps/model/catalogue";
import { useTexts } from "../language/i18n.ts";
import { Wording } from "../language/wording.tsx";
import { VisuallyHidden } from "../ui/visually-hidden.tsx";
import { numberOf } from "./target-number.ts";
import { targetTexts } from "./texts.ts";

/** The number of a target, starred where it is inferred; the framework says so once in words. */
export function TargetNumberLine({ target }: { target: KnownTarget<string> }) {
  const say = useTexts(targetTexts);
  const number = numberOf(target);
  if (number === undefined) return null;
  return (
    <Text component="span" fw={600} c="violet" display="block">
      {say("number", { ...number })}
      {target.numbering.status === "inferred" && (
        <>
          <span aria-hidden>*</span> <VisuallyHidden>({say("codeInferred")})</VisuallyHidden>
        </>
      )}
    </Text>
  );
}

/** What a target is about: the part of its indicator that it names, or the whole. */
export function TargetTitle({ target }: { target: KnownTarget<string> }) {
  const { scopes, title } = getIndicator(target.indicator);
  return <Wording of={scopes.find(({ code }) => code === target.scope)?.name ?? title.wording} />;
}
