import { LOOPS } from "./loops-wasm.js";

/** The loops over one block of records that `loops.wat` tells, and the memory that they work in. */
export interface WasmLoops {
  readonly memory: { readonly buffer: ArrayBuffer; grow(pages: number): number };
  addBytes(count: number, stride: number): void;
  addNumbers(count: number, stride: number): void;
  dropZeros(count: number, dropped: number): void;
  count(count: number, counts: number): void;
  countFew(count: number, counts: number, cells: number): void;
  tallyFew(count: number, cells: number, counts: number, sums: number, others: number): void;
  sum(count: number, sums: number): void;
  countUnseen(count: number, counts: number, cells: number, seen: number): void;
  countFirst(count: number, counts: number, first: number, dropped: number): number;
  findAll(count: number, slots: number, mask: number, shift: number): number;
}

/** The language does not know of it: whoever runs this may have it, or not. */
declare const WebAssembly:
  | {
      readonly Module: new (bytes: Uint8Array) => object;
      readonly Instance: new (module: object) => { readonly exports: WasmLoops };
    }
  | undefined;

const DIGITS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

function bytesOf(base64: string): Uint8Array {
  const bits = [...base64.replaceAll("=", "")].map((digit) => DIGITS.indexOf(digit));
  return Uint8Array.from({ length: Math.floor((bits.length * 3) / 4) }, (_, index) => {
    const at = Math.floor((index * 4) / 3);
    const pair = ((bits[at] ?? 0) << 6) | (bits[at + 1] ?? 0);
    return pair >> (4 - 2 * (index % 3));
  });
}

/** The same loops with a memory of their own; nothing where WebAssembly or its SIMD is missing or forbidden. */
export function wasmLoops(): WasmLoops | undefined {
  if (typeof WebAssembly === "undefined") return undefined;
  try {
    return new WebAssembly.Instance(new WebAssembly.Module(bytesOf(LOOPS))).exports;
  } catch {
    // A content security policy may forbid it, which is said by throwing.
    return undefined;
  }
}
