import type { Cloud } from '../clouds.ts'
import { get } from '../testing/requests.ts'
import { emptyTenant, objectOf, type Json } from '../tenant/tenant.ts'
import { Tokens } from './token.ts'

const tenant = emptyTenant({
    tenantId: '11111111-1111-4111-8111-111111111111',
    clientId: 'app',
    clientSecret: 'secret',
})

function answer(tokens: Tokens, scope: string) {
    const form = { grant_type: 'client_credentials', client_id: 'app', client_secret: 'secret', scope }
    return tokens.handle({
        ...get(`/${tenant.tenantId}/oauth2/v2.0/token`),
        method: 'POST',
        body: new URLSearchParams(form).toString(),
    })
}

describe('clouds', () => {
    test.each([
        ['public', 'https://management.azure.com'],
        ['public', 'https://management.core.windows.net'],
        ['us_gov', 'https://management.usgovcloudapi.net'],
    ] as [Cloud, string][])('%s gives and takes tokens for %s', (cloud, resource) => {
        const tokens = new Tokens(tenant, () => 0, cloud)
        const given = answer(tokens, `${resource}/.default`)
        expect(given?.status).toBe(200)
        const token = String(objectOf(given?.body as Json)['access_token'])
        expect(tokens.problem(`Bearer ${token}`)).toBeUndefined()
    })

    test.each([
        ['public', 'https://management.usgovcloudapi.net'],
        ['us_gov', 'https://management.azure.com'],
    ] as [Cloud, string][])('%s refuses %s as another cloud', (cloud, resource) => {
        expect(answer(new Tokens(tenant, () => 0, cloud), `${resource}/.default`)).toMatchObject({
            status: 400,
            body: { error: 'invalid_client', error_codes: [900382] },
        })
    })

    test('an unknown resource is refused as such', () => {
        expect(answer(new Tokens(tenant, () => 0, 'public'), 'https://nobody.example/.default')).toMatchObject({
            body: { error_codes: [500011] },
        })
    })

    test('a token for another audience is not taken', () => {
        const tokens = new Tokens(tenant, () => 0, 'public')
        const given = answer(tokens, 'https://graph.microsoft.com/.default')
        const token = String(objectOf(given?.body as Json)['access_token'])
        expect(tokens.problem(`Bearer ${token}`)).toMatchObject({
            status: 401,
            body: { error: { code: 'InvalidAuthenticationToken' } },
        })
    })
})
