import { parseJson } from "./json.js";

/** A response that the documentation does not describe, or that is a file. */
export class Content {
  /** The HTTP status. */
  readonly status: number;
  /** What the server says that it is, as `image/png`; empty where it says nothing. */
  readonly contentType: string;
  readonly bytes: Uint8Array;
  /** Whether it was written where the call says, by `saveTo`: `bytes` is empty then. */
  readonly isSaved: boolean;

  constructor(status: number, contentType: string, bytes: Uint8Array, isSaved = false) {
    this.status = status;
    this.contentType = contentType;
    this.bytes = bytes;
    this.isSaved = isSaved;
  }

  /** The bytes as text (UTF-8). */
  text(): string {
    return new TextDecoder().decode(this.bytes);
  }

  /** The bytes as a file, for `URL.createObjectURL` and forms. */
  blob(): Blob {
    return new Blob([new Uint8Array(this.bytes)], { type: this.contentType });
  }

  /** The value of a JSON text; throws a SyntaxError where it is none. */
  json(): unknown {
    return parseJson(this.text());
  }
}
