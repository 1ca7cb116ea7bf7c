import type { Framework } from "../../framework.js";
import type { Deviation, Target } from "../../target.js";
import { type Coded, constant } from "../constants.js";
import type { KnownIndicatorCode } from "../indicators.js";
import type { KnownLegalActCode } from "../legal-acts.js";

/** A target whose own code and indicator the compiler knows by name. */
export interface KnownTarget<Code extends string> extends Target {
  readonly code: Code;
  readonly indicator: KnownIndicatorCode;
  readonly deviation?: (Deviation & { readonly indicator: KnownIndicatorCode }) | undefined;
}

/** A framework whose own code and target codes the compiler knows by name. */
export interface KnownFramework<Code extends string, Item extends string> extends Coded<Framework, Code> {
  readonly act?: KnownLegalActCode | undefined;
  readonly targets: readonly KnownTarget<Item>[];
}

/** A framework of the catalogue: constant, and with codes the compiler can check. Without targets it knows no code. */
export function knownFramework<const Code extends string, const Item extends string = never>(
  framework: KnownFramework<Code, Item>,
): KnownFramework<Code, Item> {
  constant(framework);
  return framework;
}
