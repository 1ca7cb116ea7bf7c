/** Says something to the person who runs the bench. */
export function print(text = ""): void {
  process.stdout.write(`${text}\n`);
}
