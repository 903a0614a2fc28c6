import type { Command } from './command';

export const clearFilter: Command = {
  id: 'keyward.clearFilter',
  execute({ inventory }) {
    inventory.filter = '';
  },
};
