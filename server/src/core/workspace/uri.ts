/** URI of `name` in `folder` (no trailing slash), spelled as VS Code spells it: everything but `A-Za-z0-9-._~` in percent form. */
export function joinUri(folder: string, name: string): string {
  return `${folder}/${encodeName(name)}`;
}

/** Path of `uri` below `folder`, decoded, with forward slashes; undefined when it lies elsewhere. Empty for the folder itself. */
export function relativePath(folder: string, uri: string): string | undefined {
  if (uri === folder) return '';
  if (!isBelow(folder, uri)) return undefined;
  return decode(uri.slice(folder.length + 1));
}

export function isBelow(folder: string, uri: string): boolean {
  return uri.length > folder.length && uri.startsWith(folder) && uri[folder.length] === '/';
}

/** Last segment of the path, decoded, without query and fragment. */
export function baseName(uri: string): string {
  const path = uri.replace(/[?#].*$/s, '');
  return decode(path.slice(path.lastIndexOf('/') + 1));
}

/** As servers keep workspace folders: canonical, without trailing slash. */
export function folderUri(uri: string): string {
  return canonicalUri(uri.replace(/\/+$/, ''));
}

/** The same resource in the spelling of `joinUri`, so that two spellings of one file meet. */
export function canonicalUri(uri: string): string {
  const [, head = '', path = '', tail = ''] = /^([a-z][a-z0-9+.-]*:(?:\/\/[^/?#]*)?)([^?#]*)(.*)$/is.exec(uri) ?? [];
  if (head === '') return uri;
  const spelled = path.split('/').map((segment) => encodeName(decode(segment)));
  // A Windows drive, which VS Code writes small.
  if (/^[A-Z]%3A$/.test(spelled[1] ?? '') && /^file:/i.test(head))
    spelled[1] = `${spelled[1]?.charAt(0).toLowerCase()}%3A`;
  return `${head}${spelled.join('/')}${tail}`;
}

function encodeName(name: string): string {
  if (/^[\w.~-]*$/.test(name)) return name;
  return encodeURIComponent(name.replace(/\p{Cs}/gu, '\ufffd')).replace(
    /[!'()*]/g,
    (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}

/** A stray `%` stands for itself. */
function decode(text: string): string {
  if (!text.includes('%')) return text;
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
