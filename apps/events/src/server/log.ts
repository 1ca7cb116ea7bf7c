import { type DestinationStream, type Logger, pino } from "pino";
import type { Config } from "./config.ts";

/** The log of the app, as lines of JSON. What PostgreSQL repeats in an error of what somebody wrote is left out. */
export function appLog(level: Config["logLevel"], destination: DestinationStream): Logger {
  return pino({ level, redact: { paths: ["err.detail", "err.where"], remove: true } }, destination);
}
