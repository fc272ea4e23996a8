/** Debian's Chromium without a window: the DOM of a page, and a picture of it. */
import { execFile } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'

export const CHROMIUM = '/usr/bin/chromium'

export const FLAGS = [
    '--headless',
    '--no-sandbox',
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
]

const run = promisify(execFile)

export const hasChromium = existsSync(CHROMIUM)

async function browse(...parameters: string[]): Promise<string> {
    const profile = mkdtempSync(join(tmpdir(), 'chromium-'))
    try {
        const { stdout } = await run(CHROMIUM, [...FLAGS, `--user-data-dir=${profile}`, ...parameters])
        return stdout
    } finally {
        rmSync(profile, { recursive: true, maxRetries: 5 })
    }
}

/** The page's DOM as HTML, once it has loaded, and what it loads by itself. */
export function dumpDom(url: string): Promise<string> {
    return browse('--dump-dom', '--virtual-time-budget=5000', url)
}

/** Writes a picture of the page as a PNG file. */
export async function screenshot(url: string, file: string, size = '1280,1000'): Promise<void> {
    await browse(`--screenshot=${file}`, `--window-size=${size}`, '--hide-scrollbars', url)
}
