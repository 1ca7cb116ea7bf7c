/** What runs in a thread: it decides what is told of one release, and says so. */
import { parentPort, workerData } from "node:worker_threads";
import { type Mask, type ProtectionStep, protect, type Solver, solverOf, type ToPublish } from "@wps/model/disclosure";
import loadHighs, { type Highs } from "highs";

/** What the thread ends with: the mask, or that these tables are too entangled for one. */
export type Answer = { readonly mask: Mask } | { readonly tooMuch: true };

/** What the thread says: each step that is done, and its answer at the end. */
export type Message = { readonly done: ProtectionStep } | Answer;

/**
 * So many ranges are looked for; where there are more, none are, and the mask says so. A number of questions and not a time,
 * so that the same people always give the same mask.
 */
const MOST_QUESTIONS = 6000;

class TooManyQuestions extends Error {}

function boundedSolver(highs: Highs): Solver {
  let asked = 0;
  return solverOf({
    solve: (problem, options) => {
      asked += 1;
      if (asked > MOST_QUESTIONS) throw new TooManyQuestions();
      const solution = highs.solve(problem, options);
      return solution.Status === "Optimal" ? solution : { Status: solution.Status, Columns: {} };
    },
  });
}

const say = (message: Message) => parentPort?.postMessage(message);

async function maskOf(toPublish: ToPublish): Promise<Mask> {
  const solver = boundedSolver(await loadHighs());
  const onStep = (done: ProtectionStep) => say({ done });
  try {
    return protect(toPublish, { solver, onStep });
  } catch (error) {
    if (error instanceof TooManyQuestions) return protect(toPublish, { onStep });
    throw error;
  }
}

try {
  say({ mask: await maskOf(workerData) });
} catch (error) {
  if (!(error instanceof RangeError)) throw error;
  say({ tooMuch: true });
}
