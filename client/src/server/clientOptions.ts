import * as vscode from 'vscode';
import { CloseAction, ErrorAction, type LanguageClientOptions, RevealOutputChannelOn } from 'vscode-languageclient';
import type { InitializationOptions } from '../../../server/src/protocol';
import type { MessageTrace, TracedMessage } from './messageTrace';
import { silentChannel } from './silentChannel';

export interface ClientSetup {
  readonly output: vscode.LogOutputChannel;
  readonly trace: MessageTrace;
  readonly resourcesUri: string;
  readonly fingerprintKey: string;
}

/** Options of one start; `closed` is called when the connection ends without having been asked to. */
export function clientOptions(setup: ClientSetup, closed: () => void): LanguageClientOptions {
  const { trace } = setup;
  return {
    documentSelector: watchedSchemes().map((scheme) => ({ scheme })),
    initializationOptions: initializationOptions(setup),
    outputChannel: setup.output,
    traceOutputChannel: silentChannel(setup.output.name),
    revealOutputChannelOn: RevealOutputChannelOn.Never,
    diagnosticCollectionName: 'keyward',
    diagnosticPullOptions: { onChange: true, onSave: true },
    markdown: { supportThemeIcons: true },
    initializationFailedHandler: () => false,
    errorHandler: {
      error: () => ({ action: ErrorAction.Continue, handled: true }),
      closed: () => {
        closed();
        return { action: CloseAction.DoNotRestart, handled: true };
      },
    },
    connectionOptions: {
      messageStrategy: {
        handleMessage: (message, next) => {
          trace.incoming(message as TracedMessage);
          return next(message);
        },
      },
    },
    middleware: {
      sendRequest: (type, params, token, next) =>
        trace.request(methodOf(type), params, () => next(type, params, token)),
      sendNotification: (type, next, params) => {
        trace.notification(methodOf(type), params);
        return next(type, params);
      },
    },
  };
}

/** Schemes of documents people edit; not `output`, `git`, `vscode-userdata` and the like. */
function watchedSchemes(): string[] {
  const folders = vscode.workspace.workspaceFolders?.map((folder) => folder.uri.scheme) ?? [];
  return [...new Set(['file', 'untitled', 'vscode-notebook-cell', 'vscode-vfs', ...folders])];
}

function initializationOptions(setup: ClientSetup): InitializationOptions {
  return {
    trusted: vscode.workspace.isTrusted,
    resourcesUri: setup.resourcesUri,
    fingerprintKey: setup.fingerprintKey,
    canFinishMove: true,
  };
}

function methodOf(type: string | { method: string }): string {
  return typeof type === 'string' ? type : type.method;
}
