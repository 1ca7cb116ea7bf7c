import type { $ZodConfig } from "zod/v4/core";

declare global {
  /** Where zod looks its settings up, whenever it is loaded. */
  var __zod_globalConfig: $ZodConfig | undefined;
}

// The server's content policy allows no code made from strings. Schemas look for this when they are made, which is long
// after the first page is there: zod's own `config` would load zod for it.
globalThis.__zod_globalConfig = { jitless: true };
