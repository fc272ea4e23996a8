/** Somebody at the pages, who uses either the mouse or the keyboard alone. */
import type { Browser } from 'puppeteer-core'
import { openPage, type BrowserPage } from '../browser/browser-page.ts'

/** More Tabs than any page needs; whoever has to press that often gives up. */
const MOST_TABS = 80
/** How long something takes on a busy machine. */
const PATIENCE_MS = 60_000

export type Way = 'mouse' | 'keyboard'

/** What is looked for: its name, or '' for the first; its role; a text of the row that it stands in; its id. */
interface Wanted {
    name: string
    id?: string
    role: 'link' | 'button' | 'tab'
    row?: string
}

export class Visitor {
    /** Keys since they were last asked for; a text that is typed counts as one. */
    keys = 0

    private constructor(
        readonly shown: BrowserPage,
        private readonly url: string,
        readonly way: Way,
    ) {
        // Questions are answered with yes.
        this.page.on('dialog', (dialog) => void dialog.accept())
    }

    static async enter(browser: Browser, url: string, way: Way): Promise<Visitor> {
        const context = await browser.createBrowserContext()
        return new Visitor(await openPage(context), url, way)
    }

    get page() {
        return this.shown.page
    }

    async signIn(name: string): Promise<void> {
        await this.page.goto(`${this.url}/`, { waitUntil: 'networkidle0' })
        await this.type(name)
        await this.press('Tab')
        await this.type(name)
        await this.going(() => this.press('Enter'))
    }

    /** Through the navigator: by its filter, or by a click. */
    async module(title: string): Promise<void> {
        if (this.way === 'mouse') return this.follow(title)
        await this.press('/')
        await this.type(title)
        await this.going(() => this.press('Enter'))
    }

    /** Through the box of the navigator, which finds what is on the page as well: the short way by keyboard. */
    async find(words: string): Promise<void> {
        await this.press('/')
        await this.type(words)
        await this.going(() => this.press('Enter'))
    }

    /** A link, or a button that leads somewhere. */
    async follow(name: string, row?: string): Promise<void> {
        await this.going(() => this.use({ name, role: 'link', ...(row === undefined ? {} : { row }) }))
    }

    /** The record that a reference field leads to. */
    async open(field: string): Promise<void> {
        await this.going(() => this.use({ name: '', role: 'link', id: `field-${field}` }))
    }

    async push(name: string): Promise<void> {
        await this.going(() => this.use({ name, role: 'button' }))
    }

    async tab(name: string): Promise<void> {
        if (this.way === 'mouse') return this.use({ name, role: 'tab' })
        // One tab of a form takes the focus; the arrows lead to the others.
        await this.focus((element) => element.getAttribute('role') === 'tab')
        for (let left = MOST_TABS; (await this.focused()) !== name; left -= 1) {
            if (left === 0) throw new Error(`there is no tab ${name}`)
            await this.press('ArrowRight')
        }
        await this.press('Enter')
    }

    /** Fills a field in, by its name; a choice by its value. */
    async fill(field: string, value: string): Promise<void> {
        const id = `field-${field}`
        if (this.way === 'mouse') await this.page.click(`[id="${id}"]`)
        else await this.page.focus(`[id="${id}"]`)
        if (await this.page.$eval(`[id="${id}"]`, (element) => element.tagName === 'SELECT')) {
            await this.page.select(`[id="${id}"]`, value)
            return
        }
        await this.page.$eval(`[id="${id}"]`, (element) => (element as HTMLInputElement).select())
        await this.type(value)
    }

    /** Waits until a field shows something, which a page that refreshes itself does by itself. */
    async until(field: string, pattern: RegExp): Promise<string> {
        const found = await this.page.waitForFunction(shows, { timeout: PATIENCE_MS }, `field-${field}`, pattern.source)
        return String(await found.jsonValue())
    }

    async text(): Promise<string> {
        return this.page.$eval('main', (element) => (element as HTMLElement).innerText)
    }

    private async use(wanted: Wanted): Promise<void> {
        const handle = await this.page.waitForFunction(find, { timeout: PATIENCE_MS }, wanted)
        const element = handle.asElement()
        if (!element) throw new Error(`there is no ${wanted.role} ${wanted.name}`)
        if (this.way === 'mouse') return (element as { click(): Promise<void> }).click()
        for (let left = MOST_TABS; ; left -= 1) {
            if (await this.page.evaluate((one) => one === document.activeElement, element)) break
            if (left === 0) throw new Error(`${wanted.role} ${wanted.name} is not reached within ${MOST_TABS} Tabs`)
            await this.press('Tab')
        }
        await this.press('Enter')
    }

    private async focus(is: (element: Element) => boolean): Promise<void> {
        for (let left = MOST_TABS; left > 0; left -= 1) {
            await this.press('Tab')
            const found = await this.page.evaluate(`(${String(is)})(document.activeElement)`)
            if (found === true) return
        }
        throw new Error(`nothing such is reached within ${MOST_TABS} Tabs`)
    }

    private focused(): Promise<string> {
        return this.page.evaluate(() => document.activeElement?.textContent.trim() ?? '')
    }

    private async going(act: () => Promise<void>): Promise<void> {
        const gone = this.page.waitForNavigation({ waitUntil: 'networkidle0', timeout: PATIENCE_MS })
        await act()
        await gone
    }

    private async press(key: 'Tab' | 'Enter' | '/' | 'ArrowRight'): Promise<void> {
        this.keys += 1
        await this.page.keyboard.press(key)
    }

    private async type(text: string): Promise<void> {
        this.keys += 1
        await this.page.keyboard.type(text)
    }
}

/** In the browser: the element, once it can be seen. */
function find({ name, role, row, id }: Wanted): Element | undefined {
    const kinds = { link: 'a[href]', button: 'button', tab: '[role="tab"]' }
    return Array.from(document.querySelectorAll<HTMLElement>(kinds[role])).find((element) => {
        const around = row === undefined || (element.closest('tr')?.textContent.includes(row) ?? false)
        return (
            around &&
            element.id === (id ?? element.id) &&
            (name === '' || element.textContent.trim() === name) &&
            element.checkVisibility()
        )
    })
}

/** In the browser: what a field shows, once it is what is waited for. */
function shows(id: string, pattern: string): string | undefined {
    const field = document.getElementById(id)
    const value =
        field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement ? field.value : field?.textContent
    return value !== undefined && new RegExp(pattern).test(value) ? value : undefined
}
