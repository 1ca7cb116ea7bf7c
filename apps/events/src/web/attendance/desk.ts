import type { CompletionRule } from "@wps/model";
import type { Marks, RegisterColumn, RegisterRow, Spot } from "./register-rows.ts";
import type { SaidMark } from "./said-mark.ts";

/** What each way of showing the register is given. */
export interface DeskProps {
  readonly rows: readonly RegisterRow[];
  readonly columns: readonly RegisterColumn[];
  readonly marks: Marks;
  readonly spot: Spot;
  readonly isOpen: boolean;
  readonly rule: CompletionRule | undefined;
  readonly onSpot: (spot: Spot) => void;
  readonly onMark: (rows: readonly number[], column: number, said: SaidMark | null) => void;
  /** Asks how and how long somebody was there. */
  readonly onDetail: (spot: Spot) => void;
}
