/** A page in Chromium that a test drives: what it complains of, and what axe finds in both themes. */
import { readFileSync } from 'node:fs'
import puppeteer, { type Browser, type Page } from 'puppeteer-core'
import { CHROMIUM, FLAGS } from './chromium.ts'

const WIDE = { width: 1280, height: 900 }
/** A small screen, and the wide one at 200 %. */
const NARROW = [
    { width: 320, height: 640 },
    { width: 640, height: 450, deviceScaleFactor: 2 },
]
const THEMES = ['light', 'dark'] as const

const axe = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8')

export interface BrowserPage {
    page: Page
    /** Errors of the console and of scripts since the last time they were asked for. */
    complaints(): string[]
    /** What axe finds in the light and in the dark theme, on the page or in a part of it, which a selector names. */
    violations(part?: string): Promise<string[]>
    /** By how much the page is wider than a screen of 320 pixels, or one of 1280 at 200 %. */
    overflow(): Promise<number>
}

export function startBrowser(): Promise<Browser> {
    return puppeteer.launch({ executablePath: CHROMIUM, args: FLAGS })
}

export async function openPage(browser: Pick<Browser, 'newPage'>): Promise<BrowserPage> {
    const page = await browser.newPage()
    await page.setViewport(WIDE)
    // Sent once, not with every page.
    await page.evaluateOnNewDocument(axe)
    const complained: string[] = []
    page.on('console', (message) => {
        if (message.type() === 'error' || message.type() === 'warn') complained.push(message.text())
    })
    page.on('pageerror', (error) => complained.push(String(error)))

    return {
        page,
        complaints: () => complained.splice(0),
        async violations(part = 'html') {
            const found: string[] = []
            // Where no scripts have run.
            if (await page.evaluate('typeof axe === "undefined"')) await page.evaluate(axe)
            for (const theme of THEMES) {
                await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: theme }])
                found.push(...(await page.evaluate(runAxe, part)).map((violation) => `${theme}: ${violation}`))
            }
            return found
        },
        async overflow() {
            const over: number[] = []
            for (const viewport of NARROW) {
                await page.setViewport(viewport)
                over.push(
                    await page.evaluate(
                        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
                    ),
                )
            }
            await page.setViewport(WIDE)
            return Math.max(...over)
        },
    }
}

/** In the browser. */
async function runAxe(part: string): Promise<string[]> {
    const { axe: tool } = globalThis as unknown as {
        axe: {
            run(part: string, options: object): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }>
        }
    }
    // Off by itself, as WCAG asks for it since 2.2 only.
    const { violations } = await tool.run(part, {
        resultTypes: ['violations'],
        rules: { 'target-size': { enabled: true } },
    })
    return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 200)}`))
}
