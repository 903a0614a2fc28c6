import type { Command } from './command';

export const showOutput: Command = {
  id: 'keyward.showOutput',
  execute: ({ output }) => output.show(),
};
