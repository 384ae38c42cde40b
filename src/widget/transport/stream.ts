/** What is used of a WebSocket. */
export type Socket = Pick<WebSocket, 'close'> & {
  onopen: ((event: Event) => unknown) | null;
  onmessage: ((event: MessageEvent) => unknown) | null;
  onclose: ((event: CloseEvent) => unknown) | null;
};

interface Listening {
  /** Resolves when the socket is no more: true when it had brought something or stood for five seconds. */
  readonly ended: Promise<boolean>;
  /** Lets go of the socket at once, without waiting for a network that may be dead to say goodbye. */
  readonly drop: () => void;
}

const OPEN_WITHIN_MS = 8_000;
const STANDS_AFTER_MS = 5_000;

/** Listens to one socket. `open` makes it and may throw; an empty frame is a sign of life only. */
export function listen(open: () => Socket, heard: { opened(): void; frame(text: string): void }): Listening {
  let drop = () => {};
  const ended = new Promise<boolean>((resolve) => {
    let served = false;
    const socket = open();
    const finish = () => {
      clearTimeout(timer);
      socket.onopen = socket.onmessage = socket.onclose = null;
      socket.close();
      resolve(served);
    };
    let timer = setTimeout(finish, OPEN_WITHIN_MS);
    socket.onopen = () => {
      clearTimeout(timer);
      timer = setTimeout(() => (served = true), STANDS_AFTER_MS);
      heard.opened();
    };
    socket.onmessage = ({ data }) => {
      served = true;
      if (typeof data === 'string' && data !== '') heard.frame(data);
    };
    socket.onclose = finish;
    drop = finish;
  }).catch(() => false);
  return {
    ended,
    drop: () => {
      drop();
    },
  };
}
