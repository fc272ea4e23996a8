/** What a form loads by itself: sections that follow UI policies, related lists, suggestions, previews, client scripts. */
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { h } from 'preact'
import type { Column, Platform } from '../../platform.ts'
import { visibleActions } from '../../ui-actions/ui-actions.ts'
import { RequestError } from '../../web/request-error.ts'
import type { Answer, Web } from '../../web/web.ts'
import { actionScript } from './action-script.ts'
import { readEntered, type Body } from './entered.ts'
import { formSections } from './form.ts'
import { openRecord } from './opened.ts'
import { previewContent } from './preview.ts'
import { suggestions } from './references.ts'
import { relatedListContent, relatedLists } from './related-lists.ts'

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
        const content = web.look(request, () => {
            const opened = openRecord(platform, knownTable(platform, request), sysId, presets)
            const entered = readEntered(platform, opened, request.body ?? {})
            // What is not right yet is said when the form is sent, not while the user types.
            entered.problems.clear()
            return formSections(platform, { opened, entered, token: '', goTo: '', scratchpad: {} })
        })
        return sendPart(request, reply, content)
    })

    app.get<Query & Of>('/form/:table/related', (request, reply) => {
        const { sys_id: sysId = '', list: name = '', id = '' } = request.query
        const content = web.look(request, () => {
            const { stored, table } = openRecord(platform, knownTable(platform, request), sysId, '')
            const list = relatedLists(platform, table).find((entry) => entry.name === name) ?? {
                name,
                filter: '',
                orderBy: '',
            }
            const [listed = '', column = ''] = name.split('.')
            if (platform.dictionary.column(listed, column)?.reference === undefined)
                throw new RequestError(404, 'There is no such page or record on this instance.')
            if (!platform.access.allows('read', listed, undefined))
                throw new RequestError(403, 'Security constraints prevent access to requested page')
            return relatedListContent(platform, stored, list, id)
        })
        return sendPart(request, reply, content)
    })

    app.get<Query & Of>('/form/:table/suggest', (request, reply) => {
        const content = web.look(request, () => {
            const { column, text } = referenceAsked(platform, request)
            return suggestions(platform, column, text).map((value) => h('option', { value }))
        })
        return sendPart(request, reply, content)
    })

    app.get<Query & Of>('/form/:table/preview', (request, reply) => {
        const content = web.look(request, () => {
            const { column, text } = referenceAsked(platform, request)
            return previewContent(platform, column, text)
        })
        return sendPart(request, reply, content)
    })

    app.get<Query & Of>('/form/:table/action.js', (request, reply) => {
        const { sys_id: sysId = '', action = '' } = request.query
        const script = web.look(request, () => {
            const { current } = openRecord(platform, knownTable(platform, request), sysId, '')
            const shown = visibleActions(platform, current).find((row) => row['sys_id'] === action)
            if (!shown) throw new RequestError(404, 'There is no such page or record on this instance.')
            return actionScript(shown)
        })
        return reply.type('text/javascript; charset=utf-8').send(script)
    })

    function sendPart(request: FastifyRequest, reply: FastifyReply, content: Answer['content']): FastifyReply {
        return web.send(request, reply, { code: 200, title: '', content, part: true })
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
