import { type CancellationToken, ErrorCodes, LSPErrorCodes, ResponseError } from 'vscode-languageserver';
import type { Logger } from '../core/logger';
import { RefusedError, StaleDocumentError } from '../core/service/languageService';
import { describeError } from './logger';

/** Wraps handlers, so that none of them can take the server down or put document text into a log or an answer. */
export class Guard {
  readonly #logger: Logger;

  constructor(logger: Logger) {
    this.#logger = logger;
  }

  /** A request handler whose failure is an error with the request's name. */
  request<P, R, A extends unknown[]>(
    name: string,
    handler: (params: P, token: CancellationToken, ...rest: A) => Promise<R> | R,
  ): (params: P, token: CancellationToken, ...rest: A) => Promise<R> {
    return async (params, token, ...rest) => {
      if (token.isCancellationRequested) throw cancelled();
      let result: R;
      try {
        result = await handler(params, token, ...rest);
      } catch (error) {
        throw token.isCancellationRequested ? cancelled() : this.#answerTo(name, error);
      }
      if (token.isCancellationRequested) throw cancelled();
      return result;
    };
  }

  /** A notification handler; what it throws, now or later, is logged. */
  notification<P>(name: string, handler: (params: P) => unknown): (params: P) => void {
    return (params) => {
      this.run(name, () => handler(params));
    };
  }

  run(name: string, action: () => unknown): void {
    try {
      Promise.resolve(action()).catch((error: unknown) => this.#log(name, error));
    } catch (error) {
      this.#log(name, error);
    }
  }

  #answerTo(name: string, error: unknown): ResponseError<void> {
    if (error instanceof StaleDocumentError) return new ResponseError(LSPErrorCodes.ContentModified, error.message);
    if (error instanceof RefusedError) return new ResponseError(LSPErrorCodes.RequestFailed, error.message);
    if (error instanceof ResponseError) return error;
    this.#log(name, error);
    return new ResponseError(ErrorCodes.InternalError, `${name} failed.`);
  }

  #log(name: string, error: unknown): void {
    this.#logger.log('error', `${name}: ${describeError(error)}`);
  }
}

function cancelled(): ResponseError<void> {
  return new ResponseError(LSPErrorCodes.RequestCancelled, 'Cancelled.');
}
