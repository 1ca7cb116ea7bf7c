import { type ComponentType, lazy } from "react";

let tellLoaded = () => {};

/** Settles when the kit has been needed for the first time, and is here. */
const loaded = new Promise<void>((resolve) => {
  tellLoaded = resolve;
});

async function loadKit() {
  const { Kit } = await import("./kit.tsx");
  tellLoaded();
  return Kit;
}

/**
 * A component that is made of Mantine's, with the kit around it. Both are fetched at the same time, and neither by a
 * reader who never needs it.
 *
 * @param load fetches the component
 */
export async function inKit<Props extends object>(load: () => Promise<ComponentType<Props>>) {
  const [Component, Kit] = await Promise.all([load(), loadKit()]);
  return {
    default: (props: Props) => (
      <Kit>
        <Component {...props} />
      </Kit>
    ),
  };
}

/** {@link inKit} for a part of a page: a lazy component. */
export const lazyInKit = <Props extends object>(load: () => Promise<ComponentType<Props>>) => lazy(() => inKit(load));

/** Where short messages appear. Only pages of the kit have any: it waits for the first of those. */
export const Messages = lazy(async () => {
  await loaded;
  return inKit(async () => (await import("@mantine/notifications")).Notifications);
});
