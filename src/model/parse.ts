import * as v from "valibot";

/** External data that does not have the promised shape. The message names the file and the field. */
export class InvalidDataError extends Error {
  override name = "InvalidDataError";

  constructor(
    /** Name or address of the file the data came from. */
    readonly file: string,
    /** Path of the offending field, such as `items[3].title`; empty when the whole file is meant. */
    readonly field: string,
    readonly reason: string,
  ) {
    super(field ? `${file}: ${field}: ${reason}` : `${file}: ${reason}`);
  }
}

/**
 * The door: every piece of external data comes in through here, once.
 * @throws InvalidDataError naming `file` and the first field that is wrong.
 */
export function parse<Schema extends v.GenericSchema>(
  schema: Schema,
  input: unknown,
  file: string,
): v.InferOutput<Schema> {
  const result = v.safeParse(schema, input, { abortEarly: true });
  if (result.success) return result.output;
  const issue = result.issues[0];
  throw new InvalidDataError(file, fieldOf(issue), issue.message);
}

/** Like {@link parse}, from the text of a JSON file. */
export function parseJson<Schema extends v.GenericSchema>(
  schema: Schema,
  text: string,
  file: string,
): v.InferOutput<Schema> {
  let input: unknown;
  try {
    input = JSON.parse(text);
  } catch (error) {
    throw new InvalidDataError(file, "", `not JSON: ${(error as Error).message}`);
  }
  return parse(schema, input, file);
}

function fieldOf(issue: v.BaseIssue<unknown>): string {
  return (issue.path ?? []).reduce(
    (path, { key }) =>
      typeof key === "number" ? `${path}[${key}]` : path ? `${path}.${String(key)}` : String(key),
    "",
  );
}
