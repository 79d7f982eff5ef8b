// The Nu HTML checker over all pages, in one run of Java, and xmllint over pictures that stand alone.
import { spawn } from "node:child_process";
import { createRequire } from "node:module";

const jar = () => createRequire(import.meta.url).resolve("vnu-jar/build/dist/vnu.jar");

function output(command, args, stream) {
  return new Promise((done, failed) => {
    const program = spawn(command, args, { stdio: ["ignore", "pipe", "pipe"] });
    let text = "";
    program[stream].setEncoding("utf8").on("data", (part) => (text += part));
    program[stream === "stdout" ? "stderr" : "stdout"].resume();
    program.on("error", failed).on("close", () => done(text));
  });
}

export async function pages(files) {
  if (files.length === 0) return [];
  const java = ["-Xss8m", "-XX:TieredStopAtLevel=1", "-jar", jar(), "--format", "json", "--exit-zero-always"];
  const text = await output("java", [...java, ...files.map((one) => one.path)], "stderr");
  const found = [];
  for (const message of JSON.parse(text).messages) {
    if (message.type === "info") continue; // warnings too: it guesses, for one, in which language a page is
    const file = files.find((one) => message.url?.endsWith(`/${one.name}`));
    const where = `line ${message.lastLine ?? "?"}, column ${message.lastColumn ?? "?"}`;
    found.push({ file: file?.name ?? "", check: "nu", view: "", where, says: `Nu: ${message.message}` });
  }
  return found;
}

export async function pictures(files) {
  const found = [];
  for (const file of files) {
    const text = await output("xmllint", ["--noout", "--nonet", file.path], "stderr");
    if (text === "") continue;
    const where = `line ${/:(\d+):/.exec(text)?.[1] ?? "?"}`;
    found.push({ file: file.name, check: "xmllint", view: "", where, says: "the picture is no XML" });
  }
  return found;
}
