import { isIP } from "node:net";
import { resolve } from "node:path";
import { EmailAddress } from "@wps/model";
import { z } from "zod";
import { type FieldKeys, fieldKeysIn } from "./field-keys/field-keys.ts";
import { StartupFailure } from "./startup-failure.ts";

export interface Config {
  readonly host: string;
  /** 0 lets the system choose a free port. */
  readonly port: number;
  /** Absolute path of the folder that holds the embedded database. */
  readonly dataFolder: string;
  /** A PostgreSQL server to use in place of the embedded one. */
  readonly databaseUrl: string | undefined;
  /** The address that people know the app by; without it, they use it on this machine. */
  readonly publicUrl: URL | undefined;
  /** The one proxy whose word about addresses is believed. */
  readonly trustedProxy: string | undefined;
  /** Signs the cookies of sessions; without it, the data folder holds one. */
  readonly authSecret: string | undefined;
  /** Seal what the database holds sealed; without them, the data folder holds one. */
  readonly fieldKeys: FieldKeys | undefined;
  /** The hour in Viet Nam at which data are deleted whose time is over; undefined where that is not done by itself. */
  readonly retentionHour: number | undefined;
  /** The administrator who gets a link for a new password at this start. */
  readonly newPasswordFor: EmailAddress | undefined;
  readonly logLevel: "fatal" | "error" | "warn" | "info" | "debug" | "trace" | "silent";
  /** The process that the launcher wants this one to end with. */
  readonly parent: number | undefined;
}

const isPort = (text: string) => /^\d{1,5}$/.test(text) && Number(text) <= 65_535;
const isPostgresUrl = (text: string) => /^postgres(?:ql)?:\/\//.test(text) && URL.canParse(text);

const LOOPBACK = ["127.0.0.1", "::1", "localhost"];
const isHost = (text: string) => isIP(text) !== 0 || /^[a-z0-9]([a-z0-9.-]*[a-z0-9])?$/i.test(text);

function isPublicUrl(text: string): boolean {
  if (!/^https?:\/\/[^/?#@]+\/?$/.test(text) || !URL.canParse(text)) return false;
  return new URL(text).pathname === "/";
}

const Environment = z.object({
  HOST: z
    .string()
    .refine(isHost, { error: ({ input }) => `HOST is ${input}, but must be an address or a name of this machine.` })
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
  PUBLIC_URL: z
    .string()
    .refine(isPublicUrl, {
      error: ({ input }) =>
        `PUBLIC_URL is ${input}, but must be an address without a path, such as https://events.example.org.`,
    })
    .transform((text) => new URL(text))
    .optional(),
  TRUSTED_PROXY: z
    .string()
    .refine((text) => isIP(text) !== 0, {
      error: ({ input }) => `TRUSTED_PROXY is ${input}, but must be the IP address of the one proxy before the app.`,
    })
    .optional(),
  // The secret is not repeated in the sentence.
  AUTH_SECRET: z.string().min(32, { error: "AUTH_SECRET must have at least 32 characters." }).optional(),
  // Nor are the keys.
  FIELD_KEYS: z
    .string()
    .refine((text) => fieldKeysIn(text) !== undefined, {
      error: "FIELD_KEYS must be one key or more, each as name:key, the key being 32 random bytes in base64url.",
    })
    .transform(fieldKeysIn)
    .optional(),
  RETENTION_HOUR: z
    .string()
    .refine((text) => text === "off" || (/^\d{1,2}$/.test(text) && Number(text) < 24), {
      error: ({ input }) => `RETENTION_HOUR is ${input}, but must be a whole number from 0 to 23, or off.`,
    })
    .transform((text) => (text === "off" ? undefined : Number(text)))
    .default(2),
  NEW_PASSWORD_FOR: z
    .string()
    .refine((text) => EmailAddress.safeParse(text).success, {
      error: ({ input }) => `NEW_PASSWORD_FOR is ${input}, but must be the e-mail address of an administrator.`,
    })
    .pipe(EmailAddress)
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
  const { HOST, PORT, DATA_DIR, DATABASE_URL, PUBLIC_URL, TRUSTED_PROXY, AUTH_SECRET } = parsed.data;
  const { FIELD_KEYS, RETENTION_HOUR, NEW_PASSWORD_FOR, LOG_LEVEL, WPS_PARENT } = parsed.data;
  if (!LOOPBACK.includes(HOST) && PUBLIC_URL === undefined) {
    throw new StartupFailure(
      `HOST is ${HOST}, which others can reach: say with PUBLIC_URL by which address they know the app.`,
    );
  }
  // Several machines may share a database, and a machine may be thrown away: the secret has to stay the same.
  if (DATABASE_URL !== undefined && AUTH_SECRET === undefined) {
    throw new StartupFailure(
      "DATABASE_URL needs AUTH_SECRET beside it: at least 32 random characters that stay the same.",
    );
  }
  if (DATABASE_URL !== undefined && FIELD_KEYS === undefined) {
    throw new StartupFailure(
      "DATABASE_URL needs FIELD_KEYS beside it: name:key, the key being 32 random bytes in base64url.",
    );
  }
  return {
    host: HOST,
    port: PORT,
    dataFolder: resolve(root, DATA_DIR),
    databaseUrl: DATABASE_URL,
    publicUrl: PUBLIC_URL,
    trustedProxy: TRUSTED_PROXY,
    authSecret: AUTH_SECRET,
    fieldKeys: FIELD_KEYS,
    retentionHour: RETENTION_HOUR,
    newPasswordFor: NEW_PASSWORD_FOR,
    logLevel: LOG_LEVEL,
    parent: WPS_PARENT,
  };
}
