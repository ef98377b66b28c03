/** Whether the reader has asked to be spared what is not needed: they may pay for every byte. */
export function savesData(): boolean {
  const { connection } = navigator as { connection?: { saveData?: boolean } };
  return connection?.saveData === true;
}
