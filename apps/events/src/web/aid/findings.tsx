import { Text } from "@mantine/core";
import type { AidCheck } from "../../contract/aid.ts";
import { useTexts } from "../language/i18n.ts";
import classes from "./aid.module.css";
import { aidTexts, foundTexts } from "./texts.ts";

type Read = Extract<AidCheck, { status: "read" }>;
type Finding = Read["findings"][number];

/** As many are listed: whoever has more begins with these. */
const MOST_LISTED = 50;

/** What speaks against publishing activities, each under the activity that it is of. */
export function Findings({ findings, activities }: Pick<Read, "findings" | "activities">) {
  const say = useTexts(aidTexts);
  const sayFound = useTexts(foundTexts);
  if (findings.length === 0) return null;
  return (
    <div>
      <Text fw={600}>{say("findings", { count: findings.length })}</Text>
      <ul className={classes.list}>
        {findings.slice(0, MOST_LISTED).map((finding) => (
          <li key={`${finding.code} ${finding.path.join(" ")}`} className={classes.entry}>
            <span>
              {sayFound(`fault.${finding.code}`)}
              {finding.found !== undefined && ` (${say("found", { found: finding.found })})`}
            </span>
            <Text size="sm" c="dimmed" component="span">
              {titleOf(finding, activities)} <code className={classes.place}>{placeOf(finding)}</code>
            </Text>
          </li>
        ))}
      </ul>
      <More count={findings.length - MOST_LISTED} />
    </div>
  );
}

/** Places of a file that could not be read as they stand. */
export function Remarks({ remarks }: Pick<Read, "remarks">) {
  const say = useTexts(aidTexts);
  const sayFound = useTexts(foundTexts);
  if (remarks.length === 0) return null;
  return (
    <div>
      <Text fw={600}>{say("remarks", { count: remarks.length })}</Text>
      <ul className={classes.list}>
        {remarks.slice(0, MOST_LISTED).map(({ path, because }) => (
          <li key={`${because} ${path}`} className={classes.entry}>
            <span>{sayFound(`remark.${because}`)}</span>
            <code className={classes.place}>{path}</code>
          </li>
        ))}
      </ul>
      <More count={remarks.length - MOST_LISTED} />
    </div>
  );
}

function More({ count }: { count: number }) {
  const say = useTexts(aidTexts);
  return count > 0 && <Text c="dimmed">{say("more", { count })}</Text>;
}

function titleOf({ path }: Finding, activities: Read["activities"]): string {
  const activity = activities[Number(path[1])];
  return activity?.title[0]?.text ?? activity?.identifier ?? "";
}

/** The place within its activity. */
const placeOf = ({ path }: Finding) => path.slice(2).join(" › ");
