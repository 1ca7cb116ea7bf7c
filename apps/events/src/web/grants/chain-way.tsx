import type { ChainLink, Grant } from "@wps/model";
import { GivenAmountWords } from "../given-amount-words.tsx";
import { useTexts } from "../language/i18n.ts";
import { OrganisationName } from "../organisation-names.tsx";
import { Section } from "../ui/section.tsx";
import classes from "./chain-way.module.css";
import { grantTerms, grantTexts } from "./texts.ts";

/** The way that the money goes, from who gives it to who spends it. Those who do the same side by side are one step. */
export function ChainWay({ chain }: Pick<Grant, "chain">) {
  const say = useTexts(grantTexts);
  const term = useTexts(grantTerms);
  const steps = stepsOf(chain);
  return (
    <Section title={say("chain")}>
      <ol className={classes.way} data-fits={steps.length <= 4 || undefined}>
        {steps.map((links, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a step is told by where it stands.
          <li key={at} className={classes.step}>
            {links.slice(0, 1).map(({ role }) => (
              <span key={role} className={classes.role}>
                {term(`role.${role}`)}
              </span>
            ))}
            {links.map(({ organisation, passesOn }) => (
              <div key={organisation}>
                <strong>
                  <OrganisationName id={organisation} />
                </strong>
                {passesOn && (
                  <div className={classes.passesOn}>
                    {say("passesOn")} <GivenAmountWords amount={passesOn} />
                  </div>
                )}
              </div>
            ))}
          </li>
        ))}
      </ol>
    </Section>
  );
}

/** Neighbours in the chain who have the same role, together. */
function stepsOf(chain: readonly ChainLink[]): ChainLink[][] {
  const steps: ChainLink[][] = [];
  for (const link of chain) {
    const last = steps.at(-1);
    if (last?.[0]?.role === link.role) last.push(link);
    else steps.push([link]);
  }
  return steps;
}
