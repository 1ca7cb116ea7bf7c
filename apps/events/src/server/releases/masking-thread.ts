/** What runs in a thread: it decides what is told of one release, and says so. */
import { parentPort, workerData } from "node:worker_threads";
import { type Mask, protect, type Solver, solverOf, type ToPublish } from "@wps/model/disclosure";
import loadHighs, { type Highs } from "highs";

/** What the thread answers: the mask, or that these tables are too entangled for one. */
export type Answer = { readonly mask: Mask } | { readonly tooMuch: true };

/**
 * So many ranges are looked for; where there are more, none are, and the mask says so. A number of questions and not a time,
 * so that the same people always give the same mask.
 */
const MOST_QUESTIONS = 400;

class TooManyQuestions extends Error {}

/** Asks for numbers that need not be whole, which takes a fraction of the time; what is not whole keeps back more. */
function boundedSolver(highs: Highs): Solver {
  let asked = 0;
  return solverOf({
    solve: (problem, options) => {
      asked += 1;
      if (asked > MOST_QUESTIONS) throw new TooManyQuestions();
      const solution = problem.includes("\nGeneral\n") ? undefined : highs.solve(problem, options);
      return solution?.Status === "Optimal" ? solution : { Status: "Not found", Columns: {} };
    },
  });
}

async function maskOf(toPublish: ToPublish): Promise<Mask> {
  const solver = boundedSolver(await loadHighs());
  try {
    return protect(toPublish, { solver });
  } catch (error) {
    if (error instanceof TooManyQuestions) return protect(toPublish);
    throw error;
  }
}

try {
  parentPort?.postMessage({ mask: await maskOf(workerData) } satisfies Answer);
} catch (error) {
  if (!(error instanceof RangeError)) throw error;
  parentPort?.postMessage({ tooMuch: true } satisfies Answer);
}
