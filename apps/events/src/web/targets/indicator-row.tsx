import { Text } from "@mantine/core";
import type { Indicator, SourceKey } from "@wps/model";
import { useLanguage, useTexts } from "../language/i18n.ts";
import { Wording } from "../language/wording.tsx";
import { Cites } from "../sources.tsx";
import classes from "./indicator-row.module.css";
import { targetTexts } from "./texts.ts";

interface IndicatorRowProps {
  readonly indicator: Indicator;
  /** The sources of the whole list, which a row need not repeat. */
  readonly ofList: readonly SourceKey[];
}

/** A row of a published list: its number, its title, and what of its kind was seen. */
export function IndicatorRow({ indicator: { listed, title, kind }, ofList }: IndicatorRowProps) {
  const say = useTexts(targetTexts);
  const { language } = useLanguage();
  const [number, ...others] = listed?.numbers ?? [];
  const original = "seenIn" in title && title.seenIn !== language ? title.seenIn : undefined;
  const facts = [
    others.length > 0 && say("alsoNumber", { numbers: others.join(", ") }),
    listed?.pillar && say(`pillar.${listed.pillar}`),
    kind && say(`kind.${kind}`),
  ].filter((fact) => typeof fact === "string");
  return (
    <li className={classes.row}>
      <span className={classes.number}>{number}</span>
      <div>
        <Text>
          <Wording of={title.wording} /> <Cites keys={title.sources.filter((key) => !ofList.includes(key))} />
        </Text>
        {facts.length > 0 && (
          <Text size="sm" c="dimmed">
            {facts.join(" · ")}
          </Text>
        )}
        {original && (
          <details className={classes.original}>
            <summary>{say("originalTitle")}</summary>
            <Text size="sm" lang={original}>
              {title.wording[original]}
            </Text>
          </details>
        )}
        {title.note && (
          <Text size="sm" c="dimmed">
            <Wording of={title.note} />
          </Text>
        )}
      </div>
    </li>
  );
}
