/** Installing, removing and downloading applications, as the SDK's client asks for it. */
import type { FastifyInstance, FastifyRequest } from 'fastify'
import { downloadFiles, zipOfFiles } from '../install/download.ts'
import { install } from '../install/install.ts'
import { PackageError } from '../install/package-error.ts'
import { reportText } from '../install/report.ts'
import { uninstall } from '../install/uninstall.ts'
import { escaped } from '../install/write-xml.ts'
import { and } from '../query/conditions.ts'
import { currentTime } from '../time.ts'
import { RequestError } from '../web/request-error.ts'
import type { Web } from '../web/web.ts'
import { progressOf, tracked } from './trackers.ts'

/** A package is a few megabytes; the SDK's own limit is not known. */
export const PACKAGE_BYTES = 100 * 1024 * 1024

const API = { config: { access: 'api' } } as const

export function packageRoutes(app: FastifyInstance, web: Web): void {
    const { platform } = web.parts
    app.post('/sn_appclient_upload_processor.do', { ...API, bodyLimit: PACKAGE_BYTES }, async (request) => {
        web.act(request, () => mustBeAdmin(web, 401))
        const { bytes, demo } = await upload(request)
        const tracker = web.act(request, () =>
            tracked(platform, 'Install application', () => installPackage(web, bytes, demo)),
        ).value
        return { executionTracker: tracker, rollbackContext: '' }
    })
    app.get<{ Params: { id: string } }>('/api/sn_cicd/progress/:id', API, (request) => {
        const result = web.look(request, () => progressOf(platform, request.params.id))
        if (!result) throw new RequestError(404, 'No Record found', `There is no progress ${request.params.id}`)
        return { result }
    })
    app.post<{ Body: Record<string, string> | null }>('/xmlhttp.do', API, (request, reply) => {
        const answer = web.act(request, () => processorAnswer(web, request.body ?? {})).value
        return reply
            .type('text/xml; charset=utf-8')
            .send(`<?xml version="1.0" encoding="UTF-8"?><xml answer="${escaped(answer)}"/>`)
    })
    app.get<{ Params: { scopeId: string }; Querystring: { sysparam_mode?: string; sysparam_timestamp?: string } }>(
        '/api/fluent/download/:scopeId',
        API,
        (request, reply) => {
            const { sysparam_mode: mode, sysparam_timestamp: since } = request.query
            try {
                const files = web.look(request, () => {
                    mustBeAdmin(web, 403)
                    return downloadFiles(web.parts, request.params.scopeId, {
                        incremental: mode === 'incremental',
                        ...(since === undefined ? {} : { since }),
                    })
                })
                return reply.type('application/zip').send(Buffer.from(zipOfFiles(files, request.params.scopeId)))
            } catch (error) {
                if (error instanceof PackageError) return reply.code(404).send({ result: error.message })
                // Its client looks for the text of a refusal here.
                if (error instanceof RequestError) return reply.code(error.statusCode).send({ result: error.message })
                throw error
            }
        },
    )
}

function mustBeAdmin({ parts: { platform } }: Web, code: 401 | 403): void {
    if (!platform.session.roles.has('admin'))
        throw new RequestError(code, 'Only an administrator installs, removes and downloads applications')
}

async function upload(request: FastifyRequest): Promise<{ bytes: Uint8Array; demo: boolean }> {
    if (!request.isMultipart()) throw new RequestError(400, 'The package comes as multipart/form-data')
    let bytes: Uint8Array | undefined
    let demo = false
    for await (const part of request.parts({ limits: { fileSize: PACKAGE_BYTES, files: 1, fields: 50 } })) {
        if (part.type === 'file') bytes = await part.toBuffer()
        else if (part.fieldname === 'load_demo') demo = part.value === 'true'
    }
    if (bytes === undefined) throw new RequestError(400, 'There is no package in the field attachFile')
    return { bytes, demo }
}

/** Installs, and adds a row to the upgrade history; answers what to tell of it. */
function installPackage({ parts }: Web, bytes: Uint8Array, demo: boolean): string {
    const { platform } = parts
    const started = currentTime(platform)
    const versions = platform.store.select('sys_app', and(), { columns: ['scope', 'version'] })
    const before = new Map(versions.map(({ scope, version }) => [scope, version]))
    // What it loads is nobody's in particular.
    const report = platform.as({ scope: 'global' }, () => install(parts, bytes, { demo }))
    parts.rules.refresh()
    parts.code.refresh()
    parts.changes.seen()
    const text = reportText(report)
    platform.store.insert('sys_upgrade_history', {
        sys_id: platform.ids.next(),
        sys_class_name: 'sys_upgrade_history',
        sys_created_on: started,
        from_version: before.get(report.scope) ?? null,
        to_version: report.scope,
        upgrade_started: started,
        upgrade_finished: currentTime(platform),
        report: text,
    })
    platform.log.write('info', 'install', text)
    return text.split('\n')[0] ?? ''
}

/** com.snc.apps.AppsAjaxProcessor. */
function processorAnswer(web: Web, form: Record<string, string>): string {
    const { sysparm_processor: processor, sysparm_function: name = '', sysparm_sys_id: sysId = '' } = form
    if (processor !== 'com.snc.apps.AppsAjaxProcessor')
        throw new RequestError(400, `There is no processor ${processor ?? ''} on this instance`)
    // Scripts of a session run in the scope of their own application here, whichever is the current one.
    if (name === 'changeApplication') return form['sysparm_value'] ?? ''
    if (name !== 'deleteApplication' && name !== 'uninstallApplication')
        throw new RequestError(400, `AppsAjaxProcessor has no function ${name} on this instance`)
    mustBeAdmin(web, 403)
    const { parts } = web
    return tracked(parts.platform, 'Delete application', () => {
        const scope = uninstall(parts, sysId)
        parts.rules.refresh()
        parts.code.refresh()
        parts.changes.seen()
        return `Application ${scope} deleted`
    })
}
