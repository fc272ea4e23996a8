/** Which routes the server of this process has, and which of them have been asked: by what Fastify tells of itself. */
import diagnostics from 'node:diagnostics_channel'

interface Route {
    method: string | string[]
    url: string
    config?: { access?: string }
}

/** Of the SDK's own client, which nobody opens: they answer with JSON, whoever asks. */
const NO_PAGES = /^\/api\/|^\/(angular|oauth_token)\.do$/

export interface RoutesSeen {
    /** Routes of pages, and of what pages load, that nothing has asked so far. */
    unseen(): string[]
    stop(): void
}

/** Begins to watch; servers that were started before are not known. */
export function watchRoutes(): RoutesSeen {
    const known = new Set<string>()
    const asked = new Set<string>()

    const onServer = (message: unknown): void => {
        const { fastify } = message as {
            fastify: { addHook(name: 'onRoute', hook: (route: Route) => void): void }
        }
        fastify.addHook('onRoute', ({ method, url, config }) => {
            if (config?.access === 'api' || NO_PAGES.test(url)) return
            // HEAD comes with every GET.
            for (const one of [method].flat()) if (one !== 'HEAD') known.add(`${one} ${url}`)
        })
    }
    const onRequest = (message: unknown): void => {
        const { request, route } = message as { request: { method: string }; route: { url: string } }
        asked.add(`${request.method} ${route.url}`)
    }
    diagnostics.subscribe('fastify.initialization', onServer)
    diagnostics.subscribe('tracing:fastify.request.handler:start', onRequest)
    return {
        unseen: () => [...known].filter((route) => !asked.has(route)),
        stop() {
            diagnostics.unsubscribe('fastify.initialization', onServer)
            diagnostics.unsubscribe('tracing:fastify.request.handler:start', onRequest)
        },
    }
}
