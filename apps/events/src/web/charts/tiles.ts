/** A tile: where it stands, counted from 1, what is written on it, and how sure it is. */
export interface Tile {
  readonly row: number;
  readonly column: number;
  readonly name: string;
  /** In signs; empty where there is nothing to say. */
  readonly value: string;
  readonly kind: "sure" | "unsure" | "missing" | "nothing";
  /** How dark it is, from 0 to 1. */
  readonly depth: number;
}

/** Tiles of one map under their title. */
export interface TileMap {
  readonly title: string;
  readonly tiles: readonly Tile[];
}

const [WIDE, TALL, GAP] = [58, 44, 3];
const [TITLE, BETWEEN] = [28, 40];
const SVG = "http://www.w3.org/2000/svg";

type Attributes = Readonly<Record<string, string | number>>;

interface Shape {
  readonly at: Attributes;
  /** Declarations: a page whose content policy forbids style attributes still takes them from a script. */
  readonly look?: string;
}

function shape(name: string, { at, look = "" }: Shape, ...inside: (Node | string)[]): SVGElement {
  const made = document.createElementNS(SVG, name);
  for (const [attribute, value] of Object.entries(at)) made.setAttribute(attribute, String(value));
  made.style.cssText = look;
  made.append(...inside);
  return made;
}

/** How large maps are side by side, in points. */
export function sizeOfMaps(maps: readonly TileMap[]): { width: number; height: number } {
  const extent = (of: (tile: Tile) => number) => maps.map(({ tiles }) => Math.max(0, ...tiles.map(of)));
  const columns = extent(({ column }) => column).reduce((sum, count) => sum + count, 0);
  return {
    width: columns * (WIDE + GAP) + Math.max(0, maps.length - 1) * BETWEEN,
    height: TITLE + Math.max(0, ...extent(({ row }) => row)) * (TALL + GAP),
  };
}

/**
 * Maps of tiles as a drawing that can leave the page, side by side. On the page they are links in a list; this is their
 * likeness, in its colours.
 */
export function drawTiles(maps: readonly TileMap[]): SVGSVGElement {
  const { width, height } = sizeOfMaps(maps);
  const drawing = document.createElementNS(SVG, "svg");
  for (const [name, value] of Object.entries({
    role: "img",
    width,
    height,
    viewBox: `0 0 ${width} ${height}`,
    overflow: "visible",
  })) {
    drawing.setAttribute(name, String(value));
  }
  drawing.append(hatching());
  let left = 0;
  for (const map of maps) {
    drawing.append(
      shape(
        "g",
        { at: { transform: `translate(${left} 0)` } },
        titleOf(map),
        ...map.tiles.flatMap((tile) => tileOf(tile)),
      ),
    );
    left += sizeOfMaps([map]).width + BETWEEN;
  }
  return drawing;
}

const HATCHING = "tiles-hatching";

const hatching = (): SVGElement =>
  shape(
    "defs",
    { at: {} },
    shape(
      "pattern",
      { at: { id: HATCHING, width: 7, height: 7, patternUnits: "userSpaceOnUse", patternTransform: "rotate(45)" } },
      shape("line", { at: { x1: 0, y1: 0, x2: 0, y2: 7 }, look: "stroke: var(--line-strong); stroke-width: 1" }),
    ),
  );

const titleOf = ({ title }: TileMap): SVGElement =>
  shape("text", { at: { x: 0, y: 14 }, look: "fill: var(--text); font-size: 14px; font-weight: 600" }, title);

const EDGES: Readonly<Record<Tile["kind"], string>> = {
  sure: "stroke: none",
  unsure: "stroke: var(--accent-mark); stroke-dasharray: 3 3",
  missing: "stroke: var(--line-strong)",
  nothing: "stroke: var(--line)",
};

function fillOf({ kind, depth }: Tile): string {
  if (kind === "missing") return `fill: url(#${HATCHING})`;
  return kind === "nothing" ? "fill: none" : `fill: var(--accent-mark); fill-opacity: ${0.08 + depth * 0.34}`;
}

function tileOf(tile: Tile): SVGElement[] {
  const [x, y] = [(tile.column - 1) * (WIDE + GAP), TITLE + (tile.row - 1) * (TALL + GAP)];
  const middle = x + WIDE / 2;
  const ink = tile.kind === "nothing" ? "var(--muted)" : "var(--text)";
  const text = (words: string, down: number, look: string) =>
    shape("text", { at: { x: middle, y: y + down }, look: `fill: ${ink}; text-anchor: middle; ${look}` }, words);
  return [
    shape("rect", { at: { x, y, width: WIDE, height: TALL, rx: 6 }, look: `${fillOf(tile)}; ${EDGES[tile.kind]}` }),
    text(tile.name, tile.value === "" ? 26 : 18, "font-size: 11px"),
    ...(tile.value === "" ? [] : [text(tile.value, 34, "font-size: 12px; font-weight: 600")]),
  ];
}
