/** What a client secret or a token would leave behind, whole, cut or encoded. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { SimulatorProcess } from 'defender-simulator'
import type { LocalInstance } from 'local-instance'

/** Searched by fragments too: a text that is cut keeps its head, one that is cut out of another its tail. */
const FRAGMENT = 24
export const PIECE_OF_A_SECRET = 12

/** A text in base64 at each of its three places, without the characters that it shares with its neighbours. */
const inBase64 = (text: string) =>
    ['', '_', '__'].map((before) => {
        const whole = Buffer.from(before + text).toString('base64')
        return whole.replace(/=+$/, '').slice(before === '' ? 0 : 4, -2)
    })

/** A text as it would stand in an address, a form, a header or a page. */
function disguises(text: string): string[] {
    const encoded = encodeURIComponent(text)
    const base64 = inBase64(text)
    const forms = [text, encoded, encoded.replaceAll('%20', '+'), encoded.replaceAll('~', '%7E'), ...base64]
    const html = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')
    return [...forms, ...base64.map((form) => form.replaceAll('+', '-').replaceAll('/', '_')), html]
}

/** Head and tail of a secret, in every disguise. */
export const piecesOfSecret = (secret: string) =>
    [secret, secret.slice(0, PIECE_OF_A_SECRET), secret.slice(-PIECE_OF_A_SECRET)].flatMap(disguises)

/**
 * Head and tail of each part of a token; the whole has them all. The head of its header is that of every token, and so
 * nothing that an instance may hold either.
 */
export const piecesOfToken = (token: string) =>
    [...token.split('.'), ...inBase64(token)].flatMap((part) => [part.slice(0, FRAGMENT), part.slice(-FRAGMENT)])

/**
 * Searches all that an instance has stored, its log included, for the secret and for every token
 * that a simulator has issued. Returns the pieces found.
 */
export async function leaks(instance: LocalInstance, simulator: SimulatorProcess): Promise<string[]> {
    const folder = mkdtempSync(join(tmpdir(), 'leaks-'))
    try {
        const copy = join(folder, 'instance.db')
        instance.save(copy)
        const stored = readFileSync(copy)
        const tokens = await simulator.control.issuedTokens()
        const pieces = [...piecesOfSecret(simulator.clientSecret), ...tokens.flatMap(piecesOfToken)]
        return piecesIn(stored, pieces)
    } finally {
        rmSync(folder, { recursive: true })
    }
}

/** The pieces that occur, each once. One pass for all of them: a search for each takes a second together. */
function piecesIn(stored: Buffer, pieces: readonly string[]): string[] {
    const byStart = new Map<number, Set<string>>()
    for (const piece of pieces) {
        const start = Buffer.from(piece).readInt32BE()
        byStart.set(start, (byStart.get(start) ?? new Set()).add(piece))
    }
    const found = new Set<string>()
    const maybe = new Uint8Array(2 ** 16)
    const place = (start: number) => (start ^ (start >>> 16)) & 0xffff
    for (const start of byStart.keys()) maybe[place(start)] = 1
    let start = 0
    for (let index = 0; index < stored.length; index += 1) {
        start = (start << 8) | (stored[index] ?? 0)
        if (maybe[place(start)] === 0) continue
        for (const piece of byStart.get(start) ?? [])
            if (Buffer.from(piece).equals(stored.subarray(index - 3, index - 3 + Buffer.byteLength(piece))))
                found.add(piece)
    }
    return [...found]
}
