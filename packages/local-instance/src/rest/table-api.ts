/** The Table API (/api/now/table), as the caller's access controls let it. */
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { checkedQuery } from '../glide/checked-query.ts'
import type { GlideRecord } from '../glide/glide-record.ts'
import { GlideRecordSecure } from '../glide/glide-record-secure.ts'
import type { Platform } from '../platform.ts'
import { and, is } from '../query/conditions.ts'
import { revealed, UnsupportedError } from '../support/support.ts'
import { hashOfPassword } from '../web/passwords.ts'
import { RequestError } from '../web/request-error.ts'
import type { Web } from '../web/web.ts'
import { aborted, closedToWebServices, NO_RECORD, NO_TABLE, refusedWrite, unauthorized } from './api-error.ts'
import { readQuery } from './query.ts'
import { apiRecord, type Shape } from './values.ts'
import { viewFields } from './view-fields.ts'

type Parameters = Record<string, string | undefined>

interface TableRequest {
    Params: { table: string; sysId: string }
    Querystring: Parameters
    Body: unknown
}

const DEFAULT_LIMIT = 10_000

/** What the platform itself writes. */
const SYSTEM = new Set(
    'sys_created_on sys_created_by sys_updated_on sys_updated_by sys_mod_count sys_class_name'.split(' '),
)

/** Their rows describe tables that have to be made along with them. */
const DESCRIBING = new Set(['sys_db_object', 'sys_dictionary'])

export function tableRoutes(app: FastifyInstance, web: Web): void {
    const { platform } = web.parts
    const config = { access: 'api' } as const
    for (const version of ['', '/v1', '/v2']) {
        const list = `/api/now${version}/table/:table`
        const one = `${list}/:sysId`
        app.get<TableRequest>(list, { config }, (request, reply) =>
            looking(web, request, () => sendList(platform, request, reply)),
        )
        app.get<TableRequest>(one, { config }, (request) =>
            looking(web, request, () => {
                const { table, sysId } = request.params
                checkOpen(platform, table)
                return { result: apiRecord(platform, existing(platform, table, sysId), shapeOf(platform, request)) }
            }),
        )
        app.post<TableRequest>(list, { config }, (request, reply) => {
            const result = acting(web, request, () => insert(platform, request))
            const { sys_id: sysId } = result
            const path = `/api/now/table/${request.params.table}/${typeof sysId === 'string' ? sysId : ''}`
            return reply
                .code(201)
                .header('location', `${baseOf(request)}${path}`)
                .send({ result })
        })
        for (const method of ['PUT', 'PATCH'] as const)
            app.route<TableRequest>({
                method,
                url: one,
                config,
                handler: (request) => ({ result: acting(web, request, () => update(platform, request)) }),
            })
        app.delete<TableRequest>(one, { config }, (request, reply) => {
            acting(web, request, () => remove(platform, request))
            return reply.code(204).send()
        })
    }
}

function looking<T>(web: Web, request: FastifyRequest, work: () => T): T {
    return inWords(() => web.look(request, work))
}

function acting<T>(web: Web, request: FastifyRequest, work: () => T): T {
    return inWords(() => web.act(request, work).value)
}

/** What this instance does not do is the client's to know, and no fault. */
function inWords<T>(work: () => T): T {
    try {
        return work()
    } catch (error) {
        if (error instanceof UnsupportedError) throw new RequestError(400, error.message)
        throw error
    }
}

function sendList(platform: Platform, request: FastifyRequest<TableRequest>, reply: FastifyReply): object {
    const { table } = request.params
    const { sysparm_query: text = '', sysparm_no_count: noCount } = request.query
    checkOpen(platform, table)
    if (!platform.access.allows('read', table, undefined)) throw unauthorized(table)
    const offset = wholeNumber(request.query, 'sysparm_offset', 0)
    const limit = wholeNumber(request.query, 'sysparm_limit', DEFAULT_LIMIT)
    const query = checkedQuery(platform, table, readQuery(platform, table, text))
    const record = secured(platform, table)
    const total = platform.store.count(table, and(query.condition, revealed(record).visible()))
    record.addEncodedQuery(text)
    record.chooseWindow(offset, offset + limit)
    record.query()
    const shape = shapeOf(platform, request)
    const result: object[] = []
    while (record.next()) result.push(apiRecord(platform, record, shape))
    if (noCount !== 'true') void reply.header('x-total-count', String(total))
    const links = linksOf(request, { offset, limit, total })
    if (request.query['sysparm_suppress_pagination_header'] !== 'true' && links !== '') void reply.header('link', links)
    return { result }
}

function linksOf(
    request: FastifyRequest,
    { offset, limit, total }: { offset: number; limit: number; total: number },
): string {
    if (limit === 0) return ''
    const url = new URL(request.url, baseOf(request))
    const link = (at: number, rel: string) => {
        url.searchParams.set('sysparm_offset', String(at))
        url.searchParams.set('sysparm_limit', String(limit))
        return `<${url.href}>;rel="${rel}"`
    }
    return [
        link(0, 'first'),
        ...(offset > 0 ? [link(Math.max(0, offset - limit), 'prev')] : []),
        ...(offset + limit < total ? [link(offset + limit, 'next')] : []),
        link(Math.max(0, Math.floor((total - 1) / limit) * limit), 'last'),
    ].join(',')
}

