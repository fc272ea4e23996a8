/** Every error of the control API, one function each. They are the simulator's own, in Azure's envelope. */
import { errorAnswer } from '../error-envelope.ts'
import type { Answer } from '../http.ts'

/** The control key is not the bearer. */
export function wrongControlKey(): Answer {
    return errorAnswer(401, 'ControlKey', 'The control key is missing or wrong.')
}

/** A control that there is not. */
export function unknownControl(method: string, path: string): Answer {
    return errorAnswer(404, 'Control', `no control ${method} ${path}`)
}

/** A resource that is not there, or of a type that is not served. */
export function noSuchResource(id: string): Answer {
    return errorAnswer(404, 'ResourceNotFound', `no resource ${id} that the simulator serves`)
}

/** A share of rows that is none. */
export function noSuchShare(every: string): Answer {
    return errorAnswer(400, 'Share', `every ${every}th row is no share: it must be a whole number above 0`)
}
