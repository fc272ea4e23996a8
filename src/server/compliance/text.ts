/** Azure's descriptions and remediations are HTML fragments; forms here show text. */

const ENTITIES: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ', '#39': "'" }

/**
 * Readable text from an HTML fragment: breaks and list items become lines, links keep their address, every other tag
 * goes. What looks like a tag after decoding stays text, because decoding comes last and nothing is parsed again.
 */
export function plainText(html: string): string {
    const text = html
        .replace(/<(script|style)\b[^>]*>[\s\S]*?<\/\1\s*>/gi, '')
        .replace(/<a\b[^>]*\bhref\s*=\s*["']([^"']*)["'][^>]*>([\s\S]*?)<\/a\s*>/gi, link)
        .replace(/<br\s*\/?>|<\/(p|div|ul|ol|h[1-6]|tr)\s*>/gi, '\n')
        .replace(/<li\b[^>]*>/gi, '\n- ')
        .replace(/<\/?[a-z!][^>]*>/gi, '')
        .replace(/&(#?\w+);/g, (whole, name: string) => ENTITIES[name.toLowerCase()] ?? numeric(name) ?? whole)
    return text
        .split('\n')
        .map((line) => line.replace(/\s+/g, ' ').trim())
        .filter((line, index, lines) => line !== '' || (lines[index - 1] ?? '') !== '')
        .join('\n')
        .trim()
}

function link(_whole: string, address: string, label: string): string {
    const shown = label.replace(/<[^>]*>/g, '').trim()
    if (!/^https?:\/\//i.test(address)) return shown
    return shown === '' || shown === address ? address : `${shown} (${address})`
}

function numeric(name: string): string | undefined {
    const code = /^#x[0-9a-f]+$/i.test(name)
        ? parseInt(name.slice(2), 16)
        : /^#\d+$/.test(name)
          ? parseInt(name.slice(1), 10)
          : NaN
    return code >= 32 && code <= 0x10ffff ? String.fromCodePoint(code) : undefined
}
