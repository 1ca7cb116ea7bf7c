import { isIPv6 } from "node:net";
import type { Context } from "hono";
import type { AppEnv } from "./actor.ts";

/** Where a request comes from, as far as that is known. */
export interface Origin {
  /** The other end of the socket. */
  readonly peer: string | undefined;
  readonly forwardedFor: string | undefined;
}

/**
 * The address of whoever asks. A proxy is believed only where it is the one that the app was told of, and only the last
 * address that it added. Of an IPv6 address the network counts, since every household has more of them than can be
 * counted.
 *
 * @example
 * clientAddress({ peer: "::ffff:10.0.0.7", forwardedFor: "1.2.3.4" }, undefined); // "10.0.0.7"
 */
export function clientAddress({ peer, forwardedFor }: Origin, trustedProxy: string | undefined): string {
  const near = plain(peer);
  if (trustedProxy === undefined || near !== plain(trustedProxy)) return near;
  const last = forwardedFor?.split(",").at(-1)?.trim();
  return last ? plain(last) : near;
}

/** The address of whoever sent a request. */
export const clientOf = ({ env, req }: Context<AppEnv>, trustedProxy: string | undefined): string =>
  clientAddress(
    { peer: env?.incoming?.socket.remoteAddress, forwardedFor: req.header("x-forwarded-for") },
    trustedProxy,
  );

/** As IPv4 where it is one, else the first 64 bits. */
function plain(address = "unknown"): string {
  const v4 = address.replace(/^::ffff:(?=\d+\.)/i, "");
  if (!isIPv6(v4)) return v4;
  const [before = "", after] = v4.toLowerCase().split("::");
  const groups = (text: string) => text.split(":").filter((group) => group !== "");
  const [head, tail] = [groups(before), groups(after ?? "")];
  const zeros = Array<string>(Math.max(0, 8 - head.length - tail.length)).fill("0");
  return [...head, ...zeros, ...tail]
    .slice(0, 4)
    .map((group) => group.replace(/^0+(?=.)/, ""))
    .join(":");
}
