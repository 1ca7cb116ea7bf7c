/** What a shape looks like, which its style sheet says on the page and a file must say itself. */
const LOOKS = [
  "fill",
  "fill-opacity",
  "stroke",
  "stroke-opacity",
  "stroke-width",
  "stroke-dasharray",
  "font-family",
  "font-size",
  "font-weight",
  "text-anchor",
  "opacity",
] as const;

/** Twice as many points as on the screen, so that it prints well. */
const SHARPNESS = 2;

/** What a picture says of itself where it is seen alone. */
export interface Caption {
  readonly title: string;
  readonly unit: string;
  readonly source: string;
}

const SVG = "http://www.w3.org/2000/svg";
/** Room around the picture, and between the drawing and its caption; and in less room than this no caption is read. */
const [MARGIN, BETWEEN, LEAST_WIDTH] = [24, 14, 420];

/**
 * A drawing as a file that stands for itself: title, unit and source are in it, and the colours of the page, on its ground.
 *
 * @param frame what the drawing stands in
 * @returns nothing where nothing is drawn, not even a little later
 */
export async function pictureOf(
  frame: Element | null,
  type: "svg" | "png",
  caption: Caption,
): Promise<Blob | undefined> {
  const drawing = frame && (await drawingIn(frame));
  return drawing ? asFile(drawing, type, caption) : undefined;
}

/** A drawing that stands nowhere on the page, as {@link pictureOf} one that does. */
export async function pictureApart(
  drawing: SVGSVGElement,
  type: "svg" | "png",
  caption: Caption,
): Promise<Blob | undefined> {
  // Only what is on the page has the colours of the page.
  const apart = document.createElement("div");
  apart.style.cssText = "position: fixed; inset-inline-start: -9999px; visibility: hidden";
  apart.append(drawing);
  document.body.append(apart);
  try {
    return await asFile(drawing, type, caption);
  } finally {
    apart.remove();
  }
}

function asFile(drawing: SVGSVGElement, type: "svg" | "png", caption: Caption): Blob | Promise<Blob | undefined> {
  const picture = framed(drawing, caption);
  const svg = new Blob([new XMLSerializer().serializeToString(picture)], { type: "image/svg+xml" });
  return type === "svg" ? svg : drawnAs(svg, picture);
}

/** Who asks for a picture right away asks before the chart library is there. */
const LONGEST_WAIT_MS = 10_000;

function drawingIn(frame: Element): Promise<SVGSVGElement | undefined> {
  const find = () => frame.querySelector<SVGSVGElement>("svg[role]") ?? undefined;
  const found = find();
  if (found) return Promise.resolve(found);
  return new Promise((resolve) => {
    const finish = () => {
      clearTimeout(timeout);
      watch.disconnect();
      resolve(find());
    };
    const watch = new MutationObserver(() => find() && finish());
    const timeout = setTimeout(finish, LONGEST_WAIT_MS);
    watch.observe(frame, { childList: true, subtree: true });
  });
}

function framed(drawing: SVGSVGElement, { title, unit, source }: Caption): SVGSVGElement {
  const { width, height } = drawing.getBoundingClientRect();
  const page = getComputedStyle(document.body);
  const picture = document.createElementNS(SVG, "svg");
  const inside = standalone(drawing);
  const wide = Math.max(width, LEAST_WIDTH) + 2 * MARGIN;
  const above = [...linesOf(title, TITLE, wide), ...linesOf(unit, UNIT, wide)];
  const below = linesOf(source, SOURCE, wide);
  const top = MARGIN / 2 + heightOf(above) + BETWEEN;
  const tall = top + height + BETWEEN + heightOf(below) + MARGIN / 2;
  set(picture, {
    width: wide,
    height: tall,
    viewBox: `0 0 ${wide} ${tall}`,
    "font-family": page.fontFamily,
    fill: page.color,
  });
  set(inside, { x: MARGIN, y: top, width, height });
  picture.append(
    set(document.createElementNS(SVG, "rect"), { width: wide, height: tall, fill: page.backgroundColor }),
    ...drawnLines(above, MARGIN / 2),
    inside,
    ...drawnLines(below, top + height + BETWEEN),
  );
  return picture;
}

/** How words of the caption look: what a letter and a line of them need, in points. */
interface Type {
  readonly letter: number;
  readonly line: number;
  readonly look: Readonly<Record<string, number>>;
}
const TITLE: Type = { letter: 10, line: 26, look: { "font-size": 18, "font-weight": 600 } };
const UNIT: Type = { letter: 6.6, line: 18, look: { "font-size": 13 } };
const SOURCE: Type = { letter: 6.2, line: 17, look: { "font-size": 12 } };

interface CaptionLine {
  readonly words: string;
  readonly type: Type;
}

const linesOf = (words: string, type: Type, wide: number): CaptionLine[] =>
  words === "" ? [] : wrapped(words, (wide - 2 * MARGIN) / type.letter).map((line) => ({ words: line, type }));

const heightOf = (lines: readonly CaptionLine[]): number => lines.reduce((sum, { type }) => sum + type.line, 0);

const drawnLines = (lines: readonly CaptionLine[], from: number): SVGElement[] =>
  lines.map(({ words, type }, index) => line(words, from + heightOf(lines.slice(0, index + 1)) - 5, type.look));

/**
 * Words in lines of at most so many letters; a longer word has a line of its own.
 *
 * @example
 * wrapped("một hai ba", 7); // ["một hai", "ba"]
 */
export function wrapped(words: string, most: number): string[] {
  const lines = [""];
  for (const word of words.split(" ")) {
    const last = lines.at(-1) ?? "";
    const joined = last === "" ? word : `${last} ${word}`;
    if (last === "" || joined.length <= most) lines.splice(-1, 1, joined);
    else lines.push(word);
  }
  return lines;
}

function line(words: string, y: number, look: Readonly<Record<string, string | number>>): SVGElement {
  const text = set(document.createElementNS(SVG, "text"), { x: MARGIN, y, ...look });
  text.textContent = words;
  return text;
}

function set<Shape extends SVGElement>(shape: Shape, attributes: Readonly<Record<string, string | number>>): Shape {
  for (const [name, value] of Object.entries(attributes)) shape.setAttribute(name, String(value));
  return shape;
}

/** A copy that looks the same without the style sheets of the page. */
function standalone(drawing: SVGSVGElement): SVGSVGElement {
  const copy = drawing.cloneNode(true);
  if (!(copy instanceof SVGSVGElement)) throw new TypeError("a copy of a drawing is a drawing");
  const [shapes = [], copies = []] = [drawing, copy].map((root) => [root, ...root.querySelectorAll("*")]);
  for (const [index, shape] of shapes.entries()) {
    const look = getComputedStyle(shape);
    const other = copies[index];
    if (!other) continue;
    for (const name of LOOKS) other.setAttribute(name, look.getPropertyValue(name));
    other.removeAttribute("style");
    other.removeAttribute("class");
  }
  for (const style of copy.querySelectorAll("style")) style.remove();
  return copy;
}

async function drawnAs(svg: Blob, { width, height }: SVGSVGElement): Promise<Blob | undefined> {
  const image = new Image();
  image.src = `data:image/svg+xml,${encodeURIComponent(await svg.text())}`;
  await image.decode();
  const canvas = document.createElement("canvas");
  canvas.width = Math.ceil(width.baseVal.value * SHARPNESS);
  canvas.height = Math.ceil(height.baseVal.value * SHARPNESS);
  canvas.getContext("2d")?.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve) => canvas.toBlob((blob) => resolve(blob ?? undefined), "image/png"));
}
