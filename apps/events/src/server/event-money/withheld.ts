import { type EventMoneyChange, type FieldPath, type GrantId, type Payer, Refused, type Shares } from "@wps/model";

/** Grants that a reader may know of. */
type Readable = Pick<ReadonlySet<string>, "has">;
type Turn = (payer: Payer, path: FieldPath) => Payer;

/** Everybody who pays something of an event, and where they are named. */
export function payersIn(money: EventMoneyChange): { readonly payer: Payer; readonly path: FieldPath }[] {
  const named: { payer: Payer; path: FieldPath }[] = [];
  turned(money, (payer, path) => {
    named.push({ payer, path });
    return payer;
  });
  return named;
}

/** Every grant that pays something of an event, in the order in which they are first named. */
export function grantsNamed(money: EventMoneyChange): GrantId[] {
  return [...new Set(payersIn(money).flatMap(({ payer }) => (payer.is === "grant" ? [payer.grant] : [])))];
}

/** What a reader is shown: the money as it is, and in place of each grant that is not theirs only that there is one. */
export function shownOf<Money extends EventMoneyChange>(money: Money, readable: Readable): Money {
  const named = grantsNamed(money);
  const shown = turned(money, (payer) =>
    payer.is === "grant" && !readable.has(payer.grant) ? { is: "withheld", nth: named.indexOf(payer.grant) } : payer,
  );
  return { ...money, ...shown };
}

/**
 * What somebody saves: each grant that was not shown to them stands again where they left its place. A grant is named in one way
 * alone: openly by who may read it, and by its place by who may not.
 *
 * @param before the version that they read
 * @throws Refused PAYER_NOT_FOUND with the path of what names no grant that is theirs to name
 */
export function meantBy(change: EventMoneyChange, before: EventMoneyChange, readable: Readable): EventMoneyChange {
  const hidden = grantsNamed(before).map((grant) => (readable.has(grant) ? undefined : grant));
  return turned(change, (payer, path) => {
    if (payer.is === "organisation" || (payer.is === "grant" && readable.has(payer.grant))) return payer;
    const grant = payer.is === "withheld" ? hidden[payer.nth] : undefined;
    if (grant === undefined) throw new Refused({ code: "PAYER_NOT_FOUND", path });
    return { is: "grant", grant };
  });
}

/**
 * Refuses a change by which a grant that was not shown would pay another share than before, or something else.
 *
 * @throws Refused SHARES_WITHHELD with the path of the shares, or of all lines where one of them would be gone
 */
export function refuseMoved(before: EventMoneyChange, after: EventMoneyChange, readable: Readable): void {
  const stood = hiddenIn(before, readable);
  const stands = hiddenIn(after, readable);
  for (const place of new Set([...stood.keys(), ...stands.keys()])) {
    if (stood.get(place) === stands.get(place)) continue;
    const at = after.lines.findIndex(({ id }) => id === place);
    const path = place === WHOLE_EVENT ? ["shares"] : at < 0 ? ["lines"] : ["lines", at, "shares"];
    throw new Refused({ code: "SHARES_WITHHELD", path });
  }
}

const WHOLE_EVENT = "";

/** What grants that are not shown pay, by the line or the whole event of which they pay it: one text each. */
function hiddenIn({ shares, lines }: EventMoneyChange, readable: Readable): ReadonlyMap<string, string> {
  const places = [{ id: WHOLE_EVENT, shares }, ...lines];
  const told = places.flatMap(({ id, shares: of }): [string, string][] => {
    const parts = of?.status === "known" ? of.parts : (of?.payers.map((payer) => ({ payer, hundredths: 0 })) ?? []);
    const hidden = parts.flatMap(({ payer, hundredths }) =>
      payer.is === "grant" && !readable.has(payer.grant) ? [`${payer.grant} ${hundredths}`] : [],
    );
    return hidden.length > 0 ? [[id, hidden.toSorted().join()]] : [];
  });
  return new Map(told);
}

function turned({ shares, lines }: EventMoneyChange, turn: Turn): EventMoneyChange {
  return {
    ...(shares && { shares: turnedShares(shares, turn, ["shares"]) }),
    lines: lines.map((line, at) =>
      line.shares ? { ...line, shares: turnedShares(line.shares, turn, ["lines", at, "shares"]) } : line,
    ),
  };
}

function turnedShares(shares: Shares, turn: Turn, path: FieldPath): Shares {
  if (shares.status === "unknown") {
    return { ...shares, payers: shares.payers.map((payer, at) => turn(payer, [...path, "payers", at])) };
  }
  const parts = shares.parts.map(({ payer, hundredths }, at) => ({
    payer: turn(payer, [...path, "parts", at, "payer"]),
    hundredths,
  }));
  return { ...shares, parts };
}
