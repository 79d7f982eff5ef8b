// Reads systems of sums, one JSON object a line, and writes the least and the largest value of each variable that is asked for,
// by a solver of linear programs; null where there is no largest.
import { createInterface } from "node:readline";
import load from "highs";

const highs = await load();
const signed = (factor, of) => `${factor < 0 ? "-" : "+"} ${of}`;

for await (const line of createInterface({ input: process.stdin })) {
  const { sums, ask } = JSON.parse(line);
  const system = sums.map(({ terms, is }) => ` ${terms.map(([of, factor]) => signed(factor, `x${of}`)).join(" ")} = ${is}`);
  const solve = (sense, of) => {
    const answer = highs.solve(`${sense}\n x${of}\nSubject To\n${system.join("\n")}\nEnd`);
    if (answer.Status === "Optimal") return Math.round(answer.ObjectiveValue * 1e6) / 1e6;
    if (answer.Status.startsWith("Unbounded") || answer.Status === "Primal infeasible or unbounded") return null;
    throw new Error(answer.Status);
  };
  console.log(JSON.stringify(ask.map((of) => [solve("Minimize", of), solve("Maximize", of)])));
}
