import { axisX, axisY, dot, gridY, line, link, type PlotOptions, ruleX, ruleY, text } from "@observablehq/plot";
import { endOfPath, middleOf, namedOf, type Path, type PathGoal, type PathPoint, spread } from "./path.ts";

const [HEIGHT, TOP, BOTTOM, LEFT] = [300, 30, 26, 44];
/** What the names beside the last points need, and how far they keep from each other. */
const [NAME_WIDTH, NAME_GAP, NAME_OFF] = [150, 18, 16];
/** In less room than this words are kept out of each other's way. */
const NARROW = 400;
/** Names give way to a milestone that is nearer than this, so that none covers it. */
const NEAR = 110;
/** What the number of a year needs. */
const YEAR_WIDTH = 44;
/** Longer names end in dots: they would cover the path. */
const LONGEST_NAME = 215;
const FONT_SIZE = 14;

/** In less room than this there is no drawing. */
export const LEAST_PATH_WIDTH = LEFT + NAME_WIDTH + 60;

const at = (day: string): Date => new Date(`${day}T00:00Z`);
const words = { fontSize: FONT_SIZE, stroke: "var(--surface)", strokeWidth: 5, fill: "var(--text)" };

/** The way to a target over the years: the straight path through its milestones, and what was observed. */
export function pathOptions(path: Path, width: number): PlotOptions {
  const { goals, lines, breaks } = path;
  const points = lines.flat();
  const days = [...goals, ...points].map(({ on }) => on).toSorted();
  const [first = "", last = ""] = [days[0], days.at(-1)];
  const start = at(`${first.slice(0, 4)}-01-01`);
  const end = at(last);
  const latest = at(
    points
      .map(({ on }) => on)
      .toSorted()
      .at(-1) ?? last,
  );
  const span = Number(end) - Number(start);
  const right = roomAfter((Number(end) - Number(latest)) / span, width - LEFT);
  const inner = width - LEFT - right;
  const top = endOfPath(path);
  const labels = placed(path, top);
  const pixels = (count: number) => (count * span) / inner;
  const isNear = (day: Date) => day >= latest && Number(day) - Number(latest) < pixels(NEAR);
  const column = goals.map(({ on }) => at(on)).findLast((day) => day < end && isNear(day)) ?? latest;
  const nameRoom = Math.min(LONGEST_NAME, width - LEFT - (Number(column) - Number(start)) / pixels(1) - NAME_OFF);
  const atPoint = { x: ({ on }: PathPoint) => at(on), y: ({ shape }: PathPoint) => middleOf(shape) };
  return {
    width,
    height: HEIGHT,
    marginTop: TOP,
    marginBottom: BOTTOM,
    marginLeft: LEFT,
    marginRight: right,
    style: { background: "none", color: "var(--text)", fontFamily: "inherit", overflow: "visible" },
    x: { type: "utc", domain: [start, end], label: null },
    y: { domain: [0, top], label: null },
    marks: [
      gridY({ ticks: 5, stroke: "var(--line)", strokeOpacity: 1 }),
      axisY({ ticks: 5, tickSize: 0, tickFormat: (tick: number) => `${tick}%`, fill: "var(--muted)", fontSize: 13 }),
      ruleX(daysOfYears(start, end, 1, "01-01"), { stroke: "var(--line)" }),
      // A year is named in its middle: a milestone is due where it ends.
      axisX({
        ticks: daysOfYears(start, end, Math.ceil(YEAR_WIDTH / (inner / yearsIn(start, end))), "07-01"),
        tickSize: 0,
        tickFormat: "%Y",
        fill: "var(--muted)",
        fontSize: 13,
      }),
      ruleY([0], { stroke: "var(--line-strong)" }),
      ruleX(breaks.map(at), { stroke: "var(--warn-ink)", strokeWidth: 1.5, strokeDasharray: "4 4" }),
      ...straight(goals),
      lines.map((joined) => line(joined, { ...atPoint, stroke: "var(--accent-mark)", strokeWidth: 2 })),
      ...pointMarks(points),
      link(labels, {
        x1: ({ point }: Label) => at(point.on),
        y1: ({ point }: Label) => middleOf(point.shape),
        x2: new Date(Number(column) + pixels(NAME_OFF - 4)),
        y2: "y",
        stroke: "var(--line-strong)",
        strokeOpacity: 0.6,
      }),
      text(labels, {
        ...words,
        x: column,
        y: "y",
        dx: NAME_OFF,
        textAnchor: "start",
        text: ({ point }: Label) => [point.says, point.name].filter((part) => part !== "").join(" · "),
        lineWidth: nameRoom / FONT_SIZE,
        textOverflow: "ellipsis",
      }),
      ...milestones(goals, inner < NARROW),
    ],
  };
}

