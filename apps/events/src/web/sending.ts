import { OfflineError, ProblemError } from "./api.ts";
import { noteReachable } from "./reachability.ts";

interface Sending {
  readonly signal: AbortSignal;
  /** Called as the form leaves: the share that has left, 0 to 1. */
  readonly onProgress: (share: number) => void;
}

/**
 * Sends a form and tells how far it is on its way, which `fetch` does not. It stands beside `api.ts`, since a first visit sends
 * no file.
 *
 * @throws as `call` does; an AbortError where it was stopped
 */
export function send<Answer>(path: string, form: FormData, { signal, onProgress }: Sending): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    const stop = () => request.abort();
    signal.addEventListener("abort", stop);
    const unreachable = () => {
      noteReachable(false);
      reject(new OfflineError());
    };
    request.upload.onprogress = ({ loaded, total }) => onProgress(total === 0 ? 1 : loaded / total);
    request.onabort = () => reject(new DOMException("The sending was stopped", "AbortError"));
    request.onerror = unreachable;
    request.onload = () => {
      const type = request.getResponseHeader("Content-Type") ?? "";
      const isProblem = type.startsWith("application/problem+json");
      // Something else that answers in the server's place, such as a proxy, is not the server.
      if (!isProblem && (request.status < 200 || request.status > 299)) return unreachable();
      noteReachable(true);
      const answer = JSON.parse(request.responseText);
      if (isProblem) reject(new ProblemError(answer));
      else resolve(answer);
    };
    request.onloadend = () => signal.removeEventListener("abort", stop);
    request.open("POST", path);
    request.send(form);
  });
}
