import { type Capability, can } from "@wps/model";
import type { ReactNode } from "react";
import { useActor } from "./session.ts";

interface AllowedProps {
  readonly to: Capability;
  readonly children: ReactNode;
}

/** What is only for those who may do something. The server asks again. */
export function Allowed({ to, children }: AllowedProps) {
  return can(useActor(), to) ? children : undefined;
}
