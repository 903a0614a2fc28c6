/** Lines that say what a launcher is at: rewritten in place on a terminal, one line per step elsewhere. */
const live = process.stderr.isTTY;
const frames = ['-', '\\', '|', '/'];

/** Runs `action` under a label. `action` gets a function that shows a detail (the last line that npm printed, say). */
export async function step(label, action) {
  const started = Date.now();
  let detail = '';
  let frame = 0;
  const draw = () => {
    const line = `${frames[frame++ % frames.length]} ${label} ${secondsSince(started)}${detail && `  ${detail}`}`;
    process.stderr.write(`\r\x1b[2K${line.slice(0, (process.stderr.columns ?? 80) - 1)}`);
  };
  if (!live) process.stderr.write(`${label} …\n`);
  const timer = live ? setInterval(draw, 150) : setInterval(() => note(`  ${label}: ${secondsSince(started)}`), 15_000);
  try {
    const result = await action((text) => {
      detail = text.trim().split('\n').at(-1) ?? '';
    });
    finish(`✓ ${label} (${secondsSince(started)})`);
    return result;
  } catch (error) {
    finish(`✗ ${label} (${secondsSince(started)})`);
    throw error;
  } finally {
    clearInterval(timer);
  }
}

export function note(text) {
  process.stderr.write(`${text}\n`);
}

export function secondsSince(started) {
  return `${((Date.now() - started) / 1000).toFixed(1)} s`;
}

function finish(line) {
  process.stderr.write(live ? `\r\x1b[2K${line}\n` : `${line}\n`);
}
