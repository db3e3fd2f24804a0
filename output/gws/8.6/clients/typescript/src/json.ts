/** JSON that keeps whole numbers which `number` would round: they are `bigint`, in both directions. */

const TOKENS = /\x22(?:[^\x22\\]|\\.)*\x22|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/g;
const LONG = /\d{16}/;
const WHOLE = /^-?\d{16,1000}$/;

/** The value of a JSON text. Throws a SyntaxError where it is none. */
export function parseJson(text: string): unknown {
  if (!LONG.test(text)) {
    return JSON.parse(text) as unknown;
  }
  const mark = markFor(text);
  const marked = text.replace(TOKENS, (token) =>
    WHOLE.test(token) && !Number.isSafeInteger(Number(token)) ? `"${mark}${token}"` : token,
  );
  return JSON.parse(marked, (_, value: unknown) =>
    typeof value === "string" && value.startsWith(mark) ? BigInt(value.slice(mark.length)) : value,
  ) as unknown;
}

/** A value as JSON text; undefined where it has none. */
export function jsonOf(value: unknown): string | undefined {
  let held = false;
  const plain = JSON.stringify(value, (_, one: unknown) => {
    held ||= typeof one === "bigint";
    return typeof one === "bigint" ? "" : one;
  }) as string | undefined;
  if (!held || plain === undefined) {
    return plain;
  }
  const mark = markFor(plain);
  const marked = JSON.stringify(value, (_, one: unknown) =>
    typeof one === "bigint" ? `${mark}${one}` : one,
  );
  return marked.replace(new RegExp(`"${mark}(-?\\d+)"`, "g"), "$1");
}

/** Signs that stand nowhere in a text. */
function markFor(text: string): string {
  let mark = "whole number ";
  while (text.includes(mark)) {
    mark += "~";
  }
  return mark;
}
