/** Documents for keystroke benchmarks: code with a credential every 20 KB or so, of about `size` UTF-16 units. */
export function codeOf(size: number, oneLine = false): string {
  const key = ['sk', 'live', 'a1B2c3D4'.repeat(3)].join('_');
  const block = Array.from(
    { length: 400 },
    (_, i) => `export function handler${i}(request) { return respond(request.id, ${i}); }\n`,
  );
  block.push(`const stripeKey = "${key}";\n`);
  const unit = oneLine ? block.join('').replaceAll('\n', ' ') : block.join('');
  return unit.repeat(Math.max(1, Math.ceil(size / unit.length))).slice(0, size);
}

/** A private key of 200 lines inside a literal. */
export function privateKeyText(): string {
  const line = 'MIIEvQIBADANBgkqhkiG9w0BAQEFAASCBKcwggSjAgEAAoIBAQC7aKx3b2Q9xZ1y';
  return `const pem = \`-----BEGIN PRIVATE ${'KEY'}-----\n${`${line}\n`.repeat(198)}-----END PRIVATE KEY-----\`;\n`;
}

export interface KeystrokeCase {
  readonly label: string;
  readonly text: string;
  /** Where the typing happens, in UTF-16 units. */
  readonly at: number;
}

export function keystrokeCases(): KeystrokeCase[] {
  const sizes: readonly (readonly [string, number])[] = [
    ['10 KB', 10_000],
    ['100 KB', 100_000],
    ['1 MB', 1_000_000],
    ['10 MB', 10_000_000],
  ];
  const cases: KeystrokeCase[] = sizes.map(([label, size]) => {
    const text = codeOf(size);
    return { label, text, at: text.indexOf('\n', size / 2) + 1 };
  });
  const line = codeOf(10_000_000, true);
  cases.push({ label: 'one line of 10 MB', text: line, at: 5_000_000 });
  const pem = privateKeyText();
  cases.push({ label: 'inside a private key of 200 lines', text: codeOf(50_000) + pem, at: 50_000 + pem.length / 2 });
  return cases;
}

/** What is typed: a key, character by character, then taken back. */
export const typed = `const apiToken = "${['ghp', 'x9Kd83hfLs02mVnQp4Zt7Wb1Yc6Ra5Tj0Ue'].join('_')}";`;
