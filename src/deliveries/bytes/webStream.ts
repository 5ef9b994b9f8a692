/**
 * The parts of a web stream as every platform has them, written out.
 *
 * The declarations of the DOM, of Node and of other platforms are not named here: a project may have any of them, or none. Each
 * of these types can be passed where a platform's own type is expected.
 */

/** The side of a stream that items are read from. */
export interface WebReadable<R> {
  readonly locked: boolean;
  cancel(reason?: unknown): Promise<void>;
  getReader(): WebReader<R>;
  // The compiler compares overloads from the last one on. The next three serve it alone: the first of them fits every platform's
  // declaration, readers of bytes included; by the second it infers R; the third keeps it from inferring from a reader of bytes.
  // biome-ignore lint/suspicious/noExplicitAny: no other type fits what every platform declares
  getReader(options?: { mode?: "byob" }): any;
  getReader(): { read(): Promise<{ done: false; value: R } | { done: true }> };
  getReader(options?: { mode?: "byob" }): unknown;
  pipeThrough<S>(transform: { readable: S; writable: WebSink<R> }, options?: WebPipeOptions): S;
  pipeTo(destination: WebSink<R>, options?: WebPipeOptions): Promise<void>;
  tee(): [WebReadable<R>, WebReadable<R>];
  values(options?: { preventCancel?: boolean }): WebIterator<R>;
  [Symbol.asyncIterator](options?: { preventCancel?: boolean }): WebIterator<R>;
}

/** What `for await` reads from. */
export interface WebIterator<R> extends Omit<AsyncGenerator<R, never, unknown>, "throw" | typeof Symbol.asyncIterator> {
  [Symbol.asyncIterator](): WebIterator<R>;
}

/** Reads the items one by one. */
export interface WebReader<R> {
  readonly closed: Promise<unknown>;
  cancel(reason?: unknown): Promise<void>;
  read(): Promise<{ done: false; value: R } | { done: true; value?: R | undefined }>;
  releaseLock(): void;
}

/** The side of a stream that chunks are written to. */
export interface WebWritable<W> {
  readonly locked: boolean;
  abort(reason?: unknown): Promise<void>;
  close(): Promise<void>;
  getWriter(): WebWriter<W>;
}

/** Writes chunks one by one. */
export interface WebWriter<W> {
  // biome-ignore lint/suspicious/noExplicitAny: platforms declare undefined or void, and neither can be passed as the other
  readonly closed: Promise<any>;
  readonly desiredSize: number | null;
  // biome-ignore lint/suspicious/noExplicitAny: as above
  readonly ready: Promise<any>;
  abort(reason?: unknown): Promise<void>;
  close(): Promise<void>;
  releaseLock(): void;
  write(chunk?: W): Promise<void>;
}

/** What items can be piped to: a platform's WritableStream. */
export interface WebSink<W> {
  getWriter(): { write(chunk: W): Promise<void> };
}

/** How a pipe ends. */
export interface WebPipeOptions {
  preventAbort?: boolean;
  preventCancel?: boolean;
  preventClose?: boolean;
  // biome-ignore lint/suspicious/noExplicitAny: an AbortSignal, which only platforms declare
  signal?: any;
}
