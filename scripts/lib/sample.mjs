import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { inRoot } from './paths.mjs';
import { run } from './processes.mjs';
import { alphanumeric, base64url, createRandom, hex, upperAlphanumeric, withChecksum } from './synthetic.mjs';

/**
 * The values behind the placeholders of samples/. Made here, since whole keys in a repository would set off every
 * scanner that looks at it; right in shape and checksum, and nobody's.
 */
const values = {
  TWILIO_ACCOUNT_SID: (r) => `AC${r.chars(hex, 32)}`,
  TWILIO_AUTH_TOKEN: (r) => r.chars(hex, 32),
  SESSION_SECRET: (r) => r.chars(alphanumeric, 48),
  GITLAB_TOKEN: (r) => `glpat-${r.chars(base64url, 20)}`,
  STRIPE_SECRET_KEY: (r) => `sk_${'live'}_51${r.chars(alphanumeric, 97)}`,
  SENDGRID_API_KEY: (r) => `SG.${r.chars(base64url, 22)}.${r.chars(base64url, 43)}`,
  GOOGLE_MAPS_API_KEY: (r) => `AIzaSy${r.chars(base64url, 33)}`,
  SLACK_WEBHOOK_URL: (r) =>
    `https://hooks.slack.com/services/T${r.chars(upperAlphanumeric, 10)}/B${r.chars(upperAlphanumeric, 10)}/${r.chars(alphanumeric, 24)}`,
  ANTHROPIC_API_KEY: (r) => `sk-ant-api03-${r.chars(base64url, 93)}AA`,
  AWS_ACCESS_KEY_ID: (r) => `AKIA${r.chars('ABCDEFGHIJKLMNOPQRSTUVWXYZ234567', 16)}`,
  AWS_SECRET_ACCESS_KEY: (r) => r.chars(`${alphanumeric}+/`, 40),
  GITHUB_TOKEN: (r) => withChecksum('ghp_', r.chars(alphanumeric, 30)),
  DATABASE_PASSWORD: (r) => r.chars(alphanumeric, 24),
  NPM_TOKEN: (r) => withChecksum('npm_', r.chars(alphanumeric, 30)),
  DIGITALOCEAN_TOKEN: (r) => `dop_v1_${r.chars(hex, 64)}`,
  HF_TOKEN: (r) => `hf_${r.chars(alphanumeric.replace(/\d/g, ''), 34)}`,
};

/** The value of every placeholder; the same seed gives the same ones. */
export function sampleValues(seed = 'parcel-desk') {
  return Object.fromEntries(
    Object.entries(values).map(([name, make]) => [name, make(createRandom(`${seed}/${name}`))]),
  );
}

/** Copies the sample project to `target`, filled in, as a git repository where there is a git. */
export async function copySample(target, seed) {
  await copyFilled(inRoot('samples/web-service'), target, sampleValues(seed));
  const author = ['-c', 'user.name=Parcel Desk', '-c', 'user.email=desk@example.net', '-c', 'commit.gpgsign=false'];
  for (const args of [
    ['init', '-q', '-b', 'main'],
    ['add', '-A'],
    [...author, 'commit', '-q', '-m', 'Parcel desk'],
  ]) {
    const { code } = await run('git', args, { cwd: target }).catch(() => ({ code: 1 }));
    if (code !== 0) return;
  }
}

/** Dotfiles are kept under `dot-…`: as themselves they would take effect in this repository. */
async function copyFilled(source, target, filling) {
  await mkdir(target, { recursive: true });
  for (const entry of await readdir(source, { withFileTypes: true })) {
    const from = path.join(source, entry.name);
    const to = path.join(target, entry.name.replace(/^dot-/, '.'));
    if (entry.isDirectory()) {
      await copyFilled(from, to, filling);
    } else {
      const text = await readFile(from, 'utf8');
      await writeFile(
        to,
        text.replace(/@@([A-Z_]+)@@/g, (whole, name) => filling[name] ?? whole),
      );
    }
  }
}
