import { lazyRouteComponent, type RouteComponent } from "@tanstack/react-router";
import { isServerThere, OfflineError } from "./api.ts";
import { inKit } from "./ui/in-kit.tsx";

/**
 * A page whose code is fetched when it is first needed. Without the server it fails as every request does; the router
 * would otherwise reload, and leave the reader on an error page of the browser.
 *
 * @param load imports the module of the page
 * @param name the component in it
 */
export function lazyPage<Name extends string, Module extends Record<Name, RouteComponent>>(
  load: () => Promise<Module>,
  name: Name,
) {
  return lazyRouteComponent(() => inKit(async () => (await load())[name]).catch(asOffline));
}

/** {@link lazyPage} for a page that does without the kit. */
export function lazyPlainPage<Name extends string, Module extends Record<Name, RouteComponent>>(
  load: () => Promise<Module>,
  name: Name,
) {
  return lazyRouteComponent(() => load().catch(asOffline), name);
}

async function asOffline(error: unknown): Promise<never> {
  throw (await isServerThere()) ? error : new OfflineError();
}
