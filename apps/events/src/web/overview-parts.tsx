import { Skeleton, Text } from "@mantine/core";
import { type ComponentType, lazy, type ReactNode, Suspense, useEffect, useRef, useState } from "react";
import { texts, useTexts } from "./language/i18n.ts";

const words = texts(
  "overview-parts",
  { failed: "Chưa tải được phần này. Hãy tải lại trang." },
  { failed: "This part could not be loaded. Please reload the page." },
);

function NotLoaded() {
  const say = useTexts(words);
  return <Text c="dimmed">{say("failed")}</Text>;
}

/** A part that never stands in the way of the numbers: where its code cannot be fetched, the page says so in its place. */
const lazily = <Props extends object>(load: () => Promise<ComponentType<Props>>) =>
  lazy(async () => ({ default: await load().catch((): ComponentType<Props> => NotLoaded) }));

const LazyTargets = lazily(async () => (await import("./targets/targets-page.tsx")).TargetProgress);
const LazyPlans = lazily(async () => (await import("./plans/plans-page.tsx")).PlansInBrief);

/** How far from the screen a part begins to be fetched. */
const NEAR = "600px";

/** What was fetched stays at hand: who comes back finds the page as long as it was, and their place on it. */
const fetched = new Set<string>();

/** How long to wait at least, in milliseconds, where a browser does not say when it is idle. */
const LATER = 2_000;

/** Calls once the page has nothing else to do; what it gives back takes that back. */
function whenIdle(call: () => void): () => void {
  if (!("requestIdleCallback" in window)) {
    const timer = setTimeout(call, LATER);
    return () => clearTimeout(timer);
  }
  const idle = requestIdleCallback(call);
  return () => cancelIdleCallback(idle);
}

interface WhenNearProps {
  readonly part: string;
  /** About what the part will need, so that little moves when it comes. */
  readonly height: number;
  readonly children: ReactNode;
}

/**
 * Fetches a part when the reader comes near it, or once the page has nothing else to do, so that it is there on paper too:
 * who only wants a number does not wait for catalogues, and nothing can be fetched while a page is being printed.
 */
function WhenNear({ part, height, children }: WhenNearProps) {
  const place = useRef<HTMLDivElement>(null);
  const [isNear, setIsNear] = useState(fetched.has(part));
  useEffect(() => {
    if (place.current === null) return;
    const show = () => {
      fetched.add(part);
      setIsNear(true);
    };
    const watch = new IntersectionObserver((seen) => seen.some(({ isIntersecting }) => isIntersecting) && show(), {
      rootMargin: NEAR,
    });
    watch.observe(place.current);
    const forget = whenIdle(show);
    window.addEventListener("beforeprint", show);
    return () => {
      watch.disconnect();
      forget();
      window.removeEventListener("beforeprint", show);
    };
  }, [part]);
  const outline = <Skeleton height={height} animate={false} />;
  return <div ref={place}>{isNear ? <Suspense fallback={outline}>{children}</Suspense> : outline}</div>;
}

/** What the room of targets adds to the overview of a programme. */
export function OverviewTargets({ programme }: { programme: string }) {
  return (
    <WhenNear part="targets" height={480}>
      <LazyTargets programme={programme} />
    </WhenNear>
  );
}

/** What the room of plans adds to it. */
export function OverviewPlans() {
  return (
    <WhenNear part="plans" height={240}>
      <LazyPlans />
    </WhenNear>
  );
}
