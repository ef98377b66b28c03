/** Something the publisher can mend: the message says what, and where. */
export class IngestError extends Error {
  override name = "IngestError";
}
