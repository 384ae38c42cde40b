/** One line of the access log. The route is its pattern: addresses hold tokens and ids. */
export interface RequestLine {
  /** What the answer's X-Request-Id header says. */
  readonly id: string;
  readonly method: string;
  readonly route: string;
  readonly status: number;
  readonly ms: number;
}

/** Where the HTTP server reports to. */
export interface HttpLog {
  request(line: RequestLine): void;
  /** A bug. The client was told nothing but the id; what the error says may hold what a customer wrote. */
  failed(failure: { readonly id: string; readonly route: string; readonly error: unknown }): void;
}
