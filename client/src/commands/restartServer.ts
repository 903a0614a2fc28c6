import type { Command } from './command';

export const restartServer: Command = {
  id: 'keyward.restartServer',
  execute: ({ client }) => client.restart(),
};
