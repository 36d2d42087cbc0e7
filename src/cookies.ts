/**
 * Cookies as a load balancer needs them: kept by name and sent back, without regard to path, domain or age. They hold a session
 * to one node of a cluster and are never an identity.
 */
export class Cookies {
  readonly #values = new Map<string, string>();

  /** Takes over the values of `Set-Cookie` headers. */
  take(setCookies: readonly string[]): void {
    for (const setCookie of setCookies) {
      const [, name, value] = /^\s*([^=;\s]+)\s*=\s*([^;]*)/.exec(setCookie) ?? [];
      if (name !== undefined && value !== undefined) this.#values.set(name, value.trim());
    }
  }

  /** The request header, if there is anything to send back. */
  header(): { Cookie?: string } {
    if (this.#values.size === 0) return {};
    return { Cookie: Array.from(this.#values, ([name, value]) => `${name}=${value}`).join('; ') };
  }
}
