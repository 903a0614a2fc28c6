import { serveByArguments } from './serve';

serveByArguments();
