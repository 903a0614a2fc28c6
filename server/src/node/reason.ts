const KNOWN: Readonly<Record<string, string>> = {
  ENOENT: 'no such file or folder',
  EACCES: 'permission denied',
  EPERM: 'permission denied',
  ELOOP: 'a link that leads to itself',
  EISDIR: 'is a folder',
  EMFILE: 'too many open files',
  ENAMETOOLONG: 'its name is too long',
  ERR_FS_FILE_TOO_LARGE: 'too large to read',
};

/**
 * Why something failed, as a part of a sentence for the user. Messages of errors are left out, since those of parsers and
 * of the runtime may quote what they read.
 */
export function reasonOf(error: unknown): string {
  const code = (error as NodeJS.ErrnoException | undefined)?.code;
  if (typeof code === 'string') return KNOWN[code] ?? `the system says ${code}`;
  return `an error of Keyward itself (${error instanceof Error ? error.name : typeof error})`;
}
