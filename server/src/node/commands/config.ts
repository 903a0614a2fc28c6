import { existsSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { decodeText } from '../../core/detection/decodeText';
import { placeOf } from '../../core/formats/allow';
import { CONFIG_NAMES, type CustomConfig, MOST_BYTES } from '../../core/formats/customConfig';
import { readConfig } from '../../core/formats/customDetector';
import { reasonOf } from '../reason';
import type { ConfigTexts } from '../scanShare';

export interface LoadedConfigs {
  readonly configs: readonly CustomConfig[];
  readonly texts: ConfigTexts['texts'];
  /** URI of the folder that paths are relative to. */
  readonly root: string;
  /** `file:line:column: severity: message`. */
  readonly lines: readonly string[];
  /** Something in a file cannot be used. */
  readonly isBroken: boolean;
}

/** The file named, or those at the root of the first path. */
export function loadConfigs(file: string | undefined, paths: readonly string[]): LoadedConfigs {
  const root = folderOf(paths[0] ?? '.');
  const uri = pathToFileURL(root).href;
  const files = file === undefined ? defaultFiles(root) : [file];
  const texts: { name: string; text: string }[] = [];
  const lines: string[] = [];
  let isBroken = false;
  const configs = files.flatMap((name) => {
    const read = readFile(name);
    if (typeof read !== 'string') {
      lines.push(`${name}: ${read.reason}`);
      isBroken = true;
      return [];
    }
    const config = readConfig(path.basename(name), read, { root: uri, obeyAllow: true });
    for (const { severity, span, message } of config.problems) {
      lines.push(`${name}:${placeOf(read, span.start)}: ${severity}: ${message}`);
      isBroken ||= severity === 'error';
    }
    texts.push({ name: path.basename(name), text: read });
    return [config];
  });
  return { configs, texts, root: uri, lines, isBroken };
}

/** Lists what is wrong with a configuration file; 0 if nothing, else 2. */
export function check(file: string | undefined, write: (text: string) => void): 0 | 2 {
  const { lines, isBroken, configs } = loadConfigs(file, ['.']);
  for (const line of lines) write(`${line}\n`);
  const rules = new Set(configs.flatMap((config) => config.rules.map(({ id }) => id))).size;
  write(`${rules} custom ${rules === 1 ? 'rule' : 'rules'} in use.\n`);
  return isBroken ? 2 : 0;
}

function readFile(name: string): string | { readonly reason: string } {
  try {
    if (statSync(name).size > MOST_BYTES) return { reason: 'the file is larger than 1 MB' };
    return decodeText(readFileSync(name));
  } catch (error) {
    return { reason: reasonOf(error) };
  }
}

function defaultFiles(root: string): string[] {
  return CONFIG_NAMES.map((name) => path.join(root, name)).filter((name) => existsSync(name));
}

function folderOf(target: string): string {
  const absolute = path.resolve(target);
  return existsSync(absolute) && statSync(absolute).isDirectory() ? absolute : path.dirname(absolute);
}
