/** Forms as a browser without scripts sends them: cookies, hidden fields, redirects. */

export interface FormClient {
    /** Opens an address; answers the page. */
    open(path: string): Promise<Shown>
    /** Presses a button of the form that was opened last, with these values in its fields; answers the page that follows. */
    press(action: string, values?: Record<string, string>): Promise<Shown>
}

export interface Shown {
    status: number
    path: string
    html: string
    messages: string[]
}

const decoded = (text: string) =>
    text
        .replace(/&lt;/g, '<')
        .replace(/&gt;/g, '>')
        .replace(/&quot;/g, '"')
        .replace(/&#39;/g, "'")
        .replace(/&amp;/g, '&')

/** Names and values of the form's fields as they stand. */
function fieldsOf(form: string): Record<string, string> {
    const fields: Record<string, string> = {}
    const attribute = (tag: string, name: string) => new RegExp(` ${name}="([^"]*)"`).exec(tag)?.[1]
    for (const [tag, kind, inside] of form.matchAll(
        /<(input|textarea|select)\b[^>]*>(?:([^<]*)<\/textarea>|((?:<option[^>]*>[^<]*<\/option>)*)<\/select>)?/g,
    )) {
        const open = tag.slice(0, tag.indexOf('>') + 1)
        const name = attribute(open, 'name')
        if (name === undefined || (/ type="checkbox"/.test(open) && !/ checked/.test(open))) continue
        const chosen = /<option[^>]* selected[^>]*>/.exec(tag)?.[0] ?? ''
        const value =
            kind === 'textarea' ? inside : kind === 'select' ? attribute(chosen, 'value') : attribute(open, 'value')
        fields[name] = decoded(value ?? '')
    }
    return fields
}

export function formClient(url: string): FormClient {
    let cookie = ''
    let last: Shown | undefined

    async function ask(path: string, init: RequestInit = {}): Promise<Shown> {
        const answer = await fetch(url + path, { ...init, redirect: 'manual', headers: { cookie } })
        const [set] = answer.headers.getSetCookie()
        if (set !== undefined) cookie = set.split(';')[0] ?? ''
        const to = answer.headers.get('location')
        if (to !== null) return ask(to)
        const html = await answer.text()
        const messages = [...html.matchAll(/<p class="message \w+">([^<]*)/g)].map(([, text = '']) => decoded(text))
        last = { status: answer.status, path, html, messages }
        return last
    }

    return {
        open: (path) => ask(path),
        async press(action, values = {}) {
            const form = /<form id="record"[\s\S]*?<\/form>/.exec(last?.html ?? '')?.[0] ?? ''
            const path = decoded(/ action="([^"]*)"/.exec(form)?.[1] ?? '')
            const body = new URLSearchParams({ ...fieldsOf(form), ...values, sys_action: action })
            const shown = await ask(path, { method: 'POST', body })
            if (!shown.html.includes('name="sysparm_confirmed"')) return shown
            const question = shown.html.slice(shown.html.indexOf('<h1>'))
            return ask(path, { method: 'POST', body: new URLSearchParams(fieldsOf(question)) })
        },
    }
}
