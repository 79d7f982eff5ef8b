// lines gives what stands on each line of a stream. A line ends with a line feed and nothing else: node's own readline also
// ends it with characters that may stand inside a JSON text.
export async function* lines(stream) {
  let begun = [];
  for await (const chunk of stream) {
    let from = 0;
    for (let end = chunk.indexOf(0x0a); end >= 0; end = chunk.indexOf(0x0a, from)) {
      begun.push(chunk.subarray(from, end));
      yield Buffer.concat(begun).toString("utf8");
      begun = [];
      from = end + 1;
    }
    begun.push(chunk.subarray(from));
  }
}
