import { Text } from "@mantine/core";
import { AGENCY_GAPS, findAgency } from "@wps/model/catalogue";
import { useTexts } from "../language/i18n.ts";
import { Wording } from "../language/wording.tsx";
import { Tag } from "../ui/tag.tsx";
import { AgencyLink } from "./agency-name.tsx";
import classes from "./gap-list.module.css";
import { agencyTexts } from "./texts.ts";

/** What was looked for and not found, and what nobody has looked for. */
export function GapList() {
  const say = useTexts(agencyTexts);
  return (
    <ul className={classes.list}>
      {AGENCY_GAPS.map((gap) => {
        const agency = gap.agency === undefined ? undefined : findAgency(gap.agency);
        return (
          <li key={gap.sought.vi} className={classes.gap}>
            <Tag tone={gap.status === "not-found" ? "bad" : "plain"}>{say(`gap.${gap.status}`)}</Tag>
            <Text>
              {agency && (
                <>
                  <AgencyLink code={agency.code} />:{" "}
                </>
              )}
              <Wording of={gap.sought} />
            </Text>
          </li>
        );
      })}
    </ul>
  );
}
