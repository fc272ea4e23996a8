/** UI pages of applications (sys_ui_page), and what they load (sys_ux_lib_asset). */
import { createHash, randomBytes } from 'node:crypto'
import { gunzipSync } from 'node:zlib'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { Platform, Row } from '../platform.ts'
import { is, where } from '../query/conditions.ts'
import type { Support } from '../support/support.ts'
import { RequestError } from '../web/request-error.ts'
import type { Web } from '../web/web.ts'
import { pageHtml } from './page-html.ts'
import { THEME_CSS } from './theme.ts'

const CLIENT = 'The package that the SDK 4.9.0 writes for a UI page'

export const support: Support[] = [
    {
        member: 'UI page: a page of the SDK, with its bundled scripts',
        evidence: 'observed',
        source: CLIENT,
        note: 'By its endpoint. Expressions $[…] are evaluated, also as g_ck; g:requires and g2:client_script bring nothing; any other tag of Jelly, and a processing script, is refused by name.',
    },
    {
        member: 'UI page: access controls of the type ui_page',
        evidence: 'documented',
        source: 'acl-rule-types',
        note: 'Of its name or endpoint.',
    },
    {
        member: 'UI page: theme variables',
        evidence: 'assumed',
        source: 'ui-page-theming-guide of the SDK',
        note: 'Those that the guide names, in colours of this instance; dark where the browser asks for it.',
    },
    {
        member: 'UI page: what the page may load and run',
        evidence: 'assumed',
        source: 'Content security policy of an instance',
        note: 'Its own scripts and those of the instance; nothing from elsewhere.',
    },
]

const NOTHING = '/* Nothing: what it brings on an instance is not needed here. */\n'

/** The UI page of an address, sent to the caller; undefined when there is none of that name. */
export function sendUiPage(
    web: Web,
    request: FastifyRequest,
    reply: FastifyReply,
    address: string,
): FastifyReply | undefined {
    // prettier-ignore
    const { platform } = web.parts
    const nonce = randomBytes(16).toString('base64')
    const html = web.look(request, () => {
        const page = pageOf(platform, address)
        return page && htmlOf(web, request, page, nonce)
    })
    if (html === undefined) return undefined
    const policy = `default-src 'none'; script-src 'self' 'nonce-${nonce}'; style-src 'self' 'unsafe-inline'; connect-src 'self'; img-src 'self' data: blob:; font-src 'self' data:; form-action 'self'; frame-ancestors 'self'; base-uri 'none'`
    return reply.type('text/html; charset=utf-8').header('content-security-policy', policy).send(html)
}

function pageOf({ store }: Platform, address: string): Row | undefined {
    if (!address.endsWith('.do')) return undefined
    const name = address.slice(0, -'.do'.length)
    const [page] = store.select('sys_ui_page', is('endpoint', address), { limit: 1 })
    // Pages of the global scope have no endpoint, but their name.
    return page ?? store.select('sys_ui_page', where({ name, endpoint: null }), { limit: 1 })[0]
}

function htmlOf(web: Web, request: FastifyRequest, page: Row, nonce: string): string {
    const { access, platform } = web.parts
    const { endpoint, name } = page
    const names = [endpoint, endpoint?.replace(/\.do$/, ''), name].filter((text) => typeof text === 'string')
    if (!access.allowsResource('ui_page', 'read', ...names))
        throw new RequestError(403, 'Security constraints prevent access to requested page')
    const scope = page['sys_scope'] ?? 'global'
    const script = page['client_script'] ? `\n<script>${page['client_script']}</script>` : ''
    return pageHtml(`${page['html'] ?? ''}${script}`, {
        token: web.caller(request).signIn?.token ?? '',
        cacheKey: cacheKey(platform, scope),
        nonce,
        evaluate: (text) => String(platform.scripts.evaluate(text, { scope, name: `UI page ${name ?? ''}` })),
    })
}

/** Another one after each installation that changes an asset. */
function cacheKey({ store }: Platform, scope: string): string {
    const assets = store.select('sys_ux_lib_asset', is('sys_scope', scope), { columns: ['sys_id', 'checksum'] })
    return createHash('md5')
        .update(assets.map(({ checksum }) => checksum ?? '').join())
        .digest('hex')
        .slice(0, 12)
}

/** What pages load by themselves. */
export function uiAssetRoutes(app: FastifyInstance, web: Web): void {
    const { platform } = web.parts
    const api = { config: { access: 'api' } } as const
    const open = { config: { access: 'public' } } as const
    app.get('/$uxappimmutables.do', open, (_, reply) => reply.type('text/css; charset=utf-8').send(THEME_CSS))
    for (const path of ['/uxasset/externals/@devsnc/library-uxf/index.jsdbx', '/uxasset/set-cache-buster/*'])
        app.get(path, open, (_, reply) => reply.type('text/javascript; charset=utf-8').send(NOTHING))
    app.get<{ Params: { '*': string } }>('/uxasset/externals/*', api, (request, reply) => {
        const name = request.params['*'].replace(/\.jsdbx$/, '')
        const asset = web.look(request, () => {
            const [row] = platform.store.select('sys_ux_lib_asset', is('name', name), { limit: 1 })
            return (
                row && { row, content: row['is_attachment'] === '1' ? attached(platform, row) : (row['content'] ?? '') }
            )
        })
        if (!asset) throw new RequestError(404, `There is no asset ${name} on this instance`)
        return reply.type(asset.row['mime_type'] ?? 'application/octet-stream').send(asset.content)
    })
}

/** The bytes of the attachment of an asset. */
function attached({ store }: Platform, asset: Row): Buffer {
    const of = where({ table_name: 'sys_ux_lib_asset', table_sys_id: asset['sys_id'] ?? '' })
    const [attachment] = store.select('sys_attachment', of, { limit: 1 })
    const parts = store.select('sys_attachment_doc', is('sys_attachment', attachment?.['sys_id'] ?? ''))
    const inOrder = parts.sort((left, right) => Number(left['position'] ?? 0) - Number(right['position'] ?? 0))
    const bytes = Buffer.concat(inOrder.map(({ data }) => Buffer.from(data ?? '', 'base64')))
    return bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes) : bytes
}
