import { Alert } from "@mantine/core";
import { type ReactNode, useEffect, useRef } from "react";

interface MessageProps {
  readonly title: string;
  readonly color?: string;
  readonly children: ReactNode;
}

/** What became of something that the reader did; takes the focus as it comes. */
export function Message({ title, color = "violet", children }: MessageProps) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.focus(), []);
  return (
    <Alert ref={box} tabIndex={-1} role="alert" color={color} title={title}>
      {children}
    </Alert>
  );
}
