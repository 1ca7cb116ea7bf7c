import { Stack, Text } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import type { FundingLink, ProgrammeEvent } from "@wps/model";
import { GrantName } from "../grant-name.tsx";
import { useLanguage, useTexts } from "../language/i18n.ts";
import { sayMoney } from "../language/money.ts";
import { terms } from "../language/terms.ts";
import { Wording } from "../language/wording.tsx";
import { silenceOf } from "../silence.ts";
import { Cites } from "../sources.tsx";
import { Section } from "../ui/section.tsx";
import { Tag } from "../ui/tag.tsx";
import classes from "./funding.module.css";
import { type Directory, OrganisationName } from "./organisation-name.tsx";
import { Provenance } from "./provenance.tsx";
import { eventTexts } from "./texts.ts";

/** Who pays, for what, through whom and how much; "nobody" and "not given" are two answers. */
export function Funding({ event, directory }: { event: ProgrammeEvent; directory: Directory }) {
  const say = useTexts(eventTexts);
  const { funding } = event;
  return (
    <Section title={say("funding")}>
      {funding.status === "not-given" && <Text c="dimmed">{say(`funding.${silenceOf(event)}`)}</Text>}
      {funding.status === "none" && <Text>{say("funding.none")}</Text>}
      {funding.status === "listed" && (
        <ul className={classes.list}>
          {funding.items.map((link) => (
            <li key={JSON.stringify(link)}>
              <Funder link={link} directory={directory} />
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}

/** The grant that pays, for those who may read it; that there is one, for those who change the event. */
function PaidFrom({ grant }: { grant: NonNullable<FundingLink["grant"]> }) {
  const say = useTexts(eventTexts);
  if (typeof grant === "object") return <Text c="dimmed">{say("grantOfOther")}</Text>;
  return (
    <Text>
      {say("grant")}:{" "}
      <Link to="/grants/{-$grant}" params={{ grant }} className={classes.link}>
        <GrantName id={grant} />
      </Link>
    </Text>
  );
}

function Funder({ link, directory }: { link: FundingLink; directory: Directory }) {
  const say = useTexts(eventTexts);
  const sayTerm = useTexts(terms);
  const { language } = useLanguage();
  const { amount, channel } = link;
  const through = channel && directory.get(channel);
  return (
    <Stack gap={4}>
      <Text fw={600}>
        <OrganisationName id={link.funder} directory={directory} />
        {channel && (
          <>
            {", "}
            {say("via")} {through ? <Wording of={through.shortName ?? through.name} /> : channel}
          </>
        )}{" "}
        <Cites keys={link.sources} />
      </Text>
      <div>
        <Tag tone="accent">{sayTerm(`level.${link.level}`)}</Tag>
      </div>
      {link.project && (
        <Text>
          {say("project")}: <Wording of={link.project} />
        </Text>
      )}
      {amount.status === "known" ? (
        <Text>
          {say("amount")}: <strong>{sayMoney(amount.money, language)}</strong>
        </Text>
      ) : (
        <Text c="dimmed">{say("amountUnknown")}</Text>
      )}
      {link.grant !== undefined && <PaidFrom grant={link.grant} />}
      <Provenance of={link} />
    </Stack>
  );
}
