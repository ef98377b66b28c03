import { execFileSync, spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { chromium } from "@playwright/test";

const NAMES = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome"];

/** Chromium without windows, as a program of its own. */
const SHELLS = ["chromium-headless-shell", "chrome-headless-shell"];

const ELSEWHERE = [
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
  "C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe",
];

/** Milliseconds that a browser's download may take before the next way is tried. */
const DOWNLOAD_TIME = 180_000;

/** The path of a Chromium or Chrome on this machine: CHROMIUM_PATH, then the search path, then the usual places. */
export function findChromium(): string | undefined {
  return firstThere([...own(), ...onPath(NAMES), ...ELSEWHERE, chromium.executablePath()]);
}

/**
 * The path of what pages are tried in: CHROMIUM_PATH, then a Chromium without windows, which takes two thirds of the time, then
 * any. Undefined where none is found.
 */
export function findShell(): string | undefined {
  return firstThere([...own(), ...onPath(SHELLS)]) ?? findChromium();
}

function own(): string[] {
  const path = process.env["CHROMIUM_PATH"];
  return path ? [path] : [];
}

function onPath(names: readonly string[]): string[] {
  const folders = (process.env["PATH"] ?? "").split(delimiter);
  return names.flatMap((name) => folders.map((folder) => join(folder, name)));
}

function firstThere(paths: readonly string[]): string | undefined {
  return paths.find((path) => existsSync(path));
}

/**
 * Finds a whole browser or installs one, saying what it does: one that is there, the test runner's own download, Debian's
 * packages where this user may install them. Installing the paper is tried in it, all else in what {@link findShell} gives.
 * @throws Error saying what to install by hand.
 */
export function ensureChromium(): string {
  const found = findChromium();
  if (found) {
    console.log(`Browser tests use ${findShell()}`);
    return found;
  }
  console.log("No Chromium or Chrome found: downloading the test runner's own");
  run("npx", ["playwright", "install", "--no-shell", "chromium"], DOWNLOAD_TIME);
  if (!findChromium() && mayInstallPackages()) {
    console.log("That did not work: installing Debian's packages of Chromium");
    run("apt-get", ["update"]);
    for (const name of ["chromium", "chromium-headless-shell"]) {
      run("apt-get", ["install", "-y", "--no-install-recommends", name]);
    }
  }
  const installed = findChromium();
  if (!installed) {
    throw new Error("No Chromium: install chromium or Google Chrome, or set CHROMIUM_PATH to one");
  }
  console.log(`Browser tests use ${findShell()}`);
  return installed;
}

function mayInstallPackages(): boolean {
  const isRoot = process.getuid?.() === 0;
  return isRoot && spawnSync("apt-get", ["--version"]).status === 0;
}

function run(command: string, args: string[], timeout?: number): void {
  try {
    execFileSync(command, args, { stdio: "inherit", ...(timeout && { timeout }) });
  } catch (error) {
    console.log(`${command} ${args.join(" ")}: ${(error as Error).message}`);
  }
}
