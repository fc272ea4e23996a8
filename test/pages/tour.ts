/** Somebody who looks at pages one after the other, and notes what is wrong with each. */
import type { Browser } from 'puppeteer-core'
import { openPage, type BrowserPage } from '../browser/browser-page.ts'

/** What the console says of a page whose status is that of an error: no fault where the error is what is looked at. */
const ERROR_PAGE = /the server responded with a status of [45]\d\d/

export class Tour {
    /** What was wrong, each with the page. */
    readonly faults: string[] = []
    /** The status of the last page. */
    private status = 0

    private constructor(
        readonly shown: BrowserPage,
        readonly url: string,
    ) {
        this.page.on('response', (response) => {
            const request = response.request()
            if (request.isNavigationRequest()) this.status = response.status()
        })
        this.page.on('dialog', (dialog) => void dialog.accept())
    }

    /** Comes with cookies of his own; as a user whose name is his password, or without signing in. */
    static async enter(browser: Browser, url: string, name?: string): Promise<Tour> {
        const context = await browser.createBrowserContext()
        const tour = new Tour(await openPage(context), url)
        if (name !== undefined) {
            await tour.open('/login.do')
            await tour.signIn(name, name)
        }
        return tour
    }

    get page() {
        return this.shown.page
    }

    async signIn(name: string, password: string): Promise<void> {
        await this.page.type('#user_name', name)
        await this.page.type('#user_password', password)
        await this.going(() => this.page.keyboard.press('Enter'))
    }

    /** Opens a page, and waits for what it loads by itself. */
    async open(path: string): Promise<void> {
        await this.page.goto(this.url + path, { waitUntil: 'load' })
        await this.settled()
    }

    /** Opens a page and looks at it; tabs of a form one after the other. */
    async visit(path: string, status = 200): Promise<void> {
        await this.open(path)
        await this.look(path, status)
    }

    /** Looks at the page that is open, and at what its tabs hide. */
    async look(what: string, status = 200): Promise<void> {
        await this.lookAtOpen(what, status)
        // All at once: one look for each would take as long as all the rest.
        const hidden = await this.page.$$eval('[role=tabpanel][hidden]', (panels) => {
            for (const panel of panels) (panel as HTMLElement).hidden = false
            return panels.length
        })
        if (hidden > 0) await this.lookAtOpen(`${what}, other tabs`, status, '#sections')
    }

    /** Looks at the page as it is open, or at a part of it, which a selector names. */
    async lookAtOpen(what: string, status = 200, part?: string): Promise<void> {
        const found = await this.shown.violations(part)
        const over = await this.shown.overflow()
        if (over > 0) found.push(`wider than the screen by ${over}`)
        if (this.status !== status) found.push(`status ${this.status}`)
        found.push(...this.shown.complaints().filter((text) => status < 400 || !ERROR_PAGE.test(text)))
        this.faults.push(...found.map((fault) => `${what}: ${fault}`))
    }

    /** Does something that leads to another page. */
    async going(act: () => Promise<unknown>): Promise<void> {
        await Promise.all([this.page.waitForNavigation({ waitUntil: 'load' }), act()])
        await this.settled()
    }

    /** Does something that exchanges a part of the page. */
    async changing(act: () => Promise<unknown>): Promise<void> {
        const changed = this.page.evaluate(
            () => new Promise<void>((done) => addEventListener('htmx:afterSettle', () => done(), { once: true })),
        )
        await act()
        await changed
        await this.settled()
    }

    press(selector: string): Promise<void> {
        return this.going(() => this.page.click(selector))
    }

    /** Sends what no page of the instance would send. */
    async send(path: string, values: Record<string, string>): Promise<void> {
        await this.going(() => this.page.evaluate(sendForm, path, values))
    }

    /** Until nothing is on its way that the page loads by itself. */
    private async settled(): Promise<void> {
        await this.page.waitForFunction(
            () => document.querySelector('.htmx-request, .htmx-swapping, .htmx-settling, .htmx-added') === null,
        )
    }
}

/** In the browser. */
function sendForm(path: string, values: Record<string, string>): void {
    const form = document.createElement('form')
    Object.assign(form, { method: 'post', action: path })
    const headers = JSON.parse(document.body.getAttribute('hx-headers') ?? '{}') as Record<string, string>
    for (const [name, value] of Object.entries({ sysparm_ck: headers['X-UserToken'] ?? '', ...values })) {
        const field = document.createElement('textarea')
        Object.assign(field, { name, value, hidden: true })
        form.append(field)
    }
    document.body.append(form)
    form.submit()
}

/** Looks at many pages, as many at once as there are visitors. */
export async function visitAll(tours: readonly Tour[], paths: readonly string[]): Promise<void> {
    const left = [...paths]
    await Promise.all(
        tours.map(async (tour) => {
            for (let path = left.shift(); path !== undefined; path = left.shift()) await tour.visit(path)
        }),
    )
}
