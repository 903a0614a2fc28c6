/** Any JSON-RPC message, as far as the trace looks at it. */
export interface TracedMessage {
  readonly method?: string;
  readonly params?: unknown;
}

/**
 * Traces the traffic with the server: directions, method names, sizes and durations. Parameters and results hold
 * document text, thus credentials, and are never written; the trace of the language client itself stays off.
 */
export class MessageTrace {
  enabled = false;
  readonly #write: (line: string) => void;
  readonly #now: () => number;

  /** `now`: milliseconds. */
  constructor(write: (line: string) => void, now: () => number) {
    this.#write = write;
    this.#now = now;
  }

  notification(method: string, params: unknown): void {
    if (this.enabled) this.#write(`→ ${method} (${sizeOf(params)})`);
  }

  async request<R>(method: string, params: unknown, send: () => Promise<R>): Promise<R> {
    if (!this.enabled) return send();
    const start = this.#now();
    this.#write(`→ ${method} (${sizeOf(params)})`);
    try {
      const result = await send();
      this.#write(`← ${method} ${this.#elapsed(start)} (${sizeOf(result)})`);
      return result;
    } catch (error) {
      this.#write(`← ${method} ${this.#elapsed(start)} failed`);
      throw error;
    }
  }

  /** A request or notification from the server; answers to our own requests have no method and are traced there. */
  incoming(message: TracedMessage): void {
    if (this.enabled && message.method !== undefined) this.#write(`⇠ ${message.method} (${sizeOf(message.params)})`);
  }

  #elapsed(start: number): string {
    return `${Math.round(this.#now() - start)} ms`;
  }
}

/** Size as JSON, in UTF-16 code units; what the wire carries is close to it. */
function sizeOf(value: unknown): string {
  try {
    return `${JSON.stringify(value)?.length ?? 0} chars`;
  } catch {
    return 'not JSON'; // results converted to VS Code's own objects may be cyclic
  }
}
