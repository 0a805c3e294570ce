import { execFileSync } from "node:child_process";
import { cpSync, globSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { build, parseAst } from "vite";
import { breakCode, breakMap } from "./sdk/break-lines.ts";
import { INTERNAL_NAMES } from "./sdk/internal-names.ts";

/** `npm run build:sdk`, which `npm pack` in `sdk/` runs: one module, the types beside it, and the command that writes types. */
const ROOT = resolve(import.meta.dirname, "..");
const SDK = join(ROOT, "sdk");
const DIST = join(SDK, "dist");
const TSC = join(ROOT, "node_modules/typescript/bin/tsc");

/** Keeps class names, so that a printed error shows its class. */
const MINIFY = {
  compress: true,
  mangle: { reserved: ["GatehouseError"] },
  mangleProps: { include: new RegExp(`^(?:${INTERNAL_NAMES.join("|")})$`) },
  codegen: { removeWhitespace: true },
};

rmSync(DIST, { recursive: true, force: true });
await bundle("index", "index.ts", "", true);
writeInLines(join(DIST, "index.js"));
await bundle("gatehouse-types", "types/cli.ts", "#!/usr/bin/env node", false);
writeTypes();

async function bundle(name: string, entry: string, banner: string, sourcemap: boolean): Promise<void> {
  await build({
    configFile: false,
    root: SDK,
    logLevel: "warn",
    build: {
      target: "es2022",
      outDir: DIST,
      emptyOutDir: false,
      sourcemap,
      lib: { entry: join(SDK, entry), formats: ["es"], fileName: () => `${name}.js` },
      rolldownOptions: { external: [/^node:/], output: { minify: MINIFY, comments: false, banner } },
    },
  });
}

/** One statement a line: when Node ends with an error, it prints the line that threw. */
function writeInLines(path: string): void {
  const code = readFileSync(path, "utf8").trimEnd();
  const starts = parseAst(code).body.map(({ start }) => start);
  const comment = code.lastIndexOf("//# sourceMappingURL=");
  const map = JSON.parse(readFileSync(`${path}.map`, "utf8"));
  writeFileSync(path, `${breakCode(code.slice(0, comment).trimEnd(), starts)}${code.slice(comment)}\n`);
  writeFileSync(`${path}.map`, JSON.stringify(breakMap(map, starts)));
}

/** The compiler's output for the SDK, and for the core's types in its interface. */
function writeTypes(): void {
  execFileSync(process.execPath, [TSC, "-b", SDK], { stdio: "inherit" });
  for (const part of ["sdk", "access"]) {
    const built = join(ROOT, ".tsbuild", part, part);
    for (const name of globSync("**/*.d.ts", { cwd: built }))
      cpSync(join(built, name), join(DIST, "types", part, name));
  }
  for (const name of globSync("types/**/*.d.ts", { cwd: DIST })) {
    const path = join(DIST, name);
    writeFileSync(path, readFileSync(path, "utf8").replaceAll(/(from ")(\.[^"]+)\.ts"/g, '$1$2.js"'));
  }
}
