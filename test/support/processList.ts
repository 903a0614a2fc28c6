import { execFileSync } from 'node:child_process';

/** Ids of the running processes whose command line contains `text`. */
export function processesWith(text: string): number[] {
  const lines = execFileSync('ps', ['-axww', '-o', 'pid=,args='], { encoding: 'utf8' }).split('\n');
  return lines.filter((line) => line.includes(text)).map((line) => Number.parseInt(line, 10));
}
