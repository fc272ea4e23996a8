/** Taking secrets out of what the other side said: a proxy or gateway may quote the request that it refuses. */
import type { HttpAnswer } from '../../vocabulary/outcome.ts'

const HIDDEN = '[hidden]'

/** Access tokens are JSON Web Tokens; also one that is cut off, or that is not ours. */
const TOKEN = /eyJ[\w-]{8,}(\.[\w-]*){0,2}/g

/** Shorter ones are no secrets (Entra ID's have 40 characters), and would take error codes apart. */
const SHORTEST = 8

/** The answer without a secret or token, in the forms that quote it: as it is, in a URL or form, in JSON. */
export function withoutSecrets(answer: HttpAnswer, secrets: readonly string[]): HttpAnswer {
    let body = answer.body
    for (const secret of secrets) {
        if (secret.length < SHORTEST) continue
        const forms = [secret, encodeURIComponent(secret), JSON.stringify(secret).slice(1, -1)]
        for (const form of forms) body = body.split(form).join(HIDDEN)
    }
    return { ...answer, body: body.replace(TOKEN, HIDDEN) }
}
