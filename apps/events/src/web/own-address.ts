/**
 * An address to go on to, if it is one of this app; else the beginning: whoever made the link that somebody came by may
 * have written another into it.
 *
 * @param home where this app is
 */
export function ownAddress(wanted: string | undefined, home = window.location.origin): string {
  if (wanted === undefined || !URL.canParse(wanted, home)) return "/";
  const { origin, pathname, search, hash } = new URL(wanted, home);
  return origin === home ? `${pathname}${search}${hash}` : "/";
}
