/** What pages load besides themselves: one style sheet and the scripts of two small libraries. */
import { readFileSync } from 'node:fs'
import type { FastifyInstance } from 'fastify'
import { FORM_SCRIPT } from '../pages/form/form-script.ts'
import { FORM_STYLE } from '../pages/form/form-style.ts'
import { FIND_SCRIPT } from '../pages/frame/find-script.ts'
import { ASSETS } from '../pages/frame/paths.ts'
import { SCRIPT } from '../pages/frame/script.ts'
import { STYLE } from '../pages/frame/style.ts'

const YEAR_SECONDS = 31_536_000

export function assetRoutes(app: FastifyInstance): void {
    const files: Record<string, [type: string, content: () => string]> = {
        [ASSETS.style]: ['text/css', () => STYLE + FORM_STYLE],
        [ASSETS.script]: ['text/javascript', () => SCRIPT + FIND_SCRIPT + FORM_SCRIPT],
        [ASSETS.htmx]: ['text/javascript', () => library('htmx.org/dist/htmx.min.js')],
        [ASSETS.morph]: ['text/javascript', () => library('idiomorph/dist/idiomorph-ext.min.js')],
    }
    for (const [path, [type, content]] of Object.entries(files))
        app.get(path, { config: { access: 'public' } }, (_, reply) =>
            reply
                .type(`${type}; charset=utf-8`)
                .header(
                    'cache-control',
                    `public, max-age=${path === ASSETS.htmx || path === ASSETS.morph ? YEAR_SECONDS : 0}`,
                )
                .send(content()),
        )
    // Pages say that they have no icon; UI pages of applications do not, and the browser asks.
    app.get('/favicon.ico', { config: { access: 'public' } }, (_, reply) => reply.code(204).send())
}

function library(path: string): string {
    return readFileSync(require.resolve(path), 'utf8')
}
