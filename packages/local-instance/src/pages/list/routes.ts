/** The addresses of lists: `<table>_list.do`, to look at, to export, to fill in a filter, and to run an action. */
import { Readable } from 'node:stream'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { Message } from '../../compose.ts'
import type { Platform } from '../../platform.ts'
import { runListAction } from '../../ui-actions/list-actions.ts'
import { UiActionError } from '../../ui-actions/ui-actions.ts'
import type { Support } from '../../support/support.ts'
import { RequestError } from '../../web/request-error.ts'
import { ownPath } from '../../web/sign-in.ts'
import type { Web } from '../../web/web.ts'
import type { Parameters } from '../routes.ts'
import { csvPieces } from './csv.ts'
import { deleteQuestion, deleteRows, isDelete, support as deleteSupport } from './delete-rows.ts'
import { EMPTY_ROW, encodedRow, sentRows, type BuilderRow } from './filter/builder-rows.ts'
import { filterParts, printParts } from './filter/parts.ts'
import { refusalOf } from './filter/refusal.ts'
import { listPage } from './list.ts'
import { readState, statePath, type ListState } from './list-state.ts'

export const support: Support[] = [
    {
        member: 'Pages: lists',
        evidence: 'documented',
        source: 'Navigation and lists',
        note: 'sysparm_query, sysparm_fixed_query, sysparm_view, sysparm_first_row, sysparm_force_row_count, sysparm_order and sysparm_order_direction. Rows are counted up to 10,000.',
    },
    {
        member: 'Pages: GROUPBY in the filter of an address',
        evidence: 'documented',
        source: 'Grouped lists',
        note: 'By one column. Groups are open and paged by rows, and the heading of one leads to its records; without counts where there are more than 10,000 rows.',
    },
    {
        member: 'Pages: order of a list whose address names none',
        evidence: 'documented',
        source: 'Controlling the sort sequence used to display lists',
        note: 'What a user has sorted by last is not remembered.',
    },
    {
        member: 'Pages: plural label of a table without one',
        evidence: 'assumed',
        source: 'sys_documentation of base tables',
        note: 'Is made of its label.',
    },
    {
        member: 'Pages: scripts in the filter of an address',
        evidence: 'assumed',
        source: 'Encoded query strings',
        note: 'Are refused; an instance runs them in a sandbox.',
    },
    {
        member: 'Pages: filters that cannot be run, or by columns that may not be read',
        evidence: 'assumed',
        source: 'Encoded query strings',
        note: 'Are refused with the part that is wrong; an instance leaves the condition out.',
    },
    ...deleteSupport,
]

const ADDRESS = '/:page(^\\w+_list\\.do$)'

/** What is sent with an action. */
type Sent = Record<string, string | string[] | undefined>

export function listRoutes(app: FastifyInstance, web: Web): void {
    app.get<{ Params: { page: string }; Querystring: Parameters }>(ADDRESS, (request, reply) => {
        const state = readState(tableOf(web.parts.platform, request.params.page), request.query)
        mayRead(web, request, state.table)
        if (request.query['CSV'] !== undefined) return sendCsv(web, request, reply, state)
        return sendList(web, request, reply, state)
    })
    app.post<{ Params: { page: string }; Body: Sent | null }>(ADDRESS, (request, reply) => {
        const table = tableOf(web.parts.platform, request.params.page)
        mayRead(web, request, table)
        const { sysparm_action: action, sysparm_checked_items: checked, sysparm_return: back } = request.body ?? {}
        const list = `/${table}_list.do`
        const path = ownPath(typeof back === 'string' ? back : list)
        if (typeof action !== 'string' || action === '')
            return told(web, request, reply, path, [{ kind: 'error', text: 'Choose an action first.' }])
        const selected = checked === undefined ? [] : [checked].flat()
        const wanted = { table, action, selected, path }
        const asks = isDelete(action) && selected.length > 0 && request.body?.['sysparm_confirmed'] === undefined
        return asks ? askToDelete(web, request, reply, wanted) : runAction(web, request, reply, wanted)
    })
}

function tableOf({ dictionary }: Platform, page: string): string {
    const table = page.replace(/_list\.do$/, '')
    if (!dictionary.has(table)) throw new RequestError(404, `There is no table ${table} on this instance.`)
    return table
}

function mayRead(web: Web, request: FastifyRequest, table: string): void {
    const { platform } = web.parts
    if (!web.look(request, () => platform.access.allows('read', table, undefined)))
        throw new RequestError(403, 'Security constraints prevent access to requested page')
}

