// Runs the SQL that stands on the standard input, in the folder that it is started in.
import { readFileSync } from "node:fs";
import { DuckDBInstance } from "@duckdb/node-api";

const engine = await DuckDBInstance.create(":memory:");
const connection = await engine.connect();
await connection.run(readFileSync(0, "utf8"));
