import { show } from "./shell.js";

show(document.getElementById("page"));
