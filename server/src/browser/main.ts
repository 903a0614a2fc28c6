import { BrowserMessageReader, BrowserMessageWriter, createConnection } from 'vscode-languageserver/browser';
import { quietFeatures } from '../lsp/quietFeatures';
import { startServer } from '../lsp/server';
import { workerEnvironment } from './environment';
import { remoteFiles } from './remoteFiles';

declare const self: DedicatedWorkerGlobalScope;

const connection = createConnection(quietFeatures, new BrowserMessageReader(self), new BrowserMessageWriter(self));
startServer(connection, { createEnvironment: workerEnvironment, createFiles: remoteFiles });
