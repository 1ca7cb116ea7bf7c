import { onlineManager } from "@tanstack/react-query";
import { useSyncExternalStore } from "react";

// Not the browser's own idea of a network: a server on this machine answers without one, and one behind a network may be down.
onlineManager.setEventListener(() => undefined);

/** Notes whether the server has just answered; queries that failed meanwhile are asked again once it does. */
export const noteReachable = (isReachable: boolean): void => onlineManager.setOnline(isReachable);

const subscribe = (changed: () => void) => onlineManager.subscribe(changed);

/** Whether the server answered when it was last asked. */
export const useReachable = (): boolean => useSyncExternalStore(subscribe, () => onlineManager.isOnline());
