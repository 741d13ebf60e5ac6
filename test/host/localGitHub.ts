import type { Calls, FaultCall, PlainMatcher } from "./control/calls.js";

/** Set where the tests are bundled. */
declare const controlUrl: string;

/** Asks the process that started the tests (`control/`). */
export async function call<Name extends keyof Calls>(
  name: Name,
  ...args: Parameters<Calls[Name]>
): Promise<Awaited<ReturnType<Calls[Name]>>> {
  const response = await fetch(controlUrl, { method: "POST", body: JSON.stringify({ name, args }) });
  const answer = (await response.json()) as {
    readonly value: Awaited<ReturnType<Calls[Name]>>;
    readonly failure?: string;
  };
  if (answer.failure !== undefined) throw new Error(answer.failure);
  return answer.value;
}

/** A local GitHub (test/github) that runs outside of the extension host. */
export class LocalGitHub {
  private constructor(readonly url: string) {}

  static async start(): Promise<LocalGitHub> {
    return new LocalGitHub(await call("startGitHub"));
  }

  requests() {
    return call("requests", this.url);
  }

  forgetRequests() {
    return call("forgetRequests", this.url);
  }

  /** The next `times` requests that match get this fault of test/github, as `["status", 500]`. */
  fail(matcher: PlainMatcher, fault: FaultCall, times = 1) {
    return call("fail", this.url, matcher, fault, times);
  }

  /** Ends all faults. */
  heal() {
    return call("heal", this.url);
  }

  items(repository: string) {
    return call("items", this.url, repository);
  }

  addItem(item: Parameters<Calls["addItem"]>[1]) {
    return call("addItem", this.url, item);
  }

  retitle(repository: string, number: number, title: string) {
    return call("retitle", this.url, repository, number, title);
  }

  close() {
    return call("stopGitHub", this.url);
  }
}
