// Extracts every page of a folder with @mozilla/readability on linkedom and prints pages a second.
// Called by compare-pages, which installs both packages under target/ first.
import { readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";

const require = createRequire(join(process.argv[3], "package.json"));
const { Readability } = require("@mozilla/readability");
const { parseHTML } = require("linkedom");

const folder = process.argv[2];
const files = readdirSync(folder).sort();
let lost = 0;

function readAll() {
  lost = 0;
  for (const file of files) {
    try {
      const bytes = readFileSync(join(folder, file));
      const html = (file.endsWith(".gz") ? gunzipSync(bytes) : bytes).toString("utf8");
      const article = new Readability(parseHTML(html).document).parse();
      if (!article || !article.textContent) lost++;
    } catch {
      lost++;
    }
  }
}

// As often as Hearsay reads them beforehand (PageSpeedTask).
for (let i = 0; i < 9; i++) readAll();
const begin = performance.now();
readAll();
const seconds = (performance.now() - begin) / 1000;
console.log(`${files.length} pages, ${lost} without text, ${(files.length / seconds).toFixed(1)} pages/s`);