function insert(platform: Platform, request: FastifyRequest<TableRequest>): Record<string, unknown> {
    const { table } = request.params
    const values = bodyOf(request)
    checkWritable(platform, table)
    const record = secured(platform, table)
    record.initialize()
    if (!record.canCreate()) throw refusedWrite('Insert')
    const { sys_id: sysId, ...others } = values
    if (typeof sysId === 'string' && sysId !== '') record.setNewGuidValue(sysId)
    setValues(record, others, request.query)
    if (record.insert() === null) throw aborted(record.getLastErrorMessage())
    return answerOf(platform, record, request)
}

function update(platform: Platform, request: FastifyRequest<TableRequest>): Record<string, unknown> {
    const { table, sysId } = request.params
    const { sys_id: _, ...values } = bodyOf(request)
    checkWritable(platform, table)
    const record = existing(platform, table, sysId)
    if (!record.canWrite()) throw refusedWrite('Update')
    setValues(record, values, request.query)
    if (record.update() === null) throw aborted(record.getLastErrorMessage())
    return answerOf(platform, record, request)
}

function remove(platform: Platform, request: FastifyRequest<TableRequest>): void {
    const { table, sysId } = request.params
    checkWritable(platform, table)
    const record = existing(platform, table, sysId)
    if (!record.canDelete()) throw refusedWrite('Delete')
    if (!record.deleteRecord()) throw aborted(record.getLastErrorMessage())
}

/** The record as it is stored now, as far as its writer may read it. */
function answerOf(
    platform: Platform,
    record: GlideRecord,
    request: FastifyRequest<TableRequest>,
): Record<string, unknown> {
    // prettier-ignore
    const stored = secured(platform, request.params.table)
    return stored.get(record.getUniqueValue()) ? apiRecord(platform, stored, shapeOf(platform, request)) : {}
}

/** A record under the caller's access controls, as this instance and no script sees it. */
function secured(platform: Platform, table: string): GlideRecord {
    return revealed(GlideRecordSecure.create(platform, table))
}

/** Is there such a table, and does its application let web services reach it? Access controls come after that. */
function checkOpen({ dictionary, store }: Platform, table: string): void {
    if (!dictionary.has(table)) throw NO_TABLE(table)
    const [described] = store.select('sys_db_object', is('name', table), { limit: 1 })
    if (described?.['ws_access'] === '0') throw closedToWebServices(table)
}

function checkWritable(platform: Platform, table: string): void {
    checkOpen(platform, table)
    if (DESCRIBING.has(table))
        throw new RequestError(400, `Records of ${table} are written by installing a package on this instance`)
}

function existing(platform: Platform, table: string, sysId: string): GlideRecord {
    if (!platform.access.allows('read', table, undefined)) throw unauthorized(table)
    const record = secured(platform, table)
    // By sys_id only: get() would take any other text for a name.
    if (!platform.store.read(table, sysId) || !record.get(sysId)) throw NO_RECORD
    return record
}

function bodyOf(request: FastifyRequest<TableRequest>): Record<string, unknown> {
    const { body } = request
    if (typeof body !== 'object' || body === null || Array.isArray(body))
        throw new RequestError(400, 'The request body must be a JSON object of fields and values')
    return body as Record<string, unknown>
}

/** Sets what there is a column for; fields that are none are passed over, as documented. */
function setValues(record: GlideRecord, values: Record<string, unknown>, parameters: Parameters): void {
    for (const [name, given] of Object.entries(values)) {
        const column = record.column(name)
        if (!column || SYSTEM.has(name)) continue
        const value = textOf(given)
        if (column.type === 'password') record.setValue(name, value === '' ? '' : hashOfPassword(value))
        else if (parameters['sysparm_input_display_value'] === 'true') record.getElement(name).setDisplayValue(value)
        else record.setValue(name, value)
    }
}

function textOf(value: unknown): string {
    if (value === null || value === undefined) return ''
    if (typeof value === 'object') return 'value' in value ? textOf(value.value) : JSON.stringify(value)
    return String(value as string | number | boolean)
}

function shapeOf(platform: Platform, request: FastifyRequest<TableRequest>): Shape {
    const { sysparm_fields: fields = '', sysparm_view: view, sysparm_display_value: display } = request.query
    const named = fields
        .split(',')
        .map((name) => name.trim())
        .filter((name) => name !== '')
    return {
        display: display === 'true' || display === 'all' ? display : 'false',
        links: request.query['sysparm_exclude_reference_link'] !== 'true',
        fields: named.length > 0 ? named : viewFields(platform, request.params.table, view),
        base: baseOf(request),
    }
}

function baseOf(request: FastifyRequest): string {
    return `${request.protocol}://${request.host}`
}

function wholeNumber(parameters: Parameters, name: string, otherwise: number): number {
    const text = parameters[name]
    if (text === undefined || text === '') return otherwise
    if (!/^\d{1,9}$/.test(text)) throw new RequestError(400, `${name} is no whole number: ${text}`)
    return Number(text)
}
