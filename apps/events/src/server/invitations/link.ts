import type { Context } from "hono";
import type { AppEnv } from "../session/actor.ts";
import type { Issued } from "./service.ts";

/** The address of a one-time link. */
export const welcomeAddress = (origin: string, { token }: Issued): string => `${origin}/welcome/${token}`;

/** An invitation with its link, under the name that people know the app by, else the one that it was asked under. */
export function issuedLinks(publicUrl: URL | undefined) {
  return (c: Context<AppEnv>, issued: Issued) => ({
    invitation: issued.invitation,
    link: welcomeAddress(publicUrl?.origin ?? new URL(c.req.url).origin, issued),
  });
}
export type IssuedLinks = ReturnType<typeof issuedLinks>;
