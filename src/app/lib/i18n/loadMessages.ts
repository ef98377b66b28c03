import type { InterfaceLanguage } from "../language.ts";
import type { Messages } from "./en.ts";

/** The words of the interface in one language; a reader loads no other. */
export async function loadMessages(language: InterfaceLanguage): Promise<Messages> {
  return language === "ar" ? (await import("./ar.ts")).ar : (await import("./en.ts")).en;
}