function sendList(web: Web, request: FastifyRequest, reply: FastifyReply, state: ListState): FastifyReply {
    const { platform } = web.parts
    const token = web.token(request)
    const parameters = request.query as Parameters
    const asked = parameters['builder']
    if (asked === undefined) {
        const { title, content, refused } = web.look(request, () => listPage(platform, state, token))
        return web.send(request, reply, { code: refused ? 400 : 200, title, content })
    }
    const filled = web.look(request, () => {
        const sent = sentRows(platform, state.table, parameters)
        if (asked !== 'run') return { rows: changed(sent, asked), problems: new Map<number, string>() }
        return runnable(platform, state.table, sent)
    })
    const { rows, problems } = filled
    if ('query' in filled && problems.size === 0) {
        const { others } = filterParts(state.query)
        return reply.redirect(statePath(state, { query: printParts(filled.query, others) }), 303)
    }
    const { title, content } = web.look(request, () => listPage(platform, state, token, { rows, problems }))
    return web.send(request, reply, { code: problems.size > 0 ? 400 : 200, title, content })
}

/** The rows after a button of theirs. */
function changed(rows: readonly BuilderRow[], asked: string): BuilderRow[] {
    if (asked === 'add') return [...rows, EMPTY_ROW]
    const removed = /^remove-(\d+)$/.exec(asked)?.[1]
    return rows.filter((_, index) => String(index) !== removed)
}

/** The rows as conditions; those without a column are left out. */
function runnable(platform: Platform, table: string, sent: readonly BuilderRow[]) {
    const rows = sent.filter(({ path }) => path !== '')
    const problems = new Map<number, string>()
    const query = rows.map((row, index) => {
        try {
            return { join: row.join, text: encodedRow(platform, table, row) }
        } catch (error) {
            problems.set(index, error instanceof Error ? error.message : String(error))
            return { join: row.join, text: '' }
        }
    })
    return { rows, problems, query }
}

function sendCsv(web: Web, request: FastifyRequest, reply: FastifyReply, state: ListState): FastifyReply {
    const { platform } = web.parts
    const refused = web.look(request, () =>
        [state.query, state.fixed].some((text) => refusalOf(platform, state.table, text)),
    )
    if (refused) return sendList(web, request, reply, state)
    const pieces = csvPieces(platform, state, (work) => web.look(request, work))
    return reply
        .type('text/csv; charset=utf-8')
        .header('content-disposition', `attachment; filename="${state.table}.csv"`)
        .send(Readable.from(pieces))
}

interface Wanted {
    table: string
    action: string
    selected: readonly string[]
    path: string
}

function runAction(web: Web, request: FastifyRequest, reply: FastifyReply, wanted: Wanted): FastifyReply {
    const { table, action, selected, path } = wanted
    try {
        const { platform } = web.parts
        const work = () =>
            isDelete(action) ? deleteRows(platform, table, selected) : runListAction(platform, table, action, selected)
        const { value, messages } = web.act(request, work)
        const { done, skipped, redirect } = value
        const all = [...messages, ...outcome(done, skipped, messages)]
        return told(
            web,
            request,
            reply,
            redirect === undefined ? path : ownPath(`/${redirect.replace(/^\//, '')}`),
            all,
        )
    } catch (error) {
        if (!(error instanceof UiActionError)) throw error
        throw new RequestError(403, error.message)
    }
}

function askToDelete(web: Web, request: FastifyRequest, reply: FastifyReply, wanted: Wanted): FastifyReply {
    const { table, selected, path: back } = wanted
    const token = web.token(request)
    const content = web.look(request, () => deleteQuestion(web.parts.platform, table, selected, { token, back }))
    return web.send(request, reply, { code: 200, title: 'Delete records', content })
}

/** What came of it, where the action itself has said nothing. */
function outcome(done: number, skipped: number, messages: readonly Message[]): Message[] {
    if (done === 0 && skipped === 0) return [{ kind: 'error', text: 'Select at least one row first.' }]
    const records = (count: number) => (count === 1 ? '1 record' : `${count} records`)
    const left = skipped === 0 ? '' : ` It does not apply to ${records(skipped)}.`
    if (done === 0) return [{ kind: 'error', text: `Nothing was done.${left}` }]
    return messages.length > 0 && skipped === 0 ? [] : [{ kind: 'info', text: `Done for ${records(done)}.${left}` }]
}

function told(web: Web, request: FastifyRequest, reply: FastifyReply, path: string, messages: Message[]): FastifyReply {
    web.tell(request, messages)
    return reply.redirect(path, 303)
}
