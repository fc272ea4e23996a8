/** Forms in a browser: filled in, sent, refused, asked about, and read by somebody who may change nothing. */
import { setTimeout } from 'node:timers/promises'
import type { Browser, ElementHandle } from 'puppeteer-core'
import { openPage, startBrowser, type BrowserPage } from './browser-page.ts'
import { hasChromium } from './chromium.ts'
import { createHarbour, SHIP } from './harbour.ts'

const SLOW_MS = 120_000

// The only reason to skip: no browser to open the pages in; .ci/run installs one.
const describeInBrowser = hasChromium ? describe : describe.skip

/** Waits until something is so that happens outside of the page. */
async function waitFor(condition: () => boolean): Promise<void> {
    while (!condition()) await setTimeout(20)
}

describeInBrowser('forms', () => {
    const { instance, add, stored } = createHarbour()
    let browser: Browser
    let shown: BrowserPage
    let url = ''
    let close: () => Promise<void> = () => Promise.resolve()

    const open = async (sysId: string, query = '') => {
        await shown.page.goto(`${url}/${SHIP}.do?sys_id=${sysId}${query}`, { waitUntil: 'networkidle0' })
    }
    const field = async (name: string) => {
        const found = await shown.page.$(`[id="field-${name}"]`)
        if (!found) throw new Error(`no field ${name}`)
        return found as ElementHandle<HTMLInputElement>
    }
    const type = async (name: string, text: string) => {
        const control = await field(name)
        await control.evaluate((element) => (element.value = ''))
        await control.type(text)
    }
    const valueOf = async (name: string) => (await field(name)).evaluate((element) => element.value)
    const tab = (name: string) => shown.page.click(`::-p-aria([name="${name}"][role="tab"])`)
    const press = async (name: string) => {
        const going = shown.page.waitForNavigation({ waitUntil: 'networkidle0' })
        await shown.page.click(`::-p-aria([name="${name}"][role="button"])`)
        await going
    }
    const messages = () => shown.page.$$eval('#messages .message', (lines) => lines.map((line) => line.textContent))
    const clean = async () => {
        expect(await shown.violations()).toEqual([])
        expect(await shown.overflow()).toBeLessThanOrEqual(0)
        expect(shown.complaints()).toEqual([])
    }

    beforeAll(async () => {
        instance.createUser('officer', ['u_officer'])
        instance.createUser('passenger')
        browser = await startBrowser()
    }, SLOW_MS)
    beforeEach(async () => {
        ;({ url, close } = await instance.serve({ user: 'officer' }))
        shown = await openPage(browser)
    }, SLOW_MS)
    afterEach(async () => {
        await shown.page.close()
        await close()
    }, SLOW_MS)
    afterAll(async () => {
        await browser.close()
        instance.close()
    }, SLOW_MS)

    test(
        'a new record: what is mandatory is asked for, what was entered is kept, and it is inserted',
        async () => {
            add('u_harbour', { name: 'Lerwick', country: 'Scotland' })
            await open('-1')
            await clean()
            await tab('Papers')
            await type('harbour', 'Ler')
            await shown.page.waitForSelector('[id="field-harbour-suggestions"] option[value="Lerwick"]')
            await type('harbour', 'Lerwick')
            await shown.page.click('[aria-label="Preview: Home harbour"]')
            await shown.page.waitForFunction(() => /Scotland/.test(document.body.textContent ?? ''))
            await type('radio_code', 'very secret')
            await press('Submit')
            expect(await messages()).toEqual(['The following mandatory fields are not filled in: Name'])
            expect(await shown.page.evaluate(() => document.activeElement?.id)).toBe('messages')
            expect(await valueOf('harbour')).toBe('Lerwick')
            expect(await shown.page.content()).not.toContain('very secret')
            await clean()
            await type('name', 'Aurora')
            await press('Submit')
            expect(shown.page.url()).toContain('_list.do')
            const record = instance.record(SHIP)
            record.get('name', 'Aurora')
            expect(record.getDisplayValue('harbour')).toBe('Lerwick')
            expect(shown.complaints()).toEqual([])
        },
        SLOW_MS,
    )

    test(
        'fields follow a UI policy while the user stays where he is',
        async () => {
            const ship = add(SHIP, { name: 'Bulk', kind: 'tanker' })
            await open(ship)
            expect(await shown.page.$('#field-passengers')).toBeNull()
            await type('name', 'Bulky')
            const kind = await field('kind')
            await kind.focus()
            await shown.page.select('#field-kind', 'ferry')
            await shown.page.waitForSelector('#field-passengers[aria-required]')
            expect(await valueOf('name')).toBe('Bulky')
            expect(await shown.page.evaluate(() => document.activeElement?.id)).toBe('field-kind')
            await press('Save')
            expect(await messages()).toEqual(['The following mandatory fields are not filled in: Passengers'])
            await type('passengers', 'many')
            await press('Save')
            expect(await messages()).toEqual(['Passengers: many is not a whole number.'])
            expect(await valueOf('passengers')).toBe('many')
            await clean()
            await type('passengers', '1,200')
            await press('Save')
            expect(await messages()).toEqual(['Saved.'])
            expect([stored(ship, 'passengers'), stored(ship, 'kind'), stored(ship, 'name')]).toEqual([
                '1200',
                'ferry',
                'Bulky',
            ])
            await clean()
        },
        SLOW_MS,
    )

    test(
        'the box of the navigator finds fields, links and buttons, and presses only what was named in full',
        async () => {
            const ship = add(SHIP, { name: 'Sought', harbour: add('u_harbour', { name: 'Kirkwall' }) })
            const active = () => shown.page.evaluate(() => document.activeElement?.id)
            const find = async (words: string) => {
                await shown.page.keyboard.press('/')
                await shown.page.keyboard.type(words)
                await shown.page.keyboard.press('Enter')
            }
            await open(ship)
            await shown.page.keyboard.press('/')
            await shown.page.keyboard.type('s')
            await clean()
            await shown.page.reload({ waitUntil: 'networkidle0' })
            await find('notes')
            expect(await active()).toBe('field-notes')
            await shown.page.focus('#action-u_sail')
            await find('sav')
            expect(await active()).toBe('sysverb_update_and_stay')
            expect(stored(ship, 'state')).toBeNull()
            const sailing = shown.page.waitForNavigation({ waitUntil: 'networkidle0' })
            await find('sail')
            await sailing
            expect(await messages()).toEqual(['Under way.'])
            const following = shown.page.waitForNavigation({ waitUntil: 'networkidle0' })
            await find('harbour kirkwall')
            await following
            expect(await shown.page.title()).toContain('Kirkwall')
            expect(shown.complaints()).toEqual([])
        },
        SLOW_MS,
    )

    test(
        'a related list that says no order has that of a list, and one that does has its own',
        async () => {
            const ship = add(SHIP, { name: 'Ordered' })
            for (const name of ['b', 'c', 'a']) add('u_leg', { name, ship })
            const entry = instance.record('sys_ui_related_list_entry')
            entry.get('related_list', 'u_leg.ship')
            const names = async (orderBy: string, filter: string) => {
                entry.setValue('order_by', orderBy)
                entry.setValue('filter', filter)
                entry.update()
                await open(ship)
                return shown.page.$$eval('#related tbody th', (cells) => cells.map((cell) => cell.textContent))
            }
            expect(await names('', '')).toEqual(['a', 'b', 'c'])
            expect(await names('', 'ORDERBYDESCname')).toEqual(['c', 'b', 'a'])
            expect(await names('name', '')).toEqual(['a', 'b', 'c'])
        },
        SLOW_MS,
    )

    test(
        'a rule that refuses: its words, and what was entered',
        async () => {
            const ship = add(SHIP, { name: 'Mary' })
            await open(ship)
            await type('name', 'Ghost')
            await press('Update')
            expect(await messages()).toEqual(['There are no ghost ships.'])
            expect(await valueOf('name')).toBe('Ghost')
            await press('Sail')
            expect(await messages()).toEqual(['There are no ghost ships.'])
            expect(await valueOf('name')).toBe('Ghost')
            expect(stored(ship, 'name')).toBe('Mary')
            await clean()
        },
        SLOW_MS,
    )

    test(
        'a client script asks, and nothing happens when the user says no',
        async () => {
            const ship = add(SHIP, { name: 'Rusty' })
            await open(ship)
            const asked: string[] = []
            let answer = false
            shown.page.on('dialog', (dialog) => {
                asked.push(dialog.message())
                void (answer ? dialog.accept() : dialog.dismiss())
            })
            await shown.page.click('#action-u_scrap')
            await waitFor(() => asked.length === 1)
            expect(stored(ship, 'active')).toBe('1')
            answer = true
            await press('Scrap')
            expect(asked).toEqual(['Scrap Rusty?', 'Scrap Rusty?'])
            expect(await messages()).toEqual(['Scrapped.'])
            expect(stored(ship, 'active')).toBe('0')
            expect(await shown.page.$('#action-u_scrap')).toBeNull()
            await clean()
            const other = add(SHIP, { name: 'Leaky' })
            await open(other)
            await shown.page.click('#action-u_sink')
            await shown.page.waitForFunction(() =>
                /hideRelatedLists is not supported/.test(document.body.textContent ?? ''),
            )
            answer = true
            await press('Delete')
            expect(stored(other, 'name')).toBeNull()
        },
        SLOW_MS,
    )

    test(
        'without scripts: the question is a page',
        async () => {
            const ship = add(SHIP, { name: 'Plain' })
            await shown.page.setJavaScriptEnabled(false)
            await open(ship)
            await press('Scrap')
            expect(await shown.page.$eval('h1', (heading) => heading.textContent)).toBe('Scrap Plain?')
            expect(stored(ship, 'active')).toBe('1')
            await press('OK')
            expect(stored(ship, 'active')).toBe('0')
            expect(await messages()).toEqual(['Scrapped.'])
        },
        SLOW_MS,
    )

    test(
        'what somebody else has changed meanwhile is not overwritten unknowingly, and what was not touched is left alone',
        async () => {
            const ship = add(SHIP, { name: 'Twin', passengers: '1', notes: 'one\r\ntwo', built: '2020-01-02 03:04:05' })
            await open(ship)
            const elsewhere = instance.record(SHIP)
            elsewhere.get(ship)
            elsewhere.setValue('kind', 'ferry')
            elsewhere.setValue('notes', 'three')
            elsewhere.update()
            await type('name', 'Twin two')
            await press('Save')
            expect(await messages()).toEqual(['Saved.'])
            expect(['name', 'kind', 'notes', 'built'].map((column) => stored(ship, column))).toEqual([
                'Twin two',
                'ferry',
                'three',
                '2020-01-02 03:04:05',
            ])
            elsewhere.get(ship)
            elsewhere.setValue('name', 'Theirs')
            elsewhere.update()
            await type('name', 'Mine')
            await press('Save')
            expect((await messages()).join()).toContain('has changed this record since you opened it, here: Name')
            expect(await valueOf('name')).toBe('Mine')
            await press('Save')
            expect(stored(ship, 'name')).toBe('Mine')
        },
        SLOW_MS,
    )

    test(
        'whoever leaves with something entered is warned',
        async () => {
            const ship = add(SHIP, { name: 'Left' })
            await open(ship)
            await type('name', 'Leaving')
            const warned = new Promise<string>((resolve) => {
                shown.page.once('dialog', (dialog) => {
                    resolve(dialog.type())
                    void dialog.accept()
                })
            })
            await shown.page.click('.breadcrumb a')
            expect(await warned).toBe('beforeunload')
        },
        SLOW_MS,
    )

    test(
        'a record at work refreshes itself, keeps the focus, and stops when it has ended',
        async () => {
            const ship = add(SHIP, { name: 'Busy', started: '2020-01-01 00:00:00' })
            const leg = add('u_leg', { name: 'first', ship, state: 'running', retrieved: '25', expected: '100' })
            await open(ship)
            await press('Sail')
            expect(await messages()).toEqual(['Under way.'])
            expect(await shown.page.$eval('progress', (bar) => bar.value / bar.max)).toBe(0.25)
            await clean()
            await shown.page.focus('#action-u_sail')
            const part = instance.record('u_leg')
            part.get(leg)
            part.setValue('retrieved', '75')
            part.update()
            await shown.page.waitForFunction(() => document.querySelector('progress')?.value === 75)
            expect(await shown.page.evaluate(() => document.activeElement?.id)).toBe('action-u_sail')
            await shown.page.waitForFunction(() =>
                /75/.test(document.querySelector('#related td:nth-of-type(2)')?.textContent ?? ''),
            )
            const record = instance.record(SHIP)
            record.get(ship)
            record.setValue('state', 'complete')
            record.update()
            await shown.page.waitForFunction(() => document.querySelector('progress') === null)
            expect(await shown.page.$('#refresh')).toBeNull()
            await clean()
        },
        SLOW_MS,
    )

    test(
        'a reader sees values, and nothing to press',
        async () => {
            const ship = add(SHIP, { name: 'Seen', radio_code: 'hush', homepage: 'https://example.com/x' })
            await close()
            ;({ url, close } = await instance.serve({ user: 'passenger' }))
            await open(ship)
            expect(await shown.page.$('#record button[name=sys_action]')).toBeNull()
            expect(
                await shown.page.$$eval(
                    '#record :is(input, textarea, select):not([readonly], [disabled], [type=hidden])',
                    (controls) => controls.map(({ id }) => id),
                ),
            ).toEqual([])
            expect(await shown.page.content()).not.toContain('hush')
            await clean()
        },
        SLOW_MS,
    )

    test(
        'hostile values: HTML in every column, a megabyte of text',
        async () => {
            const html = `<script>document.title = 'broken'</script>"><img src=x onerror="document.title='broken'">`
            const ship = add(SHIP, {
                ...{ name: html, notes: `${html}\n`.repeat(12_000), rules: html, homepage: `javascript:${html}` },
                ...{ kind: html, built: html, harbour: html, sisters: html, state: html },
            })
            await open(ship)
            expect(await shown.page.title()).not.toBe('broken')
            expect(await shown.page.$('img')).toBeNull()
            await clean()
            for (const name of ['Papers', 'Notes']) {
                await tab(name)
                await clean()
            }
            await tab('Ship')
            await type('name', 'Tame')
            await press('Save')
            expect(await messages()).toEqual(['Saved.'])
            expect([stored(ship, 'name'), stored(ship, 'kind'), stored(ship, 'notes')?.length]).toEqual([
                'Tame',
                html,
                `${html}\n`.length * 12_000,
            ])
        },
        SLOW_MS,
    )
})
