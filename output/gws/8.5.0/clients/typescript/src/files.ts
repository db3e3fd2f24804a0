/** Files that are sent and received: never as a whole in memory, unless they are given so. */

/** Told how many bytes have gone or come, and of how many; undefined where that is not known. */
export type Progress = (bytes: number, of: number | undefined) => void;

/**
 * A file that is sent: its content, with a name if you like; or the path of a file (Node), whose pieces
 * are read when they are sent.
 */
export type Upload =
  | Blob
  | Uint8Array
  | { readonly data: Blob | Uint8Array; readonly name: string }
  | { readonly path: string; readonly name?: string; readonly type?: string };

/** Where a file that comes is written: the path of a file (Node), or a stream. */
export type SaveTo = string | WritableStream<Uint8Array>;

interface FileSystem {
  openAsBlob(path: string, options?: { type?: string }): Promise<Blob>;
}

interface Files {
  open(path: string, flags: string): Promise<{
    write(piece: Uint8Array): Promise<unknown>;
    close(): Promise<void>;
  }>;
  rename(from: string, to: string): Promise<void>;
  rm(path: string, options: { force: boolean }): Promise<void>;
}

/** A value as a part of a form, if it is a file. */
export async function partOf(value: unknown): Promise<{ data: Blob; name?: string } | undefined> {
  if (value instanceof Blob) {
    return "name" in value && typeof value.name === "string" ? { data: value, name: value.name } : { data: value };
  }
  if (value instanceof Uint8Array) {
    return { data: new Blob([new Uint8Array(value)]) };
  }
  if (typeof value !== "object" || value === null) {
    return undefined;
  }
  const { data, path, name, type } = value as { [member: string]: unknown };
  if (typeof path === "string") {
    const files = (await module("node:fs")) as FileSystem;
    const opened = await files.openAsBlob(path, typeof type === "string" ? { type } : {});
    return { data: opened, name: typeof name === "string" ? name : (path.split(/[\\/]/).pop() ?? path) };
  }
  if ((data instanceof Blob || data instanceof Uint8Array) && typeof name === "string") {
    return { ...(await partOf(data)), name } as { data: Blob; name: string };
  }
  return undefined;
}

/** A form as a body that tells how much of it has gone. */
export function toldForm(form: FormData, progress: Progress): { body: ReadableStream<Uint8Array>; type: string } {
  let size = 0;
  for (const value of form.values()) {
    size += typeof value === "string" ? 0 : value.size;
  }
  const whole = new Response(form);
  const type = whole.headers.get("Content-Type") ?? "multipart/form-data";
  let gone = 0;
  const counting = new TransformStream<Uint8Array, Uint8Array>({
    transform(piece, controller) {
      gone += piece.byteLength; // heads of parts among them, which are few
      progress(Math.min(gone, size), size);
      controller.enqueue(piece);
    },
  });
  return { body: (whole.body as ReadableStream<Uint8Array>).pipeThrough(counting), type };
}

/** Writes what comes to a file. A path has the whole of it, or what it had before. */
export async function save(
  body: ReadableStream<Uint8Array> | null,
  target: SaveTo,
  size: number | undefined,
  progress: Progress | undefined,
): Promise<void> {
  const told = body && counted(body, size, progress);
  if (typeof target !== "string") {
    await (told ?? new Blob([]).stream()).pipeTo(target);
    return;
  }
  const files = (await module("node:fs/promises")) as Files;
  const part = `${target}.part`;
  try {
    const opened = await files.open(part, "w");
    try {
      const reader: ReadableStreamDefaultReader<Uint8Array> = (told ?? new Blob([]).stream()).getReader();
      for (let piece = await reader.read(); !piece.done; piece = await reader.read()) {
        await opened.write(piece.value);
      }
    } finally {
      await opened.close();
    }
    await files.rename(part, target);
  } catch (error) {
    await files.rm(part, { force: true });
    throw error;
  }
}

function counted(
  body: ReadableStream<Uint8Array>,
  size: number | undefined,
  progress: Progress | undefined,
): ReadableStream<Uint8Array> {
  let come = 0;
  return body.pipeThrough(
    new TransformStream<Uint8Array, Uint8Array>({
      transform(piece, controller) {
        come += piece.byteLength;
        progress?.(come, size);
        controller.enqueue(piece);
      },
    }),
  );
}

/** A module of Node; bundlers for browsers do not look for it. */
async function module(name: string): Promise<unknown> {
  return (await import(/* @vite-ignore */ /* webpackIgnore: true */ name)) as unknown;
}
