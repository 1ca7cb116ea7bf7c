import { axisX, barX, dot, gridX, type PlotOptions, ruleX, text, tickX } from "@observablehq/plot";
import { type ChartRow, type ChartScale, type ChartTone, endOf, type RowShape, tonesOf } from "./row.ts";

const INK: Record<ChartTone, string> = {
  accent: "var(--accent-mark)",
  quiet: "var(--line-strong)",
  warm: "var(--warn-ink)",
};

/** What labels need beside the rows. */
const [NAME_WIDTH, LABEL_WIDTH] = [46, 138];

/** Names of years stand beside their rows; longer ones above them, where a phone has room for them. */
interface Layout {
  readonly band: number;
  readonly left: number;
  /** How far the row is below the upper edge of its band. */
  readonly drop: number;
}
const FONT_SIZE = 14;
const ABOVE: Layout = { band: 50, left: 2, drop: 20 };
const LONGEST_BESIDE = 7;
/** What a letter of a short name needs, and what is kept between it and its row. */
const [LETTER, NAME_OFF] = [8, 10];

function layoutOf(rows: readonly ChartRow[]): Layout {
  const longest = Math.max(...rows.map(({ name }) => name.length));
  if (longest > LONGEST_BESIDE) return ABOVE;
  return { band: 30, left: Math.max(NAME_WIDTH, longest * LETTER + NAME_OFF), drop: 0 };
}

/** In less room than this there is no chart. */
export const LEAST_WIDTH = NAME_WIDTH + LABEL_WIDTH + 40;
const TOP = 4;
/** Room for the words under the chart, where it has any. */
const BOTTOM = { percent: 26, count: 8 };

interface Drawn {
  readonly row: ChartRow;
  readonly key: string;
  readonly ink: string;
}
type Ranged = Extract<RowShape, { lower: number }>;

/** A chart of rows, one under the other, as wide as there is room. */
export function rowOptions(rows: readonly ChartRow[], scale: ChartScale, width: number): PlotOptions {
  const tones = tonesOf(rows);
  const end = endOf(rows, scale);
  const drawn = rows.map((row): Drawn => ({ row, key: keyOf(row), ink: INK[tones.get(row.group) ?? "accent"] }));
  const domain = [...tones.keys()].flatMap((group, index) => [
    ...(index === 0 ? [] : [`gap ${group}`]),
    ...rows.filter((row) => row.group === group).map(keyOf),
  ]);
  const names = new Map(drawn.map(({ key, row }) => [key, row.name]));
  const layout = layoutOf(rows);
  const middle = layout.drop / 2;
  return {
    width,
    height: domain.length * layout.band + TOP + BOTTOM[scale.kind],
    marginTop: TOP,
    marginBottom: BOTTOM[scale.kind],
    marginLeft: layout.left,
    marginRight: LABEL_WIDTH,
    style: {
      background: "none",
      color: "var(--text)",
      fontFamily: "inherit",
      fontSize: `${FONT_SIZE}px`,
      overflow: "visible",
    },
    x: { domain: [0, end], label: null },
    y: { domain, axis: null, padding: layout === ABOVE ? 0.16 : 0.42 },
    marks: [
      gridX(ticksOf(end, scale), { stroke: "var(--line)", strokeOpacity: 1 }),
      axisX(ticksOf(end, scale), {
        tickSize: 0,
        tickFormat: (tick: number) => (scale.kind === "percent" ? `${tick}%` : ""),
        fill: "var(--muted)",
      }),
      ...tracks(drawn, end, layout),
      ...(scale.kind === "percent" ? points(drawn, layout) : bars(drawn, layout)),
      ruleX([0], { stroke: "var(--line-strong)" }),
      text(domain, {
        x: 0,
        y: (key: string) => key,
        ...(layout === ABOVE
          ? { dy: middle - layout.drop, textAnchor: "start" }
          : { dx: -NAME_OFF, textAnchor: "end" }),
        text: (key) => names.get(key) ?? "",
        ...(layout === ABOVE && {
          lineWidth: width / FONT_SIZE,
          textOverflow: "ellipsis" as const,
          title: (key: string) => names.get(key),
        }),
      }),
      text(drawn, {
        x: end,
        y: "key",
        dx: 12,
        dy: middle,
        textAnchor: "start",
        text: ({ row }: Drawn) => row.says,
        href: ({ row }: Drawn) => row.href,
        ariaLabel: ({ row }: Drawn) => `${row.name}: ${row.says}`,
        fontWeight: 500,
        fill: ({ row }: Drawn) => (row.href === undefined ? "var(--muted)" : "var(--link)"),
      }),
    ],
  };
}

