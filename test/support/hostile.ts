/** An object whose one member throws what is given, each time that it is read. */
export function hostile(thrown: () => unknown): { readonly member: unknown } {
  return {
    get member() {
      throw thrown();
    },
  };
}

/** A proxy that throws a TypeError whatever is asked of it. */
export function revoked(): object {
  const { proxy, revoke } = Proxy.revocable({}, {});
  revoke();
  return proxy;
}

/** A proxy whose members throw when they are listed or read. */
export function throwingProxy(): object {
  const trap = () => {
    throw new Error("mine");
  };
  return new Proxy({ a: 1 }, { get: trap, ownKeys: trap, getOwnPropertyDescriptor: trap });
}

/** What a function throws; undefined where it throws nothing. */
export function thrownBy(run: () => unknown): unknown {
  try {
    run();
  } catch (error) {
    return error;
  }
  return undefined;
}
