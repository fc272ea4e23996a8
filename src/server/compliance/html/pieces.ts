/**
 * The pieces of a text that may be HTML. Azure's texts are written by many hands: HTML, Markdown, plain commands with
 * placeholders in angle brackets, and HTML that was escaped once too often. Only HTML's own names are tags.
 */
import { decodeEntities } from './entities.ts'

/** Attributes by name in lower case. */
export interface Tag {
    tag: string
    closes: boolean
    attributes: Record<string, string>
}

export type Piece = { text: string } | { code: string } | Tag

/** Always markup, also where it is escaped: nobody names a placeholder like these. */
const FORMATTING = words(
    'a b big blockquote br center code dd del div dl dt em font h1 h2 h3 h4 h5 h6 hr i img ins kbd li ol p pre s samp',
    'small span strike strong sub sup table tbody td tfoot th thead tr tt u ul wbr',
)

/** HTML's other names, obsolete ones included. Commands use some of them as placeholders: `<source>`, `<address>`. */
const OTHERS = words(
    'abbr acronym address applet area article aside audio base basefont bdi bdo body button canvas caption cite col',
    'colgroup data datalist details dfn dialog dir embed fieldset figcaption figure footer form frame frameset head',
    'header hgroup html iframe input label legend link main map mark marquee math menu meta meter nav nobr noframes',
    'noscript object optgroup option output param picture portal progress q rp rt ruby script search section select',
    'slot source style summary svg template textarea time title track var video',
)

const ATTRIBUTE = /([^\s"'<>/=]+)\s*=\s*("[^"]*"|'[^']*'|[^\s"'<>]+(?=[\s>]|$))/
/** Attributes without a value, of tags that texts have; any word would make `a<b and c>d` a tag. */
const BOOLEAN =
    /\s+(?:checked|compact|disabled|download|hidden|noshade|nowrap|open|readonly|required|reversed)(?=[\s/>])/
const TAG = new RegExp(
    `<(/?)([a-z][a-z0-9]*)(?=[\\s/>])((?:[\\s/]*${ATTRIBUTE.source}|${BOOLEAN.source})*)\\s*(/?)>`,
    'i',
)
const FENCED = /(`{3,})[\s\S]*?\1/
const QUOTED = /`[^`\n]+`/
const ESCAPED = /&lt;(?:[^<>&]|&(?:quot|apos|amp|#39);)*&gt;/
const DROPPED = /<!--[\s\S]*?-->|<!doctype[^>]*>|<(script|style)(?=[\s>])[^>]*>[\s\S]*?<\/\1\s*>/gi
const SPECIAL = new RegExp([FENCED, QUOTED, TAG, ESCAPED].map(({ source }) => `(?:${grouped(source)})`).join('|'), 'gi')

/** Cuts a text into its pieces. Comments, scripts and style sheets are none of them. */
export function pieces(html: string): Piece[] {
    const source = html.replace(DROPPED, '')
    const found: Piece[] = []
    let end = 0
    let inCode = 0
    SPECIAL.lastIndex = 0
    for (let match = SPECIAL.exec(source); match !== null; match = SPECIAL.exec(source)) {
        const [whole] = match
        const piece = pieceOf(source, match.index, whole, inCode > 0)
        if (piece === undefined) {
            // What only looked like code may have tags inside.
            SPECIAL.lastIndex = match.index + 1
            continue
        }
        if ('tag' in piece && (piece.tag === 'code' || piece.tag === 'pre'))
            inCode = Math.max(0, inCode + (piece.closes ? -1 : 1))
        if (match.index > end) found.push({ text: source.slice(end, match.index) })
        found.push(piece)
        end = SPECIAL.lastIndex
    }
    if (end < source.length) found.push({ text: source.slice(end) })
    return found
}

function pieceOf(source: string, at: number, whole: string, inCode: boolean): Piece | undefined {
    if (whole.startsWith('`')) {
        // In words like don`t a backtick is no beginning of code.
        const isCode = !/\w/.test(source.charAt(at - 1)) && !/\w/.test(source.charAt(at + whole.length))
        return isCode ? { code: whole } : undefined
    }
    if (whole.startsWith('<')) return tagOf(whole, source)
    if (inCode) return undefined
    const tag = tagOf(decodeEntities(whole), source)
    return tag !== undefined && FORMATTING.has(tag.tag) ? tag : undefined
}

/** A tag, when it is one: a name that may as well be a placeholder needs a sign of markup. */
function tagOf(whole: string, source: string): Tag | undefined {
    const match = new RegExp(`^${TAG.source}$`, 'i').exec(whole)
    if (match === null) return undefined
    const tag = (match[2] ?? '').toLowerCase()
    const attributes = match[3] ?? ''
    const closes = match[1] === '/'
    if (!FORMATTING.has(tag)) {
        if (!OTHERS.has(tag)) return undefined
        const isMarkup = attributes.trim() !== '' || whole.endsWith('/>') || hasBoth(source, tag)
        if (!isMarkup) return undefined
    }
    return { tag, closes, attributes: attributesOf(attributes) }
}

function hasBoth(source: string, tag: string): boolean {
    return new RegExp(`<${tag}[\\s>]`, 'i').test(source) && new RegExp(`</${tag}\\s*>`, 'i').test(source)
}

function attributesOf(text: string): Record<string, string> {
    const found: Record<string, string> = {}
    for (const [, name = '', value = ''] of text.matchAll(new RegExp(ATTRIBUTE.source, 'g')))
        found[name.toLowerCase()] = decodeEntities(value.replace(/^["']|["']$/g, '')).trim()
    return found
}

/** Pieces of a pattern keep their own numbers only by themselves: in a whole one nothing is captured but the fence. */
function grouped(source: string): string {
    return source.replace(/\((?!\?)/g, source === FENCED.source ? '(' : '(?:')
}

function words(...lines: string[]): ReadonlySet<string> {
    return new Set(lines.join(' ').split(' '))
}
