import { createHash, randomBytes } from "node:crypto";
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { connect, createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { errorCode, oneLine, StartFailure } from "./failure.ts";

export interface DataFolder {
  /** Made on first use and kept in the folder. */
  readonly rootSecret: string;
  release(): void;
}

/**
 * Makes the folder if needed and keeps other servers out of it until it is released or this process ends.
 *
 * @throws StartFailure when the folder cannot be written to, or another server has it.
 */
export async function openDataFolder(folder: string): Promise<DataFolder> {
  const rootSecret = prepare(folder);
  const address = addressOf(folder);
  if (await answers(address)) {
    throw new StartFailure(`Another server uses the data folder ${folder}. Stop it, or choose another with DATA_DIR.`);
  }
  rmSync(address, { force: true });
  const holder = createServer().listen(address).unref();
  return { rootSecret, release: () => void holder.close() };
}

function prepare(folder: string): string {
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    return keptSecret(join(folder, "root-secret"));
  } catch (error) {
    const reason = errorCode(error) ?? oneLine(error);
    throw new StartFailure(
      `Cannot write to the data folder ${folder} (${reason}). Mend its rights, or choose another with DATA_DIR.`,
    );
  }
}

function keptSecret(file: string): string {
  try {
    writeFileSync(file, randomBytes(32).toString("base64url"), { mode: 0o600, flag: "wx" });
  } catch (error) {
    if (errorCode(error) !== "EEXIST") throw error;
  }
  return readFileSync(file, "utf8").trim();
}

/** A local socket's address: short, as it must be, whatever the folder's length. */
function addressOf(folder: string): string {
  const name = `gatehouse-${createHash("sha256").update(folder).digest("hex").slice(0, 24)}`;
  return process.platform === "win32" ? `\\\\.\\pipe\\${name}` : join(tmpdir(), `${name}.sock`);
}

/** A socket whose process has ended refuses, and its file may be removed. */
function answers(address: string): Promise<boolean> {
  return new Promise((answer) => {
    const socket = connect(address, () => {
      socket.destroy();
      answer(true);
    });
    socket.once("error", () => answer(false));
  });
}
