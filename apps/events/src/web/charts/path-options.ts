import { axisX, axisY, dot, gridY, line, link, type PlotOptions, ruleX, ruleY, text } from "@observablehq/plot";
import { endOfPath, middleOf, namedOf, type Path, type PathGoal, type PathPoint, spread } from "./path.ts";

const [BOTTOM, LEFT] = [26, 44];
/** Room for what is said of milestones, and for a second line of it. */
const [FIRST_LINE, LINE] = [30, 18];
/** How far the words beside the last points keep from each other, and from the points. */
const [NAME_GAP, NAME_OFF] = [18, 16];
/** In less room than this words are kept out of each other's way. */
const NARROW = 400;
/** Names give way to a milestone that is nearer than this, so that none covers it. */
const NEAR = 110;
/** What the number of a year needs. */
const YEAR_WIDTH = 44;
const FONT_SIZE = 14;

/** A path alone, with the names of what was observed; or one of several small ones, each with its values alone. */
export type PathSize = "full" | "small";

interface Measures {
  readonly height: number;
  readonly ticks: number;
  /** What the words beside the last points need at least; longer ones than the longest end in dots: they would cover the path. */
  readonly words: { readonly least: number; readonly longest: number };
}

const MEASURES: Readonly<Record<PathSize, Measures>> = {
  full: { height: 300, ticks: 5, words: { least: 150, longest: 215 } },
  small: { height: 206, ticks: 3, words: { least: 100, longest: 110 } },
};

/** In less room than this there is no drawing. */
export const leastPathWidth = (size: PathSize): number => LEFT + MEASURES[size].words.least + 60;

const at = (day: string): Date => new Date(`${day}T00:00Z`);
const words = { fontSize: FONT_SIZE, stroke: "var(--surface)", strokeWidth: 5, fill: "var(--text)" };

/** The way to a target over the years: the straight path through its milestones, and what was observed. */
export function pathOptions(path: Path, width: number, size: PathSize): PlotOptions {
  const { goals, lines, breaks } = path;
  const { height, ticks, words: room } = MEASURES[size];
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
  const right = roomAfter((Number(end) - Number(latest)) / span, width - LEFT, room);
  const inner = width - LEFT - right;
  const isNarrow = inner < NARROW;
  // What milestones say stands side by side; in little room the last one a line below the others.
  const above = isNarrow ? FIRST_LINE + LINE : FIRST_LINE;
  const top = endOfPath(path);
  const labels = placed(path, top, height - above - BOTTOM);
  const pixels = (count: number) => (count * span) / inner;
  const isNear = (day: Date) => day >= latest && Number(day) - Number(latest) < pixels(NEAR);
  const column = goals.map(({ on }) => at(on)).findLast((day) => day < end && isNear(day)) ?? latest;
  const nameRoom = Math.min(room.longest, width - LEFT - (Number(column) - Number(start)) / pixels(1) - NAME_OFF);
  const atPoint = { x: ({ on }: PathPoint) => at(on), y: ({ shape }: PathPoint) => middleOf(shape) };
  return {
    width,
    height,
    marginTop: above,
    marginBottom: BOTTOM,
    marginLeft: LEFT,
    marginRight: right,
    style: { background: "none", color: "var(--text)", fontFamily: "inherit", overflow: "visible" },
    x: { type: "utc", domain: [start, end], label: null },
    y: { domain: [0, top], label: null },
    marks: [
      gridY({ ticks, stroke: "var(--line)", strokeOpacity: 1 }),
      axisY({ ticks, tickSize: 0, tickFormat: (tick: number) => `${tick}%`, fill: "var(--muted)", fontSize: 13 }),
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
        text: ({ point: { says, name } }: Label) => (size === "small" || name === "" ? says : `${says} · ${name}`),
        lineWidth: nameRoom / FONT_SIZE,
        textOverflow: "ellipsis",
      }),
      ...milestones(goals, above, isNarrow, new Date(Number(start) + pixels(AT_THE_START))),
    ],
  };
}

/** What is kept free beside the last year, where it leaves no room for names. */
function roomAfter(share: number, room: number, { least, longest }: Measures["words"]): number {
  const needed = room < NARROW ? least : longest;
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
function placed(path: Path, top: number, room: number): Label[] {
  const named = namedOf(path);
  const gap = (top * NAME_GAP) / room;
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

/** What is said of a milestone this near to the left edge begins there. */
const AT_THE_START = 90;
const ENDING = { textAnchor: "end", dx: 10 } as const;
const BEGINNING = { textAnchor: "start", dx: -10 } as const;

function milestones(goals: readonly PathGoal[], above: number, isNarrow: boolean, left: Date) {
  const atop = { x: onDay, frameAnchor: "top", lineAnchor: "top", fontWeight: 600, text: "says" } as const;
  const first = { ...words, ...atop, dy: 4 - above };
  const [others, last] = [goals.slice(0, -1), goals.slice(-1)];
  const isAtTheStart = (goal: PathGoal) => onDay(goal) < left;
  return [
    dot(goals, { x: onDay, y: "value", symbol: "diamond", r: 6, fill: "var(--text)" }),
    text(others, { ...first, filter: isAtTheStart, ...(isNarrow && BEGINNING) }),
    text(others, { ...first, filter: (goal) => !isAtTheStart(goal), ...(isNarrow && ENDING) }),
    // The last one ends where the drawing does.
    text(last, { ...first, dy: isNarrow ? first.dy + LINE : first.dy, ...ENDING }),
  ];
}

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