const keyOf = ({ group, name }: ChartRow) => `${group} ${name}`;

const ticksOf = (end: number, scale: ChartScale) => (scale.kind === "percent" ? [0, 50, 100] : [0, end]);

/** Nothing is known: an empty track, to be seen as a gap and not as a 0. */
const tracks = (drawn: readonly Drawn[], end: number, { drop }: Layout) => [
  barX(
    drawn.filter(({ row }) => row.shape.kind === "missing"),
    {
      x1: 0,
      x2: end,
      y: "key",
      fill: "none",
      stroke: "var(--line-strong)",
      strokeDasharray: "3 4",
      rx: 4,
      insetLeft: 3,
      insetTop: drop,
    },
  ),
];

function bars(drawn: readonly Drawn[], { drop }: Layout) {
  const ranged = drawn.filter(({ row: { shape } }) => shape.kind === "range");
  return [
    barX(drawn, { x1: 0, x2: ({ row }: Drawn) => sureOf(row.shape), y: "key", fill: "ink", rx2: 3, insetTop: drop }),
    // Nobody knows where it ends: an open, dashed continuation.
    barX(ranged, {
      x1: ({ row }: Drawn) => sureOf(row.shape),
      x2: ({ row }: Drawn) => upperOf(row.shape) ?? sureOf(row.shape) * 1.08,
      y: "key",
      fill: "ink",
      fillOpacity: 0.18,
      stroke: "ink",
      strokeDasharray: "3 3",
      insetTop: drop,
    }),
  ];
}

function points(drawn: readonly Drawn[], { drop }: Layout) {
  const ranged = drawn.filter(({ row: { shape } }) => "lower" in shape);
  const valued = drawn.filter(({ row: { shape } }) => "value" in shape);
  const isSure = ({ row }: Drawn) => row.shape.kind === "value";
  const ends =
    (pick: (shape: Ranged) => number | undefined) =>
    ({ row: { shape } }: Drawn) =>
      "lower" in shape ? pick(shape) : undefined;
  return [
    barX(ranged, {
      x1: ends(({ lower }) => lower),
      x2: ends(({ upper }) => upper ?? 100),
      y: "key",
      fill: "ink",
      fillOpacity: 0.16,
      rx: 4,
      insetTop: drop,
    }),
    tickX(ranged, { x: ends(({ lower }) => lower), y: "key", stroke: "ink", strokeWidth: 1.5, insetTop: drop }),
    tickX(ranged, { x: ends(({ upper }) => upper), y: "key", stroke: "ink", strokeWidth: 1.5, insetTop: drop }),
    dot(valued, {
      x: ({ row }: Drawn) => sureOf(row.shape),
      y: "key",
      dy: drop / 2,
      r: 6,
      stroke: "ink",
      strokeWidth: 2.5,
      // Hollow where the value is that of a part.
      fill: (entry: Drawn) => (isSure(entry) ? entry.ink : "var(--surface)"),
    }),
  ];
}

function sureOf(shape: RowShape): number {
  if ("value" in shape) return shape.value;
  return "lower" in shape ? shape.lower : 0;
}

const upperOf = (shape: RowShape) => ("lower" in shape ? shape.upper : undefined);
