/** A reader of HTML that takes nothing but what the pages mean to write, and so stumbles over what a value smuggles in. */

const TAG = /<(\/?)([a-z][a-z0-9]*)((?:\s+[a-z@:][\w:.@-]*(?:="[^"]*")?)*)\s*\/?>/iy
const ATTRIBUTE = /\s([a-z@:][\w:.@-]*)(?:="([^"]*)")?/gi
const DOCTYPE = /<!doctype html>/iy
const TEXT = /[^<]+/y
/** What is in these is no markup. */
const RAW = /^(script|style)$/i
/** Attributes that a browser follows, and what it may follow. */
const FOLLOWED = /^(href|src|action|formaction|hx-(get|post|put|patch|delete)|data|poster)$/i
const SAFE_ADDRESS = /^(\/(?!\/)|[#?]|https?:\/\/|data:,$|$|\w+\.do)/i

/** What is wrong with a page: markup that is none of ours, attributes that run something, addresses that lead into a script. */
export function htmlFaults(html: string): string[] {
    const faults: string[] = []
    let at = 0
    const take = (form: RegExp): RegExpExecArray | null => {
        form.lastIndex = at
        const found = form.exec(html)
        if (found) at = form.lastIndex
        return found
    }
    while (at < html.length) {
        if (take(TEXT) ?? take(DOCTYPE)) continue
        const tag = take(TAG)
        if (!tag) return [...faults, `no markup of ours: ${html.slice(at, at + 80)}`]
        const [, end = '', name = '', attributes = ''] = tag
        faults.push(...attributeFaults(name, attributes))
        if (end !== '' || !RAW.test(name)) continue
        const close = html.toLowerCase().indexOf(`</${name.toLowerCase()}`, at)
        if (close < 0) return [...faults, `<${name}> is not closed`]
        at = close
    }
    return faults
}

function attributeFaults(tag: string, attributes: string): string[] {
    return [...attributes.matchAll(ATTRIBUTE)].flatMap(([, name = '', value = '']) => {
        if (/^(on|hx-on|srcdoc)/i.test(name)) return [`<${tag} ${name}>`]
        return FOLLOWED.test(name) && !SAFE_ADDRESS.test(value) ? [`<${tag} ${name}="${value.slice(0, 60)}">`] : []
    })
}
