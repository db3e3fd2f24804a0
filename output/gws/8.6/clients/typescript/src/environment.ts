/** What the environment of a program says: `GWS_BASE_URL` and the like; nothing in a browser. */

interface Process {
  readonly env?: { readonly [name: string]: string | undefined };
  readonly versions?: { readonly node?: string };
}

function host(): Process | undefined {
  return (globalThis as { readonly process?: Process }).process;
}

/** The value of a variable, by the end of its name. */
export function environment(name: string): string | undefined {
  return host()?.env?.[`GWS_${name}`];
}

/** What the client calls itself; a browser has a name of its own. */
export function userAgent(): string | undefined {
  const node = host()?.versions?.node;
  return node === undefined ? undefined : `gws-client/2.0.0 node/${node}`;
}
