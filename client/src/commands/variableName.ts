/** Why `name` is no name of an environment variable that shells and env-file loaders agree on; undefined when it is one. */
export function variableNameProblem(name: string): 'empty' | 'characters' | undefined {
  if (name === '') return 'empty';
  return /^[A-Za-z_][A-Za-z0-9_]*$/.test(name) ? undefined : 'characters';
}
