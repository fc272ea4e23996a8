/** What clients of an instance use: signing in, the Table API, and packages. */
import multipart from '@fastify/multipart'
import type { FastifyInstance } from 'fastify'
import { NO_RESOURCE } from '../rest/api-error.ts'
import { tableRoutes } from '../rest/table-api.ts'
import type { Attempts } from '../web/attempts.ts'
import type { Web } from '../web/web.ts'
import type { AccessTokens } from './access-tokens.ts'
import { PACKAGE_BYTES, packageRoutes } from './package-routes.ts'
import { clientSignInRoutes } from './sign-in-routes.ts'

export async function sdkRoutes(
    app: FastifyInstance,
    web: Web,
    { attempts, tokens }: { attempts: Attempts; tokens: AccessTokens },
): Promise<void> {
    await app.register(multipart, { limits: { fileSize: PACKAGE_BYTES } })
    clientSignInRoutes(app, web, { attempts, tokens })
    tableRoutes(app, web)
    packageRoutes(app, web)
    app.all('/api/*', { config: { access: 'api' } }, () => {
        throw NO_RESOURCE
    })
}
