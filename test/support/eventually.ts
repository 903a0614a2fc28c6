/**
 * Asks again and again until the answer is not undefined or false, or no assertion fails any more. `limit` and `pause` in
 * milliseconds; the last assertion that failed says why it never came.
 */
export async function eventually<T>(
  what: string,
  question: () => T | undefined | false | Promise<T | undefined | false>,
  { limit = 60_000, pause = 100 } = {},
): Promise<T> {
  const deadline = Date.now() + limit;
  let reason = '';
  for (;;) {
    try {
      const answer = await question();
      if (answer !== undefined && answer !== false) return answer;
      reason = '';
    } catch (error) {
      reason = `: ${(error as Error).message}`;
    }
    if (Date.now() > deadline) throw new Error(`${what} did not come within ${limit} ms${reason}`);
    await new Promise((resolve) => setTimeout(resolve, pause));
  }
}
