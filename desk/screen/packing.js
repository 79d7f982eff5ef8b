// How the engine lies in the page: compressed by xz, and the bytes as text. internal/onefile/pack.go writes it.
import { XzReadableStream } from "xz-decompress/dist/package/xz-decompress.min.js";

// numbers gives the number of each letter that bytes are written with.
function numbers() {
  const numbers = new Uint8Array(128);
  let next = 0;
  for (let c = 0; c < 128; c++) if (!"\0\n\r<&".includes(String.fromCharCode(c))) numbers[c] = next++;
  return { numbers, count: next };
}

// read gives the bytes that a text says: how many there are, a colon, and then two letters are 14 bits where these say little enough, else 13.
function read(text) {
  const { numbers: number, count } = numbers();
  const little = count * count - 8192;
  const begin = text.indexOf(":") + 1;
  const bytes = new Uint8Array(Number(text.slice(0, begin - 1)));
  let held = 0, bits = 0, length = 0;
  for (let i = begin; i + 1 < text.length; i += 2) {
    const v = number[text.charCodeAt(i)] + count * number[text.charCodeAt(i + 1)];
    held |= v << bits;
    bits += (v & 8191) < little ? 14 : 13;
    for (; bits >= 8; bits -= 8) {
      bytes[length++] = held & 255;
      held >>>= 8;
    }
  }
  return bytes;
}

// unpacked gives the bytes of what lies in the page: the engine, or the plans to practise on.
export const unpacked = (text) => new Response(new XzReadableStream(new Blob([read(text)]).stream())).arrayBuffer();
