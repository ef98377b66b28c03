import * as v from "valibot";

/** Text that says something: not empty, not only white space. */
export const Text = v.pipe(v.string(), v.regex(/\S/, "expected text, received an empty string"));

/** An absolute http(s) address that a browser can take apart. Anything else (`javascript:`, `data:`, relative) is refused. */
export const HttpUrl = v.pipe(
  v.string(),
  v.regex(/^https?:\/\/[^\s/?#"<>\\]+[^\s"<>\\]*$/i, "expected an http(s) address"),
  v.url("expected an http(s) address"),
);

/** A moment in UTC, to the second: `2026-11-22T08:30:00Z`. */
export const Instant = v.pipe(
  v.string(),
  v.regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/, "expected a UTC time such as 2026-11-22T08:30:00Z"),
  v.check((text) => !Number.isNaN(Date.parse(text)), "expected a time that exists"),
);

/** A day of the calendar: `2026-11-22`. */
export const Day = v.pipe(
  v.string(),
  v.regex(/^\d{4}-\d\d-\d\d$/, "expected a day such as 2026-11-22"),
  v.check(
    (day) => !Number.isNaN(Date.parse(day)) && new Date(day).toISOString().startsWith(day),
    "expected a day that exists",
  ),
);

/** A BCP 47 language tag, such as `en` or `ar-LB`. */
export const Language = v.pipe(
  v.string(),
  v.regex(/^[a-z]{2,3}(-[a-z0-9]{2,8})*$/i, "expected a language tag"),
);

/** The name of a story for ever: lower-case letters, digits and hyphens. Safe as a file name and in an address. */
export const StoryId = v.pipe(
  v.string(),
  v.regex(/^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$/, "expected a story id"),
);
