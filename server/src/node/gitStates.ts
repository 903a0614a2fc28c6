import path from 'node:path';
import type { GitState } from '../protocol';
import { git } from './git';

/** Milliseconds after which an answer is asked for again, for changes that nobody tells us of. */
const FRESH = 3000;
/** Milliseconds for which an old answer still serves while the new one is on its way: typing must not wait for git. */
const USABLE = 30_000;
/** Folders asked about at the same time: each takes two processes. */
const AT_A_TIME = 4;

interface Answer {
  readonly state: GitState;
  readonly at: number;
}

interface Question {
  readonly file: string;
  readonly answer: (state: GitState) => void;
}

/**
 * How git treats files. Questions of one turn of the event loop go to git together, per folder: two processes for any
 * number of files.
 */
export class GitStates {
  #answers = new Map<string, Answer>();
  #asked = new Map<string, Promise<GitState>>();
  #questions: Question[] = [];

  stateOf(file: string): Promise<GitState> {
    const known = this.#answers.get(file);
    const age = known ? Date.now() - known.at : Number.POSITIVE_INFINITY;
    const asked = age < FRESH ? undefined : this.#ask(file);
    return known && age < USABLE ? Promise.resolve(known.state) : (asked ?? this.#ask(file));
  }

  /** Answers that are on their way go to whoever asked, and to nobody after them. */
  forget(): void {
    this.#answers = new Map();
    this.#asked = new Map();
  }

  #ask(file: string): Promise<GitState> {
    let asked = this.#asked.get(file);
    if (!asked) {
      asked = new Promise((answer) => {
        if (this.#questions.length === 0) setImmediate(() => void this.#askAll());
        this.#questions.push({ file, answer });
      });
      this.#asked.set(file, asked);
    }
    return asked;
  }

  async #askAll(): Promise<void> {
    const questions = this.#questions;
    this.#questions = [];
    const byFolder = new Map<string, Question[]>();
    for (const question of questions) {
      const folder = path.dirname(question.file);
      const group = byFolder.get(folder);
      if (group) group.push(question);
      else byFolder.set(folder, [question]);
    }
    const folders = byFolder.entries();
    const work = async () => {
      for (const [folder, group] of folders) await this.#askFolder(folder, group);
    };
    await Promise.all(Array.from({ length: AT_A_TIME }, work));
  }

  async #askFolder(folder: string, questions: readonly Question[]): Promise<void> {
    const answers = this.#answers;
    const asked = this.#asked;
    const names = questions.map(({ file }) => path.basename(file));
    const list = names.map((name) => `${name}\0`).join('');
    const [tracked, ignored] = await Promise.all([
      git(folder, ['ls-files', '-z', '--', ...names.map((name) => `:(literal)${name}`)]),
      git(folder, ['check-ignore', '-z', '--stdin'], list, [0, 1]),
    ]);
    const trackedNames = new Set(tracked?.split('\0'));
    const ignoredNames = new Set(ignored?.split('\0'));
    questions.forEach(({ file, answer }, i) => {
      const name = names[i] ?? '';
      const state = tracked === undefined ? 'none' : stateFrom(trackedNames.has(name), ignoredNames.has(name));
      answers.set(file, { state, at: Date.now() });
      asked.delete(file);
      answer(state);
    });
  }
}

function stateFrom(tracked: boolean, ignored: boolean): GitState {
  if (tracked) return 'tracked';
  return ignored ? 'ignored' : 'untracked';
}
