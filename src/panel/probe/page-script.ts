/** What the probe notes of one call. Times are milliseconds since the epoch. */
export interface NotedCall {
  readonly id: string;
  readonly api: "fetch" | "xhr" | "event-source" | "beacon";
  /** The serialized origin of the document that made the call. */
  readonly origin: string;
  readonly url: string;
  readonly method: string;
  readonly at: number;
  mode?: string;
  credentials?: string;
  redirect?: string;
  uploadListener?: boolean;
  streamBody?: boolean;
  keepalive?: boolean;
  /** When the page's script learned how it went, and what it saw. */
  settledAt?: number;
  saw?: string;
  failed?: boolean;
  /** The directive of a content security policy that stopped it. */
  violatedDirective?: string;
}

/** Under this key the page's global object holds the function that hands the notes over. */
export const probeKey = "corsplain-probe";

/**
 * Runs in the page before any of its scripts: notes how the page makes its requests, and what its scripts see of them.
 * It refers to nothing outside of itself, because its text is what gets there.
 *
 * The page must not behave in another way because of it. Functions are wrapped in proxies that pass everything on; what
 * can only be read by running code of the page is left out; and built-in functions are taken before the page can replace
 * them.
 * @param key see {@link probeKey}
 */
export function installProbe(key: string): void {
  const symbol = Symbol.for(key);
  if (symbol in globalThis) return;
  type Call = Omit<NotedCall, "id" | "at" | "origin">;
  type AnyFunction = (...args: unknown[]) => unknown;

  const maxNotes = 2_000;
  const unreadable = Symbol("unreadable");
  const { apply, construct, defineProperty, getOwnPropertyDescriptor, getPrototypeOf } = Reflect;
  const { timeOrigin } = performance;
  const monotonic = performance.now.bind(performance);
  const NativeUrl = URL;
  const NativeRequest = Request;
  const NativeStream = ReadableStream;
  const nativeThen = Promise.prototype.then;
  const listen = EventTarget.prototype.addEventListener;
  const requestGetters = new Map(
    ["url", "method", "mode", "credentials", "redirect", "keepalive"].map((name) => [
      name,
      getOwnPropertyDescriptor(Request.prototype, name)?.get,
    ]),
  );
  const prefix = `${timeOrigin}-${Math.random()}`;
  /** What changed since it was last handed over. */
  const news = new Map<string, NotedCall>();
  /** The latest calls, for what is reported after they failed. */
  const recent: NotedCall[] = [];
  /** Requests whose body is a stream; a Request does not tell afterwards. */
  const streamRequests = new WeakSet<object>();
  let count = 0;

  defineProperty(globalThis, symbol, {
    value: () => {
      const changed = [...news.values()];
      news.clear();
      return changed;
    },
  });
  watchFetch();
  watchXhr();
  watchBeacon();
  watchConstructor("Request", (request, [input, init]) => {
    const body = plain(init, "body");
    const isCopy = body === undefined && isRequest(input) && streamRequests.has(input);
    if (isCopy || body instanceof NativeStream) streamRequests.add(request);
  });
  watchConstructor("EventSource", (source, [address, init]) => {
    const url = urlOf(address);
    const withCredentials = plain(init, "withCredentials");
    if (url === undefined || withCredentials === unreadable) return;
    const credentials = withCredentials ? "include" : "same-origin";
    const call = note({ api: "event-source", url, method: "GET", mode: "cors", credentials, redirect: "follow" });
    apply(listen, source, ["open", () => settle(call, "open event", false)]);
    apply(listen, source, ["error", () => settle(call, "error event", true)]);
  });
  apply(listen, document, [
    "securitypolicyviolation",
    ({ disposition, blockedURI, effectiveDirective }: SecurityPolicyViolationEvent) => {
      const isStopped = (call: NotedCall) => call.failed !== false && withoutFragment(call.url) === blockedURI;
      for (const call of disposition === "enforce" ? recent.filter(isStopped) : []) {
        call.violatedDirective = effectiveDirective;
        news.set(call.id, call);
      }
    },
    true,
  ]);

  function watchFetch(): void {
    wrap(globalThis, "fetch", (fetch, self, args) => {
      const call = note(readFetch(args[0], args[1]));
      const promise = apply(fetch, self, args);
      // The page gets a promise that settles as the original does: a rejection that nobody handles stays one.
      return apply(nativeThen, promise, [
        (response: Response) => {
          settle(call, `${response.type} ${response.status}`, false);
          return response;
        },
        (error: unknown) => {
          settle(call, textOf(error), true);
          throw error;
        },
      ]);
    });
  }

  function readFetch(input: unknown, init: unknown): Call | undefined {
    const request = isRequest(input) ? input : undefined;
    const option = (name: string, fallback: string | boolean): unknown => {
      const given = plain(init, name);
      return given === undefined ? (request ? getterOf(request, name) : fallback) : given;
    };
    const url = request ? getterOf(request, "url") : urlOf(input);
    const method = option("method", "GET");
    if (typeof url !== "string" || typeof method !== "string") return undefined;
    const call: Call = { api: "fetch", url, method: normalized(method), uploadListener: false };
    for (const [name, fallback] of [
      ["mode", "cors"],
      ["credentials", "same-origin"],
      ["redirect", "follow"],
    ] as const) {
      const value = option(name, fallback);
      if (typeof value === "string") call[name] = value;
    }
    const keepalive = option("keepalive", false);
    if (typeof keepalive === "boolean") call.keepalive = keepalive;
    const body = plain(init, "body");
    const isCopy = body === undefined && request !== undefined && streamRequests.has(request);
    if (body !== unreadable) call.streamBody = isCopy || body instanceof NativeStream;
    return call;
  }

  function watchXhr(): void {
    const opened = new WeakMap<object, { readonly url: string; readonly method: string }>();
    const listenedTo = new WeakSet<object>();
    const uploadEvents = ["abort", "error", "load", "loadend", "loadstart", "progress", "timeout"] as const;

    wrap(XMLHttpRequest.prototype, "open", (open, self, args) => {
      const [method, address] = args;
      const url = urlOf(address);
      const result = apply(open, self, args);
      if (url !== undefined && typeof method === "string") opened.set(self, { url, method: normalized(method) });
      return result;
    });
    wrap(XMLHttpRequest.prototype, "send", (send, self, args) => {
      const xhr = self as XMLHttpRequest;
      const target = opened.get(xhr);
      const call = note(
        target && {
          api: "xhr",
          ...target,
          mode: "cors",
          redirect: "follow",
          credentials: xhr.withCredentials ? "include" : "same-origin",
          uploadListener: listenedTo.has(xhr.upload) || uploadEvents.some((type) => xhr.upload[`on${type}`] !== null),
          streamBody: false,
        },
      );
      const settled = ({ type }: Event) => settle(call, `${type} event`, type !== "load");
      for (const type of ["load", "error", "abort", "timeout"]) apply(listen, xhr, [type, settled, { once: true }]);
      try {
        return apply(send, xhr, args);
      } catch (error) {
        settle(call, textOf(error), true);
        throw error;
      }
    });
    // Its own copy of what it inherits: listeners of everything else stay out of this.
    defineProperty(XMLHttpRequestUpload.prototype, "addEventListener", {
      configurable: true,
      writable: true,
      value: listen,
    });
    wrap(XMLHttpRequestUpload.prototype, "addEventListener", (add, self, args) => {
      if (args[1] != null) listenedTo.add(self);
      return apply(add, self, args);
    });
  }

  function watchBeacon(): void {
    wrap(Navigator.prototype, "sendBeacon", (sendBeacon, self, args) => {
      const url = urlOf(args[0]);
      const call = note(url === undefined ? url : { api: "beacon", url, method: "POST", credentials: "include" });
      const queued = apply(sendBeacon, self, args);
      settle(call, String(queued), queued !== true);
      return queued;
    });
  }

  function note(call: Call | undefined): NotedCall | undefined {
    if (!call || news.size >= maxNotes) return undefined;
    const noted = { ...call, id: `${prefix}-${count++}`, origin: globalThis.origin, at: timeOrigin + monotonic() };
    news.set(noted.id, noted);
    recent.push(noted);
    if (recent.length > 100) recent.shift();
    return noted;
  }

  function settle(call: NotedCall | undefined, saw: string, failed: boolean): void {
    if (!call || call.settledAt !== undefined) return;
    Object.assign(call, { saw: saw.slice(0, 500), failed, settledAt: timeOrigin + monotonic() });
    news.set(call.id, call);
  }

  /** Replaces a function by a proxy: its name, its length and its text stay what they are. */
  function wrap(owner: object, name: string, call: (f: AnyFunction, self: object, args: unknown[]) => unknown): void {
    const descriptor = getOwnPropertyDescriptor(owner, name);
    if (typeof descriptor?.value !== "function" || !descriptor.configurable) return;
    const value = new Proxy(descriptor.value, { apply: call });
    defineProperty(owner, name, { ...descriptor, value });
  }

  function watchConstructor(
    name: "Request" | "EventSource",
    made: (object: object, args: readonly unknown[]) => void,
  ): void {
    const original = globalThis[name] as (new (...args: unknown[]) => object) & { prototype: object };
    const value: typeof original = new Proxy(original, {
      construct(target, args, newTarget) {
        const object = construct(target, args, newTarget === value ? target : newTarget);
        made(object, args);
        return object;
      },
    });
    for (const [owner, property] of [
      [globalThis, name],
      [original.prototype, "constructor"],
    ] as const) {
      defineProperty(owner, property, { ...getOwnPropertyDescriptor(owner, property), value });
    }
  }

  /** A property of an options object, read without running getters; undefined where it has none. */
  function plain(options: unknown, name: string): unknown {
    if (options === undefined || options === null) return undefined;
    if (isRequest(options)) return getterOf(options, name);
    if (typeof options !== "object") return unreadable;
    for (let owner: object | null = options; owner !== null; owner = getPrototypeOf(owner)) {
      const descriptor = getOwnPropertyDescriptor(owner, name);
      if (descriptor) return "value" in descriptor ? descriptor.value : unreadable;
    }
    return undefined;
  }

  function isRequest(value: unknown): value is Request {
    return value instanceof NativeRequest;
  }

  function getterOf(request: Request, name: string): unknown {
    const getter = requestGetters.get(name);
    return getter ? apply(getter, request, []) : undefined;
  }

  function urlOf(address: unknown): string | undefined {
    if (typeof address !== "string" && !(address instanceof NativeUrl)) return undefined;
    try {
      return new NativeUrl(address, document.baseURI).href;
    } catch {
      return undefined;
    }
  }

  /** https://fetch.spec.whatwg.org/#concept-method-normalize */
  function normalized(method: string): string {
    return /^(delete|get|head|options|post|put)$/i.test(method) ? method.toUpperCase() : method;
  }

  function withoutFragment(url: string): string {
    return url.split("#")[0] ?? url;
  }

  function textOf(error: unknown): string {
    return error instanceof Error || error instanceof DOMException ? `${error.name}: ${error.message}` : typeof error;
  }
}
