/**
 * Types of web streams that every platform accepts.
 *
 * They do not refer to the declarations of the DOM, of Node or of another platform, because a project may lack them. Each type is
 * assignable to the type of the same purpose of every platform.
 */

/** The side of a stream that gives items. */
export interface WebReadable<R> {
  /** Whether a reader holds the stream. */
  readonly locked: boolean;
  /** Stops the stream. */
  cancel(reason?: unknown): Promise<void>;
  /** Returns a reader of the items. */
  getReader(): WebReader<R>;
  // The compiler compares overloads from the last to the first. The next three exist for the compiler only:
  // the first is assignable to every platform's declaration; the compiler infers R from the second; the third prevents
  // it from inferring R from a reader of bytes.
  /** For the compiler only. */
  // biome-ignore lint/suspicious/noExplicitAny: no other type fits what every platform declares
  getReader(options?: { mode?: "byob" }): any;
  /** For the compiler only. */
  getReader(): {
    /** Reads an item. */
    read(): Promise<{ done: false; value: R } | { done: true }>;
  };
  /** For the compiler only. */
  getReader(options?: { mode?: "byob" }): unknown;
  /** Passes the items through a transform, and returns its readable side. */
  pipeThrough<S>(transform: { readable: S; writable: WebSink<R> }, options?: WebPipeOptions): S;
  /** Passes the items to a destination. */
  pipeTo(destination: WebSink<R>, options?: WebPipeOptions): Promise<void>;
  /** Returns two streams of the same items. */
  tee(): [WebReadable<R>, WebReadable<R>];
  /** Returns an iterator over the items. */
  values(options?: { preventCancel?: boolean }): WebIterator<R>;
  /** Returns the iterator that `for await` reads. */
  [Symbol.asyncIterator](options?: { preventCancel?: boolean }): WebIterator<R>;
}

/** The iterator that `for await` reads. */
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

/** The side of a stream that takes chunks. */
export interface WebWritable<W> {
  /** Whether a writer holds the stream. */
  readonly locked: boolean;
  /** Ends the stream, and drops what is not yet written. */
  abort(reason?: unknown): Promise<void>;
  /** Ends the stream after what is written. */
  close(): Promise<void>;
  /** Returns a writer of chunks. */
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

/** The destination of a pipe: a WritableStream of any platform. */
export interface WebSink<W> {
  getWriter(): { write(chunk: W): Promise<void> };
}

/** The options of a pipe. */
export interface WebPipeOptions {
  preventAbort?: boolean;
  preventCancel?: boolean;
  preventClose?: boolean;
  // biome-ignore lint/suspicious/noExplicitAny: an AbortSignal, which only platforms declare
  signal?: any;
}
