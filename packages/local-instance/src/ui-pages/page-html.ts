/** The HTML of a UI page (sys_ui_page.html): what Jelly would make of what the SDK writes. */
import { UnsupportedError } from '../support/support.ts'

/** What expressions of a page are answered with. */
export interface PageValues {
    /** g_ck: what the page's scripts send along as X-UserToken. */
    token: string
    /** Changes when what the page loads changes. */
    cacheKey: string
    /** Of its inline scripts, so that the browser runs them and no others. */
    nonce: string
    /** The value of any other expression. */
    evaluate(script: string): string
}

/** Expressions that the SDK writes, by their text. */
const KNOWN: Record<string, (values: PageValues) => string> = {
    AMP: () => '&',
    'gs.getSession().getSessionToken() || gs.getSessionToken()': ({ token }) => token,
    'gs.getSession().getSessionToken()': ({ token }) => token,
    'gs.getSessionToken()': ({ token }) => token,
    'UxFrameworkScriptables.getFlushTimestamp()': ({ cacheKey }) => cacheKey,
    'sn_ui.PolarisUI.getThemeVariableCssCacheKey()': ({ cacheKey }) => cacheKey,
}

/** Libraries of the platform's own pages, which no page of an application needs here. */
const LIBRARIES = /<(g:requires|g2:client_script)\b[^>]*?(\/>|>\s*<\/\1>)/g
/** What Jelly wraps a page in. */
const WRAPPER = /<\?xml[^>]*\?>|<\/?j:jelly\b[^>]*>/g

export function pageHtml(html: string, values: PageValues): string {
    const plain = html.replace(LIBRARIES, '').replace(WRAPPER, '')
    const tag = /<((?:j|j2|g|g2):\w+)/.exec(plain)?.[1]
    if (tag !== undefined) throw new UnsupportedError(`UI page: the tag ${tag} of Jelly`)
    return plain
        .replace(/\$\[([^\]]*)\]/g, (_, expression: string) => valueOf(expression, values))
        .replace(/\$\{NS,JS:sn_i18n\.Message\.getMessage\("[^"]*",\s*"((?:[^"\\]|\\.)*)"\)\}/g, '$1')
        .replace(/<script(?=[\s>])/g, `<script nonce="${values.nonce}"`)
}

function valueOf(expression: string, values: PageValues): string {
    const known = KNOWN[expression.trim()]
    const value = known ? known(values) : values.evaluate(expression)
    return value.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;')
}
