/** A text as one line of the system log. */

/**
 * Characters that end a line, move the cursor of a terminal or turn the direction of what follows: with them a text
 * from outside could look like a log entry of its own. C0 and C1 controls, the line and paragraph separators, and the
 * marks of bidirectional text.
 */
// eslint-disable-next-line no-control-regex -- they are what is looked for
const CONTROLS = /[\u0000-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]+/g

/** What Azure says is logged with spaces in place of such characters. */
export function logLine(text: string): string {
    return text.replace(CONTROLS, ' ')
}
