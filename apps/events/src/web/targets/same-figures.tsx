import { Text } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import { useTexts } from "../language/i18n.ts";
import { Wording } from "../language/wording.tsx";
import { Cites } from "../sources.tsx";
import { observationsFor, type ToldTarget } from "./part-content.ts";
import { TargetTitle } from "./target-heading.tsx";
import { numberOf } from "./target-number.ts";
import classes from "./target-view.module.css";
import { targetTexts } from "./texts.ts";

/** Where the figures of a target are told already: they are not told twice. */
export function SameFigures({ of: { part, framework, target } }: { of: ToldTarget }) {
  const say = useTexts(targetTexts);
  const number = numberOf(target);
  return (
    <Text>
      {say("sameFigures")}:{" "}
      <Link to="/reference/targets" search={{ part }} hash={target.code} className={classes.link}>
        {number ? say("number", { ...number }) : <TargetTitle target={target} />}, <Wording of={framework.shortTitle} />
      </Link>{" "}
      <Cites keys={observationsFor(target).flatMap(({ sources }) => sources)} />
    </Text>
  );
}
