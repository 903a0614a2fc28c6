import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import {
  type FileStat,
  type FileType,
  readDirectoryRequest,
  readFileRequest,
  statRequest,
} from '../../../server/src/protocol';

/** Answers the worker server's file requests, for files inside the workspace folders and for no others. */
export function serveWorkspaceFiles(client: BaseLanguageClient): void {
  client.onRequest(readFileRequest, ({ uri }: { uri: string }) => inside(uri, null, readFile));
  client.onRequest(statRequest, ({ uri }: { uri: string }) => inside(uri, null, stat));
  client.onRequest(readDirectoryRequest, ({ uri }: { uri: string }) => inside(uri, [], readDirectory));
}

async function inside<T>(text: string, otherwise: T, read: (uri: vscode.Uri) => Promise<T>): Promise<T> {
  try {
    const uri = vscode.Uri.parse(text, true);
    const climbs = uri.path.split('/').some((segment) => segment === '..' || segment === '.');
    if (climbs || !vscode.workspace.getWorkspaceFolder(uri)) return otherwise;
    return await read(uri);
  } catch {
    return otherwise; // missing, unreadable, or no provider for its scheme: all the same to the server
  }
}

async function readFile(uri: vscode.Uri): Promise<{ base64: string } | null> {
  return { base64: toBase64(await vscode.workspace.fs.readFile(uri)) };
}

async function stat(uri: vscode.Uri): Promise<FileStat | null> {
  const { type, size, mtime, permissions } = await vscode.workspace.fs.stat(uri);
  const readonly = ((permissions ?? 0) & vscode.FilePermission.Readonly) !== 0;
  return { type: typeName(type), size, mtime, readonly };
}

async function readDirectory(uri: vscode.Uri): Promise<[string, FileType][]> {
  const entries = await vscode.workspace.fs.readDirectory(uri);
  return entries.map(([name, type]) => [name, typeName(type)]);
}

/** VS Code's types are bits: a link to a file is both, and a link is what matters (it may lead out of the folder). */
function typeName(type: vscode.FileType): FileType {
  if (type & vscode.FileType.SymbolicLink) return 'symlink';
  if (type & vscode.FileType.Directory) return 'directory';
  return type & vscode.FileType.File ? 'file' : 'other';
}

function toBase64(bytes: Uint8Array): string {
  let binary = '';
  const step = 0x8000; // more arguments than this overflow the stack in some engines
  for (let at = 0; at < bytes.length; at += step) {
    binary += String.fromCharCode(...bytes.subarray(at, at + step));
  }
  return btoa(binary);
}
