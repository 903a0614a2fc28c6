import { parentPort, workerData } from 'node:worker_threads';
import { type SharedScan, scanShare } from './scanShare';

parentPort?.postMessage(scanShare(workerData as SharedScan));
