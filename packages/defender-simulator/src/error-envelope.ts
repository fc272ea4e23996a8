/** The envelope of errors of Azure Resource Manager and Resource Graph. Only the catalogues of errors fill it. */
import type { Answer } from './http.ts'

/** An error with its code and message, and the reasons of the services behind it. */
export function errorAnswer(
    status: number,
    code: string,
    message: string,
    details?: { code: string; message: string }[],
): Answer {
    return { status, body: { error: { code, message, ...(details === undefined ? {} : { details }) } } }
}
