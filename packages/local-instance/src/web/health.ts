/** Whether the instance answers, and what works on it: for scripts that wait for it. */
import type { FastifyInstance } from 'fastify'
import { everything, is } from '../query/conditions.ts'
import type { Support } from '../support/support.ts'
import type { Web } from './web.ts'

export const HEALTH = '/api/local/health'

export const support: Support[] = [
    {
        member: HEALTH,
        evidence: 'assumed',
        source: 'A developer’s tool has an address that says that it is ready',
        note: 'An instance has none such.',
    },
]

/** Public, and without anything that is nobody's business: applications with their versions, and processes at work. */
export function healthRoutes(app: FastifyInstance, web: Web): void {
    const { store } = web.parts.platform
    app.get(HEALTH, { config: { access: 'public' } }, () => {
        web.parts.catchUp()
        const applications = store.select('sys_app', everything).map(({ scope, version }) => ({ scope, version }))
        const nodes = store.select('sys_cluster_state', is('status', 'online')).length
        return { status: 'ok', applications, nodes }
    })
}
