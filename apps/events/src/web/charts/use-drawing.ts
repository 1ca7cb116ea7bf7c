import { useElementSize, useMergedRef } from "@mantine/hooks";
import { type RefCallback, useEffect, useRef } from "react";

/**
 * A frame in which something is drawn as wide as there is room, and anew when the room or what is drawn changes.
 *
 * @param draw stays the same function as long as it draws the same
 * @param leastWidth in less room than this nothing is drawn
 */
export function useDrawing(draw: (width: number) => Element, leastWidth: number): RefCallback<HTMLDivElement> {
  const frame = useRef<HTMLDivElement>(null);
  const { ref: sized, width } = useElementSize<HTMLDivElement>();
  useEffect(() => {
    if (width < leastWidth) return;
    const drawing = draw(width);
    frame.current?.replaceChildren(drawing);
    return () => drawing.remove();
  }, [draw, width, leastWidth]);
  return useMergedRef(frame, sized);
}
