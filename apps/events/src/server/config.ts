import { resolve } from "node:path";
import { z } from "zod";
import { StartupFailure } from "./startup-failure.ts";

export interface Config {
  readonly host: string;
  /** 0 lets the system choose a free port. */
  readonly port: number;
  /** Absolute path of the folder that holds the embedded database. */
  readonly dataFolder: string;
  /** A PostgreSQL server to use in place of the embedded one. */
  readonly databaseUrl: string | undefined;
  readonly logLevel: "fatal" | "error" | "warn" | "info" | "debug" | "trace" | "silent";
  /** The process that the launcher wants this one to end with. */
  readonly parent: number | undefined;
}

const isPort = (text: string) => /^\d{1,5}$/.test(text) && Number(text) <= 65_535;
const isPostgresUrl = (text: string) => /^postgres(?:ql)?:\/\//.test(text) && URL.canParse(text);

const Environment = z.object({
  HOST: z
    .enum(["127.0.0.1", "::1", "localhost"], {
      error: ({ input }) =>
        `HOST is ${input}, but until there are accounts the server listens on this machine only: use 127.0.0.1, ::1 or localhost.`,
    })
    .default("127.0.0.1"),
  PORT: z
    .string()
    .refine(isPort, { error: ({ input }) => `PORT is ${input}, but must be a whole number from 0 to 65535.` })
    .transform(Number)
    .default(4000),
  DATA_DIR: z.string().default(".data"),
  // The address is not repeated in the sentence: it may hold a password.
  DATABASE_URL: z
    .string()
    .refine(isPostgresUrl, { error: "DATABASE_URL must be an address such as postgres://user@host:5432/database." })
    .optional(),
  LOG_LEVEL: z
    .enum(["fatal", "error", "warn", "info", "debug", "trace", "silent"], {
      error: ({ input }) =>
        `LOG_LEVEL is ${input}, but must be one of fatal, error, warn, info, debug, trace and silent.`,
    })
    .default("info"),
  WPS_PARENT: z.coerce
    .number({ error: "WPS_PARENT must be a process number." })
    .int({ error: "WPS_PARENT must be a process number." })
    .optional(),
});

/**
 * The configuration that the environment asks for. An empty variable counts as absent; a relative `DATA_DIR` starts at
 * `root`.
 *
 * @throws StartupFailure where a value is wrong
 * @example
 * readConfig({ PORT: "8080" }, "/srv/wps").dataFolder; // "/srv/wps/.data"
 */
export function readConfig(environment: Readonly<Record<string, string | undefined>>, root: string): Config {
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ""));
  const parsed = Environment.safeParse(given);
  if (!parsed.success) throw new StartupFailure(parsed.error.issues.map((issue) => issue.message).join(" "));
  const { HOST, PORT, DATA_DIR, DATABASE_URL, LOG_LEVEL, WPS_PARENT } = parsed.data;
  return {
    host: HOST,
    port: PORT,
    dataFolder: resolve(root, DATA_DIR),
    databaseUrl: DATABASE_URL,
    logLevel: LOG_LEVEL,
    parent: WPS_PARENT,
  };
}
