/** The addresses of forms: `<table>.do` to look and to send, and the parts that a form loads by itself. */
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { Platform } from '../../platform.ts'
import type { Support } from '../../support/support.ts'
import { sendUiPage } from '../../ui-pages/ui-pages.ts'
import { RequestError } from '../../web/request-error.ts'
import { ownPath } from '../../web/sign-in.ts'
import type { Answer, Web } from '../../web/web.ts'
import { listPath } from '../frame/paths.ts'
import { confirmContent } from './confirm.ts'
import { last, NOTHING, type Body, type Entered } from './entered.ts'
import { formContent, formFrame, formPath, nameOf, type FormView } from './form.ts'
import { openRecord, type Opened } from './opened.ts'
import { partRoutes } from './part-routes.ts'
import { progressOf } from './progress.ts'
import { submitForm } from './submit.ts'

export const support: Support[] = [
    {
        member: 'Pages: forms, standard buttons, UI actions',
        evidence: 'documented',
        source: 'Forms',
        note: 'Submit, Update, Save and Delete by access controls. Only what a user has changed is written.',
    },
    {
        member: 'Pages: UI policies',
        evidence: 'documented',
        source: 'uipolicy-api',
        note: 'Hide fields and related lists, close fields and make them mandatory, again whenever a field changes that a condition names. The server evaluates them; their scripts are not run.',
    },
    {
        member: 'Pages: mandatory fields',
        evidence: 'assumed',
        source: 'Form fields',
        note: 'Are checked for every button but Delete, where the form shows them and the user may fill them in.',
    },
    {
        member: 'Pages: a record that somebody else has changed meanwhile',
        evidence: 'assumed',
        source: 'Forms',
        note: 'An instance lets the last one win; here the user is told where both have changed the same field.',
    },
    {
        member: 'Pages: client scripts of UI actions',
        evidence: 'documented',
        source: 'GlideFormV3',
        note: 'In the browser with confirm, gsftSubmit, g_scratchpad and a part of g_form. Without scripts the question is asked on a page of its own. Display rules run when the button is pressed, not when the form is opened. Client scripts of tables are not run.',
    },
    {
        member: 'Pages: a record at work',
        evidence: 'assumed',
        source: 'Forms',
        note: 'Refreshes itself every two seconds and shows how far its parts have come; an instance shows what it was when the form was opened.',
    },
]

interface Query {
    Querystring: Record<string, string | undefined>
}
interface Of {
    Params: { page: string }
}

/** `<table>.do`; lists and what else has such an address have routes of their own. */
const FORM = '/:page'

export function formRoutes(app: FastifyInstance, web: Web): void {
    const { platform } = web.parts

    app.get<Query & Of>(FORM, (request, reply) => {
        const { sys_id: sysId = '', sysparm_query: presets = '', sysparm_part: part } = request.query
        const uiPage = isTable(platform, request) ? undefined : sendUiPage(web, request, reply, request.params.page)
        if (uiPage) return uiPage
        const answer = (): Answer => {
            const opened = openRecord(platform, tableOf(platform, request), sysId, presets)
            const view = { ...viewOf(web, request, opened), goTo: goToOf(request, opened) }
            if (part === 'form') {
                // What is loaded by itself is loaded again: now and then, and once more at the end.
                const event = progressOf(platform, opened) === undefined ? 'ended' : 'refreshed'
                void reply.header('hx-trigger', event)
                return { code: 200, title: '', content: formFrame(platform, view), part: true }
            }
            return { code: 200, title: titleOf(platform, opened), content: formContent(platform, view) }
        }
        // The form and its frame in one moment, so that who asks is looked up once.
        return platform.store.moment(() => web.send(request, reply, web.look(request, answer)))
    })

    app.post<Query & Of & { Body: Body | null }>(FORM, (request, reply) => {
        const { sys_id: inAddress, sysparm_query: presets = '' } = request.query
        const body = request.body ?? {}
        const sysId = inAddress ?? last(body['sys_id']) ?? ''
        const { value, messages } = web.act(request, () => {
            const opened = openRecord(platform, tableOf(platform, request), sysId, presets)
            const goTo = sentGoTo(body, opened)
            const sent = { body, goTo, messages: web.parts.messages }
            return { opened, goTo, outcome: submitForm(platform, opened, sent) }
        })
        const { opened, goTo, outcome } = value
        if (outcome.kind === 'asks') {
            const content = confirmContent(platform, opened, body, outcome.question)
            return web.send(request, reply, { code: 200, title: outcome.question, content })
        }
        web.tell(request, [...messages, ...outcome.said])
        if (outcome.kind === 'goes') return reply.redirect(outcome.to, 303)
        return sendAgain(request, reply, { opened, goTo, entered: outcome.entered })
    })

    /** The form as it was sent, with what is wrong. */
    function sendAgain(
        request: FastifyRequest,
        reply: FastifyReply,
        { opened: sent, goTo, entered }: { opened: Opened; goTo: string; entered: Entered },
    ): FastifyReply {
        const answer = web.look(request, (): Answer => {
            const sysId = sent.isNew ? '-1' : sent.stored.getUniqueValue()
            const opened = openRecord(platform, sent.table, sysId, sent.presets)
            for (const [path, value] of entered.values) opened.current.setValue(path, value ?? '')
            const view = { ...viewOf(web, request, opened), entered, goTo }
            return { code: 200, title: titleOf(platform, opened), content: formContent(platform, view) }
        })
        return web.send(request, reply, answer)
    }

    partRoutes(app, web)
}

function namedTable(request: FastifyRequest): string {
    return /^(\w+)\.do$/.exec((request.params as { page: string }).page)?.[1] ?? ''
}

function isTable({ dictionary }: Platform, request: FastifyRequest): boolean {
    return dictionary.has(namedTable(request))
}

function tableOf(platform: Platform, request: FastifyRequest): string {
    const table = namedTable(request)
    if (!platform.dictionary.has(table))
        throw new RequestError(404, 'There is no such page or record on this instance.')
    return table
}

function viewOf(web: Web, request: FastifyRequest, opened: Opened): FormView {
    return {
        opened,
        entered: NOTHING,
        token: web.caller(request).signIn?.token ?? '',
        goTo: '',
    }
}

function titleOf(platform: Platform, opened: Opened): string {
    const label = platform.dictionary.label(opened.table)
    return opened.isNew ? `New record | ${label}` : `${nameOf(platform, opened)} | ${label}`
}

/** Where the user came from: a list, or another record; else the list of the table. */
function goToOf({ query, headers }: FastifyRequest, opened: Opened): string {
    const { sysparm_goto_url: wanted } = query as Record<string, string | undefined>
    if (wanted !== undefined) return ownPath(wanted)
    const { referer = '', host = '' } = headers
    const { table, isNew } = opened
    if (URL.canParse(referer) && new URL(referer).host === host) {
        const { pathname, search } = new URL(referer)
        const came = ownPath(`${pathname}${search}`)
        const isRecord = came.startsWith(`/${table}.do`) && !isNew
        if (/^\/\w+\.do$/.test(pathname) && !isRecord && came !== formPath(opened) && !/login\.do/.test(came))
            return came
    }
    return listPath(table)
}

function sentGoTo(body: Body, { table }: Opened): string {
    const sent = last(body['sysparm_goto_url'])
    return sent === undefined || sent === '' ? listPath(table) : ownPath(sent)
}
