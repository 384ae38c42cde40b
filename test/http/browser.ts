import { WebSocket } from 'ws';

/** As much of a browser's XMLHttpRequest as the official Direct Line client uses, over fetch. */
class FetchedRequest {
  readyState = 0;
  status = 0;
  response: unknown = null;
  responseType = '';
  timeout = 0;
  withCredentials = false;
  onreadystatechange: (() => void) | null = null;
  onerror: (() => void) | null = null;
  ontimeout: (() => void) | null = null;
  readonly upload = {};
  readonly #abort = new AbortController();
  readonly #headers: Record<string, string> = {};
  #method = 'GET';
  #url = '';

  open(method: string, url: string): void {
    this.#method = method;
    this.#url = url;
  }
  setRequestHeader(name: string, value: string): void {
    this.#headers[name] = value;
  }
  abort(): void {
    this.#abort.abort();
  }
  send(body?: string): void {
    const init = { method: this.#method, headers: { ...this.#headers, origin: 'https://shop.example' } };
    const { signal } = this.#abort;
    fetch(this.#url, { ...init, signal, ...(body === undefined ? {} : { body }) })
      .then(async (answer) => {
        const text = await answer.text();
        this.status = answer.status;
        this.response = this.responseType === 'json' && text !== '' ? JSON.parse(text) : text;
        this.readyState = 4;
        this.onreadystatechange?.();
      })
      .catch(() => {
        if (!signal.aborted) this.onerror?.();
      });
  }
}

/** Gives this process what the official client looks for in a browser. */
export function becomeBrowser(): void {
  Object.assign(globalThis, { XMLHttpRequest: FetchedRequest, WebSocket });
}
