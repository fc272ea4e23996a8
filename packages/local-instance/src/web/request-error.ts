/** Thrown for what a caller has done wrong, or may not do; the page says it as it is. */
export class RequestError extends Error {
    override readonly name = 'RequestError'

    constructor(
        readonly statusCode: number,
        message: string,
        /** What the REST API says besides. */
        readonly detail: string | null = null,
    ) {
        super(message)
    }
}
