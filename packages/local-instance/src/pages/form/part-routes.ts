/** What a form loads by itself: sections that follow UI policies, related lists, suggestions, previews, client scripts. */
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { h } from 'preact'
import type { Column, Platform } from '../../platform.ts'
import { visibleActions } from '../../ui-actions/ui-actions.ts'
import { RequestError } from '../../web/request-error.ts'
import type { Answer, Web } from '../../web/web.ts'
import { actionScript, scratchpadOf } from './action-script.ts'
import { readEntered, type Body } from './entered.ts'
import { formSections } from './form.ts'
import { openRecord } from './opened.ts'
import { previewContent } from './preview.ts'
import { suggestions } from './references.ts'
import { mayList, relatedListContent, relatedLists } from './related-lists.ts'

interface Query {
    Querystring: Record<string, string | undefined>
}
interface Of {
    Params: { table: string }
}

export function partRoutes(app: FastifyInstance, web: Web): void {
    const { platform } = web.parts

    app.post<Query & Of & { Body: Body | null }>('/form/:table/sections', (request, reply) => {
        const { sys_id: sysId = '', sysparm_query: presets = '' } = request.query
        return sendPart(request, reply, () => {
            const opened = openRecord(platform, knownTable(platform, request), sysId, presets)
            const entered = readEntered(platform, opened, request.body ?? {})
            // What is not right yet is said when the form is sent, not while the user types.
            entered.problems.clear()
            return formSections(platform, { opened, entered, token: '', goTo: '' })
        })
    })

    app.get<Query & Of>('/form/:table/related', (request, reply) => {
        const { sys_id: sysId = '', lists: names = '', id = '' } = request.query
        return sendPart(request, reply, () => {
            const { stored, table } = openRecord(platform, knownTable(platform, request), sysId, '')
            const known = relatedLists(platform, table)
            return names
                .split(',')
                .map((name) => known.find((list) => list.name === name) ?? { name, filter: '', orderBy: '' })
                .filter((list) => mayList(platform, list))
                .map((list) => relatedListContent(platform, stored, list, id))
        })
    })

    app.get<Query & Of>('/form/:table/suggest', (request, reply) => {
        return sendPart(request, reply, () => {
            const { column, text } = referenceAsked(platform, request)
            return suggestions(platform, column, text).map((value) => h('option', { value }))
        })
    })

    app.get<Query & Of>('/form/:table/preview', (request, reply) => {
        return sendPart(request, reply, () => {
            const { column, text } = referenceAsked(platform, request)
            return previewContent(platform, column, text)
        })
    })

    app.get<Query & Of>('/form/:table/action.js', (request, reply) => {
        const { sys_id: sysId = '', action = '' } = request.query
        const script = web.look(request, () => {
            const { current } = openRecord(platform, knownTable(platform, request), sysId, '')
            const shown = visibleActions(platform, current).find((row) => row['sys_id'] === action)
            if (!shown) throw new RequestError(404, 'There is no such page or record on this instance.')
            return actionScript(shown, scratchpadOf(platform, current))
        })
        return reply.type('text/javascript; charset=utf-8').send(script)
    })

    /** Reads and renders in one moment, so that who asks is looked up once. */
    function sendPart(request: FastifyRequest, reply: FastifyReply, made: () => Answer['content']): FastifyReply {
        return platform.store.moment(() =>
            web.send(request, reply, { code: 200, title: '', content: web.look(request, made), part: true }),
        )
    }
}

/** The table of the address. */
function knownTable({ dictionary }: Platform, request: FastifyRequest): string {
    const { table } = request.params as { table: string }
    if (!dictionary.has(table)) throw new RequestError(404, 'There is no such page or record on this instance.')
    return table
}

function referenceAsked(platform: Platform, request: FastifyRequest): { column: Column; text: string } {
    const table = knownTable(platform, request)
    const query = request.query as Record<string, string | undefined>
    const path = query['column'] ?? ''
    const column = platform.dictionary.column(table, path)
    if (column?.reference === undefined || !platform.access.allows('read', table, undefined, path))
        throw new RequestError(404, 'There is no such page or record on this instance.')
    return { column, text: query[`${table}.${path}`] ?? '' }
}
