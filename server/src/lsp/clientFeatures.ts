import type { InitializeParams } from 'vscode-languageserver';
import type { InitializationOptions } from '../protocol';

/** What the client can do, asked once. */
export interface ClientFeatures {
  readonly configuration: boolean;
  readonly registersConfiguration: boolean;
  readonly workspaceFolders: boolean;
  readonly watchedFiles: boolean;
  /** Diagnostics are pulled by this client; else they are pushed. */
  readonly pullDiagnostics: boolean;
  readonly refreshDiagnostics: boolean;
  readonly relatedInformation: boolean;
  readonly versionedDiagnostics: boolean;
  readonly disabledActions: boolean;
  readonly dataAndResolve: boolean;
  readonly workDoneProgress: boolean;
  readonly prepareRename: boolean;
  readonly canFinishMove: boolean;
}

export function clientFeatures({ capabilities }: InitializeParams, options: InitializationOptions): ClientFeatures {
  const { workspace, textDocument, window } = capabilities;
  const actions = textDocument?.codeAction;
  return {
    configuration: workspace?.configuration === true,
    registersConfiguration: workspace?.didChangeConfiguration?.dynamicRegistration === true,
    workspaceFolders: workspace?.workspaceFolders === true,
    watchedFiles: workspace?.didChangeWatchedFiles?.dynamicRegistration === true,
    pullDiagnostics: textDocument?.diagnostic !== undefined,
    refreshDiagnostics: workspace?.diagnostics?.refreshSupport === true,
    relatedInformation:
      (textDocument?.diagnostic ?? textDocument?.publishDiagnostics)?.relatedInformation === true ||
      textDocument?.publishDiagnostics?.relatedInformation === true,
    versionedDiagnostics: textDocument?.publishDiagnostics?.versionSupport === true,
    disabledActions: actions?.disabledSupport === true,
    dataAndResolve: actions?.dataSupport === true && (actions.resolveSupport?.properties.includes('edit') ?? false),
    workDoneProgress: window?.workDoneProgress === true,
    prepareRename: textDocument?.rename?.prepareSupport === true,
    canFinishMove: options.canFinishMove === true,
  };
}
