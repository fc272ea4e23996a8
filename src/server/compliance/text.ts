/** Azure's descriptions and remediations are HTML fragments; forms here show text. */
import { inert } from '../vocabulary/json.ts'
import { decodeEntities } from './html/entities.ts'
import { pieces, type Piece, type Tag } from './html/pieces.ts'

const NEW_LINE_BEFORE = /^(p|div|h[1-6]|table|tr|dt|dd|hr|blockquote|pre|section|article)$/
const NEW_LINE_AFTER = /^(p|div|ul|ol|h[1-6]|tr|dl|dd|hr|blockquote|pre|section|article)$/

/**
 * Readable text from an HTML fragment: breaks and list items become lines, items of ordered lists have their numbers,
 * links keep their address, every other tag of HTML goes. Code in backticks stays as it is, and so do placeholders. What
 * looks like a tag after decoding stays text, because nothing is parsed again. What only now begins like a script is inert.
 */
export function plainText(html: string): string {
    const found = pieces(html.replace(/\r\n?/g, '\n'))
    const page = new Page(found.some((piece) => 'tag' in piece))
    for (const [index, piece] of found.entries()) {
        if ('tag' in piece) page.tag(piece, piece.tag === 'a' && isClosed(found, index))
        else if ('code' in piece) page.code(decodeEntities(piece.code))
        else page.text(decodeEntities(piece.text))
    }
    return inert(page.end())
}

/** A display name: Azure's names are plain text, whatever they look like. One line. */
export function plainName(name: string): string {
    return name.replace(/\s+/g, ' ').trim()
}

/** A link is closed when its end comes before the next link. */
function isClosed(all: readonly Piece[], index: number): boolean {
    const next = all.slice(index + 1).find((piece) => 'tag' in piece && piece.tag === 'a')
    return next !== undefined && 'tag' in next && next.closes
}

interface List {
    ordered: boolean
    next: number
}

/** What has been written so far, and what is open. */
class Page {
    private out = ''
    private readonly lists: List[] = []
    private link: { address: string; start: number; closed: boolean } | undefined
    private preformatted = 0
    /** A line that begins with the next text; behind a nested list the next item begins one anyway. */
    private lineIsDue = false
    /** Where the last marker of an item ends: its paragraph goes on in the same line. */
    private marker = -1

    /** Where a text has tags, its line breaks are blanks, as in a browser. */
    constructor(private readonly hasTags: boolean) {}

    text(text: string): void {
        const lines = this.hasTags && this.preformatted === 0 ? [text] : text.split('\n')
        for (const [index, line] of lines.entries()) {
            if (index > 0) this.newLine()
            this.write(line.replace(/\s+/g, ' '))
        }
    }

    code(code: string): void {
        this.beginDueLine()
        this.out += code
    }

    tag(tag: Tag, closed: boolean): void {
        const { tag: name } = tag
        if (name === 'a') this.anchor(tag, closed)
        else if (name === 'br') this.newLine()
        else if (name === 'li') this.item(tag)
        else if (name === 'ul' || name === 'ol') this.list(tag)
        else if (name === 'td' || name === 'th') this.write(' ')
        else this.block(tag)
    }

    end(): string {
        this.endLink()
        return this.out.trim()
    }

    private anchor({ closes, attributes }: Tag, closed: boolean): void {
        this.endLink()
        if (!closes) this.link = { address: attributes['href'] ?? '', start: this.out.length, closed }
    }

    private list({ tag, closes, attributes }: Tag): void {
        if (!closes) this.lists.push({ ordered: tag === 'ol', next: Number(attributes['start'] ?? 1) || 1 })
        else {
            this.lists.pop()
            this.after(tag)
        }
    }

    private item({ closes, attributes }: Tag): void {
        if (closes) return
        this.newLine()
        const list = this.lists[this.lists.length - 1]
        const number = Number(attributes['value'] ?? NaN) || list?.next || 1
        if (list !== undefined) list.next = number + 1
        this.out += `${'  '.repeat(Math.max(0, this.lists.length - 1))}${list?.ordered ? `${number}.` : '-'} `
        this.marker = this.out.length
    }

    private block({ tag, closes }: Tag): void {
        if (tag === 'pre') this.preformatted = Math.max(0, this.preformatted + (closes ? -1 : 1))
        if (closes || tag === 'hr') this.after(tag)
        else if (NEW_LINE_BEFORE.test(tag)) this.startLine()
    }

    /** Behind a block. */
    private after(name: string): void {
        if (!NEW_LINE_AFTER.test(name)) return
        if (this.lists.length > 0) this.lineIsDue = true
        else this.newLine()
    }

    /** Before a block. */
    private startLine(): void {
        if (this.out !== '' && !this.out.endsWith('\n') && this.out.length !== this.marker) this.newLine()
    }

    /** At most one line stays empty. */
    private newLine(): void {
        if (this.link?.closed === false) this.endLink()
        this.lineIsDue = false
        const before = this.out.length === this.marker ? this.out : this.out.replace(/[^\S\n]+$/, '')
        this.out = before === '' || before.endsWith('\n\n') ? before : `${before}\n`
    }

    private write(text: string): void {
        if (text.trim() === '' && this.lineIsDue) return
        this.beginDueLine()
        this.out += /(^|\s)$/.test(this.out) ? text.replace(/^ /, '') : text
    }

    private beginDueLine(): void {
        if (!this.lineIsDue) return
        this.lineIsDue = false
        this.startLine()
    }

    /** The label, and the address where it is one of the web. One that is never closed ends with its line. */
    private endLink(): void {
        const { link } = this
        if (link === undefined) return
        this.link = undefined
        const label = this.out.slice(link.start).trim()
        if (!/^https?:\/\//i.test(link.address) || label === link.address) return
        const [blank] = /\s*$/.exec(this.out) ?? ['']
        if (label === '') this.out += link.address
        else this.out = `${this.out.slice(0, this.out.length - blank.length)} (${link.address})${blank}`
    }
}
