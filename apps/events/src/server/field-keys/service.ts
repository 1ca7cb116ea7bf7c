import type { Actor } from "@wps/model";
import type { Kysely } from "kysely";
import type { Tables } from "../db/tables.ts";
import { permit } from "../session/permission.ts";
import type { FieldKeys } from "./field-keys.ts";
import { sealedTextRepository } from "./repository.ts";

export interface FieldKeyServiceDeps {
  readonly db: Kysely<Tables>;
  readonly fieldKeys: FieldKeys;
}

/** A key by its name alone, and how many fields need it. */
export interface FieldKeyUse {
  readonly name: string;
  /** Whether the app has it. */
  readonly isKnown: boolean;
  readonly isCurrent: boolean;
  readonly fields: number;
}

/** What can be asked about the keys of sealed fields. */
export function fieldKeyService({ db, fieldKeys: { current, all } }: FieldKeyServiceDeps) {
  return {
    /** Every key that the app has or that something needs, by name: whether one may be taken away. */
    async list(actor: Actor): Promise<FieldKeyUse[]> {
      permit(actor, "field-key:read");
      const counts = await sealedTextRepository(db).counts();
      const known = new Set(all.map(({ id }) => id));
      return [...new Set([...known, ...counts.keys()])].map((name) => ({
        name,
        isKnown: known.has(name),
        isCurrent: name === current.id,
        fields: counts.get(name) ?? 0,
      }));
    },
  };
}
export type FieldKeyService = ReturnType<typeof fieldKeyService>;
