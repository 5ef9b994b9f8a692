import type { EventDetails } from "../worker/eventDetails.js";
import type { FromWorker, Shared, ToWorker } from "../worker/messages.js";
import type { RunDetails } from "../worker/runs.js";
// Inlined, so that the page works where a browser lets no page load a worker: opened from a folder.
import LogWorker from "../worker/worker.js?worker&inline";

type Heard = Exclude<FromWorker, { type: "answer" }>;

/** A worker with one log. A new log gets a new session, so that nothing of an old one can arrive late. */
export class Session {
  readonly #worker = new LogWorker();
  readonly #waiting = new Map<number, (answer: never) => void>();
  #asked = 0;

  constructor(hear: (message: Heard) => void) {
    this.#worker.onmessage = ({ data }: MessageEvent<FromWorker>) => {
      if (data.type !== "answer") return hear(data);
      this.#waiting.get(data.id)?.(data.answer as never);
      this.#waiting.delete(data.id);
    };
    this.#worker.onerror = ({ message }) => hear({ type: "broken", message });
  }

  read(input: readonly File[] | string): void {
    this.#send(typeof input === "string" ? { type: "readText", text: input } : { type: "read", files: input });
  }

  event(index: number): Promise<EventDetails> {
    return this.#ask((id) => ({ type: "event", id, index }));
  }

  run(index: number): Promise<RunDetails> {
    return this.#ask((id) => ({ type: "run", id, index }));
  }

  share(indexes: Uint32Array, redacted: boolean): Promise<Shared> {
    return this.#ask((id) => ({ type: "share", id, indexes, redacted }));
  }

  end(): void {
    this.#worker.terminate();
  }

  #ask<T>(messageOf: (id: number) => ToWorker): Promise<T> {
    const id = this.#asked++;
    return new Promise((resolve) => {
      this.#waiting.set(id, resolve);
      this.#send(messageOf(id));
    });
  }

  #send(message: ToWorker): void {
    this.#worker.postMessage(message);
  }
}
