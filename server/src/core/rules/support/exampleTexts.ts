import type { Example } from '../../detection/rule';

/** Positives of a key with a shape of its own: in an env file, in code and in prose. */
export function shapedExamples(name: string, make: () => string): readonly Example[] {
  const [inEnv, inCode, inProse] = [make(), make(), make()];
  return [
    { text: `PORT=8080\n${name}=${inEnv}\n`, secret: inEnv },
    { text: `const client = connect({ credential: "${inCode}", retries: 3 });\n`, secret: inCode },
    { text: `The old one was ${inProse} and is still in use.\n`, secret: inProse },
  ];
}

/** Positives of a key that only its name tells: an env file, JSON and Python. `name` is a variable's: `DD_API_KEY`. */
export function namedExamples(name: string, make: () => string): readonly Example[] {
  const [inEnv, inJson, inPython] = [make(), make(), make()];
  return [
    { text: `PORT=8080\n${name}=${inEnv}\n`, secret: inEnv },
    { text: `{ "retries": 3, "${camelCase(name)}": "${inJson}" }\n`, secret: inJson },
    { text: `${name.toLowerCase()} = '${inPython}'  # see the wiki\n`, secret: inPython },
  ];
}

/** Near misses of a key with a shape of its own: each value in code, and the first one in prose as well. */
export function spoiledTexts(name: string, values: readonly string[]): readonly string[] {
  return [
    `The page about ${values[0]} says nothing of it.\n`,
    ...values.map((value) => `${name.toLowerCase()} = "${value}"\n`),
  ];
}

/** Near misses of a named key: spoiled values under its name, and a `fitting` one where no name speaks of the service. */
export function spoiledNamedTexts(name: string, values: readonly string[], fitting: string): readonly string[] {
  return [
    `Checked out revision ${fitting} of the handbook.\n`,
    `etag: ${fitting}\n`,
    ...values.map((value) => `${name}=${value}\n`),
  ];
}

function camelCase(name: string): string {
  return name.toLowerCase().replace(/_([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
}
