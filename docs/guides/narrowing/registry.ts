import { type BraketEvent, type BraketEventHandler, type BraketEventName, isEventNamed } from "braket-cloudtrail";

/** Handlers that several modules register. A handler takes the exact event of its name. */
export class Registry {
  readonly #handlers = new Map<string, ((event: BraketEvent) => void)[]>();

  on<N extends BraketEventName>(name: N, handler: BraketEventHandler<N>): this {
    const isNamed = isEventNamed(name);
    const handle = (event: BraketEvent) => {
      if (isNamed(event)) handler(event);
    };
    this.#handlers.set(name, [...(this.#handlers.get(name) ?? []), handle]);
    return this;
  }

  dispatch(event: BraketEvent): void {
    for (const handle of this.#handlers.get(event.eventName) ?? []) handle(event);
  }
}
