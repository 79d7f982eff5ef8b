// node form.mjs SCHEMA...
//
// Renders forms by react-jsonschema-form from the schemas for forms in files, each filled in with one of everything, and
// writes a line of JSON for each: which fields the schema has and which the form shows, each by where it stands and what it is
// called; the same of the words to choose; and what the form complains of.
import { readFileSync } from "node:fs";
import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import rjsf from "@rjsf/core";
import ajv from "@rjsf/validator-ajv8";

const Form = rjsf.default ?? rjsf;
const validator = ajv.default ?? ajv;

// within gives what a part of a schema refers to, and what stands beside the reference.
function within(schema, part) {
  const target = part.$ref ?? part.allOf?.[0].$ref;
  return target ? { ...within(schema, schema.definitions[target.split("/").at(-1)]), ...part } : part;
}

// one gives a document with one of everything that a part of a schema has, and notes its fields and its words.
function one(schema, part, id, noted) {
  part = within(schema, part);
  noted.fields[id] = part.title ?? "";
  if (part.oneOf) noted.choices[id] = part.oneOf.map((choice) => choice.title);
  if (part.properties) {
    const inside = Object.entries(part.properties).map(([name, p]) => [name, one(schema, p, `${id}_${name}`, noted)]);
    return Object.fromEntries(inside.filter(([, value]) => value !== undefined));
  }
  if (part.type === "array") return [one(schema, part.items, `${id}_0`, noted)];
  return part.const;
}

const text = (html) => html.replace(/<[^>]*>/g, "").replace(/&#x27;/g, "'").replace(/&quot;/g, '"').replace(/&amp;/g, "&");

// shown gives the fields and the words that a form shows, in the order of the form; a field that is there twice is there twice.
// Where a field may be written in several ways, its own title comes before those of the ways.
function shown(html) {
  const fields = [...html.matchAll(/<(?:input|select|textarea|fieldset)\b[^>]* id="(root(?:_[A-Za-z0-9$]+)*)"/g)].map((m) => m[1]);
  const titles = {};
  const title = /<label class="control-label" for="([^"]*)">(.*?)<\/label>|<legend id="([^"]*)__title">(.*?)<\/legend>|<input type="checkbox" id="([^"]*)"[^>]*\/><span>(.*?)<\/span>/g;
  for (const [, ...found] of html.matchAll(title)) {
    const [id, title] = found.filter((part) => part !== undefined);
    titles[id] ??= text(title).replace(/\*$/, ""); // it marks what is required
  }
  const choices = {};
  for (const [, id, options] of html.matchAll(/<select id="([^"]*)"[^>]*>(.*?)<\/select>/g)) {
    choices[id] = [...options.matchAll(/<option[^>]*>(.*?)<\/option>/g)].map((m) => text(m[1])).filter((word) => word !== "");
  }
  return { fields, titles, choices };
}

for (const file of process.argv.slice(2)) {
  const schema = JSON.parse(readFileSync(file, "utf8"));
  const noted = { fields: {}, choices: {} };
  const formData = one(schema, schema, "root", noted);
  const complaints = [];
  for (const level of ["error", "warn"]) console[level] = (...said) => complaints.push(said.join(" "));
  const html = renderToStaticMarkup(createElement(Form, { schema, validator, formData }));
  if (/Unknown field type|Unsupported|config-error/i.test(html)) complaints.push("a field that it cannot show");
  console.log(JSON.stringify({ file, schema: noted, form: shown(html), complaints }));
}
