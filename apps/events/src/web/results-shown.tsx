import type { Result } from "@wps/model";
import { ResultShown } from "./results/result-shown.tsx";
import classes from "./results/results.module.css";

/** What is aimed at and how far it is reached, result by result. */
export function ResultsShown({ results }: { results: readonly Result[] }) {
  return (
    <ol className={classes.results}>
      {results.map((result) => (
        <li key={JSON.stringify(result)} className={classes.result}>
          <ResultShown result={result} />
        </li>
      ))}
    </ol>
  );
}
