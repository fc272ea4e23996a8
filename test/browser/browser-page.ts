/** A page in Chromium that a test drives: what it complains of, and what axe finds in both themes. */
import { readFileSync } from 'node:fs'
import puppeteer, { type Browser, type Page } from 'puppeteer-core'
import { CHROMIUM, FLAGS } from './chromium.ts'

const NARROW = { width: 320, height: 640 }
const WIDE = { width: 1280, height: 900 }

const axe = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8')

export interface BrowserPage {
    page: Page
    /** Errors of the console and of scripts since the last time they were asked for. */
    complaints(): string[]
    /** What axe finds in the light and in the dark theme. */
    violations(): Promise<string[]>
    /** By how much the page is wider than a screen of 320 pixels. */
    overflow(): Promise<number>
}

export function startBrowser(): Promise<Browser> {
    return puppeteer.launch({ executablePath: CHROMIUM, args: FLAGS })
}

export async function openPage(browser: Pick<Browser, 'newPage'>): Promise<BrowserPage> {
    const page = await browser.newPage()
    await page.setViewport(WIDE)
    const complained: string[] = []
    page.on('console', (message) => {
        if (message.type() === 'error' || message.type() === 'warn') complained.push(message.text())
    })
    page.on('pageerror', (error) => complained.push(String(error)))

    return {
        page,
        complaints: () => complained.splice(0),
        async violations() {
            const found: string[] = []
            for (const theme of ['light', 'dark']) {
                await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: theme }])
                await page.evaluate(axe)
                found.push(...(await page.evaluate(runAxe)).map((violation) => `${theme}: ${violation}`))
            }
            return found
        },
        async overflow() {
            await page.setViewport(NARROW)
            const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
            await page.setViewport(WIDE)
            return over
        },
    }
}

/** In the browser. */
async function runAxe(): Promise<string[]> {
    const { axe: tool } = globalThis as unknown as {
        axe: { run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> }
    }
    const { violations } = await tool.run()
    return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 200)}`))
}
