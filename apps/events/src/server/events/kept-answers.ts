/**
 * Keeps answers for as long as they may be asked for again. Whoever asks for one that is just being found waits for it;
 * the one that nobody has asked for the longest goes first.
 *
 * @param most as many as are kept
 * @returns the answer of a key: kept, or else found. The key must name all that the answer depends on.
 */
export function keptAnswers<Answer>(most: number): (key: string, find: () => Promise<Answer>) => Promise<Answer> {
  const answers = new Map<string, Promise<Answer>>();

  return (key, find) => {
    const answer = answers.get(key) ?? find();
    // The map holds its keys in the order in which they were set.
    answers.delete(key);
    answers.set(key, answer);
    answer.catch(() => answers.delete(key));
    const [oldest] = answers.keys();
    if (answers.size > most && oldest !== undefined) answers.delete(oldest);
    return answer;
  };
}