/** What is kept free beside the last year, where it leaves no room for names. */
function roomAfter(share: number, room: number): number {
  const needed = room < NARROW ? NAME_WIDTH : LONGEST_NAME;
  if (share * (room - LEAST_RIGHT) >= needed) return LEAST_RIGHT;
  return Math.max(LEAST_RIGHT, (needed - share * room) / (1 - share));
}
const LEAST_RIGHT = 28;

interface Label {
  readonly point: PathPoint;
  /** Where its words stand, on the scale of the values. */
  readonly y: number;
}

/** The names of the last points, so far apart that each can be read. */
function placed(path: Path, top: number): Label[] {
  const named = namedOf(path);
  const gap = (top * NAME_GAP) / (HEIGHT - TOP - BOTTOM);
  const places = spread(
    named.map(({ shape }) => middleOf(shape)),
    gap,
    gap / 2,
    top,
  );
  return named.map((point, index) => ({ point, y: places[index] ?? 0 }));
}

const yearsIn = (start: Date, end: Date): number => end.getUTCFullYear() - start.getUTCFullYear() + 1;

/** A day of every year, or of every second, third … */
const daysOfYears = (start: Date, end: Date, step: number, day: string): Date[] =>
  Array.from({ length: Math.ceil(yearsIn(start, end) / step) }, (_, index) =>
    at(`${start.getUTCFullYear() + index * step}-${day}`),
  );

const onDay = ({ on }: PathGoal) => at(on);

const straight = (goals: readonly PathGoal[]) => [
  line(goals, { x: onDay, y: "value", stroke: "var(--line-strong)", strokeWidth: 2 }),
  ruleX(goals, { x: onDay, y1: 0, y2: "value", stroke: "var(--line-strong)" }),
];

const ATOP = { x: onDay, frameAnchor: "top", dy: 4 - TOP, lineAnchor: "top", fontWeight: 600, text: "says" } as const;
const ENDING = { textAnchor: "end", dx: 10 } as const;

const milestones = (goals: readonly PathGoal[], isNarrow: boolean) => [
  dot(goals, { x: onDay, y: "value", symbol: "diamond", r: 6, fill: "var(--text)" }),
  // The last one ends where the drawing does.
  text(goals.slice(0, -1), { ...words, ...ATOP, ...(isNarrow && ENDING) }),
  text(goals.slice(-1), { ...words, ...ATOP, ...ENDING }),
];

const pointMarks = (points: readonly PathPoint[]) => {
  const x = ({ on }: PathPoint) => at(on);
  const dots = points.filter(({ shape }) => shape.kind !== "range");
  return [
    link(points, {
      filter: ({ shape }: PathPoint) => shape.kind === "range",
      x1: x,
      x2: x,
      y1: ({ shape }: PathPoint) => (shape.kind === "range" ? shape.lower : undefined),
      y2: ({ shape }: PathPoint) => (shape.kind === "range" ? shape.upper : undefined),
      stroke: "var(--accent-mark)",
      strokeWidth: 8,
      strokeOpacity: 0.35,
    }),
    dot(dots, {
      x,
      y: ({ shape }: PathPoint) => middleOf(shape),
      r: 5,
      stroke: "var(--accent-mark)",
      strokeWidth: 2.5,
      // Hollow where the source itself says "about".
      fill: ({ shape }: PathPoint) => (shape.kind === "value" ? "var(--accent-mark)" : "var(--surface)"),
    }),
  ];
};
