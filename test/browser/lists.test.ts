/** Lists, navigator and frame in a browser: with script and without, in both themes, narrow, and by keyboard. */
import { LocalInstance } from 'local-instance'
import type { Browser } from 'puppeteer-core'
import { openPage, startBrowser, type BrowserPage } from './browser-page.ts'
import { hasChromium } from './chromium.ts'

const SHIPS = 60

if (!hasChromium) process.stderr.write('test/browser is skipped: /usr/bin/chromium is not installed\n')
// The only reason to skip: no browser to open the pages in; .ci/run installs one.
const describeInBrowser = hasChromium ? describe : describe.skip

describeInBrowser('lists in a browser', () => {
    const instance = new LocalInstance()
    let browser: Browser
    let url = ''
    let close: () => Promise<void> = () => Promise.resolve()
    let opened: BrowserPage[] = []

    function add(table: string, values: Record<string, string>): string {
        const record = instance.record(table)
        record.initialize()
        for (const [column, value] of Object.entries(values)) record.setValue(column, value)
        return record.insert() ?? ''
    }

    async function open(path: string): Promise<BrowserPage> {
        const seen = await openPage(browser)
        opened.push(seen)
        await seen.page.goto(url + path, { waitUntil: 'load' })
        return seen
    }

    /** What the page has complained of; that a page of an error has the status of one is no complaint. */
    const complaints = (seen: BrowserPage) => seen.complaints().filter((text) => !/status of 4\d\d/.test(text))
    const textOf = ({ page }: BrowserPage, selector: string) =>
        page.$eval(selector, (element) => (element as unknown as { innerText: string }).innerText)
    const textsOf = ({ page }: BrowserPage, selector: string) =>
        page.$$eval(selector, (elements) => elements.map((element) => (element.textContent ?? '').trim()))
    const focused = ({ page }: BrowserPage) =>
        page.evaluate('document.activeElement.id || document.activeElement.textContent')

    beforeAll(async () => {
        instance.defineTable({
            name: 'u_port',
            label: 'Port',
            columns: [{ name: 'name', label: 'Name', display: true }],
        })
        instance.defineTable({
            name: 'u_ship',
            label: 'Ship',
            columns: [
                { name: 'name', label: 'Name', display: true },
                {
                    name: 'state',
                    label: 'State',
                    choices: [
                        { value: 'failed', label: 'Failed' },
                        { value: 'open', label: 'Open' },
                    ],
                },
                { name: 'capacity', label: 'Capacity', type: 'integer' },
                { name: 'home', label: 'Home port', type: 'reference', reference: 'u_port' },
                { name: 'calls_at', label: 'Calls at', type: 'glide_list', reference: 'u_port' },
                { name: 'launched', label: 'Launched', type: 'glide_date_time' },
            ],
        })
        const ports = ['Bergen', 'Oslo'].map((name) => add('u_port', { name }))
        for (let index = 1; index <= SHIPS; index += 1)
            add('u_ship', {
                name: index === 1 ? '=1+1' : `Ship ${String(index).padStart(2, '0')}`,
                state: index % 2 === 0 ? 'open' : 'failed',
                capacity: String(index * 10),
                home: ports[index % 2] ?? '',
                calls_at: ports.join(','),
                launched: '2026-11-20 10:00:00',
            })
        const menu = add('sys_app_application', { title: 'Harbour', active: 'true' })
        const module = { application: menu, active: 'true', link_type: 'LIST', name: 'u_ship' }
        add('sys_app_module', { ...module, title: 'Failed ships', filter: 'state=failed', order: '1' })
        add('sys_app_module', { ...module, title: 'Ports', name: 'u_port', order: '2' })
        const action = { table: 'u_ship', active: 'true', action_name: 'u_sink', name: 'Sink', list_choice: 'true' }
        add('sys_ui_action', {
            ...action,
            condition: "current.state == 'open'",
            script: "current.state = 'failed'; current.update(); gs.addInfoMessage('Sunk ' + current.name)",
        })
        browser = await startBrowser()
        ;({ url, close } = await instance.serve({ user: 'admin' }))
    })
    afterEach(async () => {
        for (const seen of opened) {
            expect(complaints(seen)).toEqual([])
            await seen.page.close()
        }
        opened = []
    })
    afterAll(async () => {
        await browser.close()
        await close()
        instance.close()
    })

    const PAGES = [
        '/',
        '/u_ship_list.do',
        '/u_ship_list.do?sysparm_query=state%3Dopen%5EORDERBYDESCname',
        '/u_ship_list.do?builder=add&f0=state&o0=%3D&v0=open&f1=launched&o1=BETWEEN&f2=home&o2=%3D&v2=Oslo',
        '/u_ship_list.do?sysparm_query=nothing%3D1',
        '/u_ship_list.do?sysparm_query=name%3Dnone',
        '/sys_properties_list.do',
        '/no_such_table_list.do',
        '/no/such/page',
    ]
    test.each(PAGES)('%s has nothing for axe in either theme, and fits 320 pixels', async (path) => {
        const seen = await open(path)
        expect(await seen.violations()).toEqual([])
        expect(await seen.overflow()).toBeLessThanOrEqual(0)
    })

    test('a list has its plural heading, aligned numbers, states as words in colour, and names in lists', async () => {
        const seen = await open('/u_ship_list.do')
        expect(await textOf(seen, 'h1')).toBe('Ships')
        expect(await textOf(seen, '.count')).toBe('1 to 50 of 60')
        expect(await textsOf(seen, 'tbody tr:first-child > :not(.select)')).toEqual([
            '=1+1',
            'Failed',
            '10',
            'Oslo',
            'Bergen, Oslo',
            '2026-11-20 10:00:00',
        ])
        expect(await seen.page.$eval('td.number', (cell) => getComputedStyle(cell).textAlign)).toBe('right')
        expect(await textsOf(seen, 'tbody tr:first-child .badge.bad')).toEqual(['Failed'])
        expect(await seen.page.$eval('td.moment', (cell) => cell.getClientRects().length)).toBe(1)
    })

    test('a condition is taken off, or kept with what is before it', async () => {
        const path = '/u_ship_list.do?sysparm_query=state%3Dopen%5EORname%3DAurora%5Ecapacity%3E100'
        const seen = await open(path)
        expect(await textsOf(seen, '.breadcrumb li')).toEqual([
            'All',
            '>State = Open or Name = Aurora',
            '>Capacity > 100',
        ])
        await seen.page.click('.breadcrumb li:nth-child(2) .take-off')
        await seen.page.waitForFunction('document.querySelectorAll(".breadcrumb li").length === 2')
        expect(await textsOf(seen, '.breadcrumb li')).toEqual(['All', '>Capacity > 100'])
        expect(new URL(seen.page.url()).searchParams.get('sysparm_query')).toBe('capacity>100')
    })

    test('conditions are built row by row, and the filter is an address', async () => {
        const seen = await open('/u_ship_list.do')
        await seen.page.click('#filter > summary')
        await seen.page.select('#f0', 'state')
        await seen.page.waitForSelector('#v0')
        await seen.page.select('#v0', 'failed')
        await seen.page.click('button[value=add]')
        await seen.page.waitForSelector('#f1')
        await seen.page.select('#f1', 'home')
        await seen.page.waitForSelector('#v1')
        await seen.page.type('#v1', 'Atlantis')
        await seen.page.keyboard.press('Enter')
        await seen.page.waitForSelector('.problem')
        expect(await textOf(seen, '.problem')).toBe('There is no Home port “Atlantis”.')
        await seen.page.$eval('#v1', (input) => ((input as unknown as { value: string }).value = 'Oslo'))
        await seen.page.focus('#v1')
        await seen.page.keyboard.press('Enter')
        await seen.page.waitForFunction('document.querySelectorAll(".breadcrumb li").length === 3')
        expect(await textsOf(seen, '.breadcrumb li')).toEqual(['All', '>State = Failed', '>Home port = Oslo'])
        expect(await textOf(seen, '.count')).toBe('1 to 30 of 30')
    })

    test('conditions are built without script as well', async () => {
        const seen = await openPage(browser)
        opened.push(seen)
        await seen.page.setJavaScriptEnabled(false)
        await seen.page.goto(`${url}/u_ship_list.do`)
        await seen.page.click('#filter > summary')
        await seen.page.select('#f0', 'capacity')
        await Promise.all([seen.page.waitForNavigation(), seen.page.click('button[value=edit]')])
        await seen.page.select('#o0', '>')
        await seen.page.type('#v0', '590')
        await Promise.all([seen.page.waitForNavigation(), seen.page.click('.buttons button[value=run]')])
        expect(new URL(seen.page.url()).searchParams.get('sysparm_query')).toBe('capacity>590')
        expect(await textOf(seen, '.count')).toBe('1 to 1 of 1')
    })

    test('a list in groups: each with its count, in the order asked for, and a way to it alone and back', async () => {
        const seen = await open('/u_ship_list.do?sysparm_query=capacity<=50^GROUPBYstate^ORDERBYDESCcapacity')
        expect(await textsOf(seen, '.group')).toEqual(['State: Failed (3)', 'State: Open (2)'])
        expect(await textsOf(seen, 'tbody:nth-of-type(1) td.number')).toEqual(['50', '30', '10'])
        expect(await textsOf(seen, '.breadcrumb li')).toEqual(['All', '>Capacity <= 50', '>Grouped by State'])
        expect(await seen.violations()).toEqual([])
        await seen.page.click('#sort-capacity')
        await seen.page.waitForSelector('th[aria-sort=ascending] #sort-capacity')
        expect(await textsOf(seen, 'tbody:nth-of-type(2) td.number')).toEqual(['20', '40'])
        await seen.page.click('.group a')
        await seen.page.waitForFunction('document.querySelector(".group") === null')
        expect(await textsOf(seen, '.breadcrumb li')).toEqual(['All', '>Capacity <= 50', '>State = Failed'])
        await seen.page.goBack()
        await seen.page.waitForSelector('.group')
        await seen.page.click('.breadcrumb li:last-child .take-off')
        await seen.page.waitForFunction('document.querySelector(".group") === null')
        expect(await textsOf(seen, 'td.number')).toEqual(['10', '20', '30', '40', '50'])
    })

    test('a refused filter keeps its text and marks what is wrong', async () => {
        const seen = await open('/u_ship_list.do?sysparm_query=state%3Dopen%5Enothing%3D1')
        expect(await seen.page.$eval('#query', (input) => input.getAttribute('value'))).toBe('state=open^nothing=1')
        expect(await textOf(seen, 'mark')).toBe('nothing=1')
        expect(await textOf(seen, '.problem span')).toContain('There is no column nothing on Ship')
    })

    test('a list is sorted and paged in place', async () => {
        const seen = await open('/u_ship_list.do')
        await seen.page.click('#sort-capacity')
        await seen.page.waitForSelector('th[aria-sort=ascending] #sort-capacity')
        expect(await focused(seen)).toBe('sort-capacity')
        await seen.page.click('#page-next')
        await seen.page.waitForFunction('document.querySelector(".count").innerText === "51 to 60 of 60"')
        expect(new URL(seen.page.url()).searchParams.get('sysparm_first_row')).toBe('51')
        await seen.page.goBack()
        await seen.page.waitForFunction('document.querySelector(".count").innerText === "1 to 50 of 60"')
    })

    test('an action runs on the selected records whose condition holds', async () => {
        const seen = await open('/u_ship_list.do?sysparm_query=nameINShip 02,Ship 03')
        for (const box of await seen.page.$$('input[name=sysparm_checked_items]')) await box.click()
        await seen.page.select('#list-action', (await seen.page.$eval('#list-action option:nth-child(2)', (one) => one.getAttribute('value'))) ?? '') // prettier-ignore
        await Promise.all([seen.page.waitForNavigation(), seen.page.click('.selected button')])
        expect(await textsOf(seen, '#messages p')).toEqual([
            'Sunk Ship 02',
            'Done for 1 record. It does not apply to 1 record.',
        ])
        expect(await focused(seen)).toBe('messages')
        expect(await textsOf(seen, '.badge')).toEqual(['Failed', 'Failed'])
        expect(await seen.violations()).toEqual([])
    })

    test('selected records are deleted after a question', async () => {
        add('u_port', { name: 'Sunken city' })
        const seen = await open('/u_port_list.do?sysparm_query=name%3DSunken city')
        await seen.page.click('#select-all')
        await seen.page.select('#list-action', 'sysverb_delete')
        await Promise.all([seen.page.waitForNavigation(), seen.page.click('.selected button')])
        expect(await textOf(seen, 'h1')).toBe('Delete 1 record?')
        expect(await textsOf(seen, 'main li')).toEqual(['Sunken city'])
        expect(await seen.violations()).toEqual([])
        await Promise.all([seen.page.waitForNavigation(), seen.page.click('button.destructive')])
        expect(await textsOf(seen, '#messages p')).toEqual(['Done for 1 record.'])
        expect(await textOf(seen, '.empty')).toContain('No record meets the filter')
    })

    test('a list is exported with its columns by name, display values, and no formulas', async () => {
        const response = await fetch(`${url}/u_ship_list.do?CSV&sysparm_query=capacity%3C%3D20`)
        expect(response.headers.get('content-disposition')).toBe('attachment; filename="u_ship.csv"')
        expect((await response.text()).split('\r\n').slice(0, 2)).toEqual([
            '"name","state","capacity","home","calls_at","launched"',
            `"'=1+1","Failed","10","Oslo","Bergen, Oslo","2026-11-20 10:00:00"`,
        ])
    })

    test('the navigator is filtered and used by keyboard', async () => {
        const seen = await open('/')
        await seen.page.keyboard.press('/')
        expect(await focused(seen)).toBe('navigator-filter')
        await seen.page.keyboard.type('fail')
        expect(await textsOf(seen, '.navigator li:not([hidden])')).toEqual(['Failed ships'])
        await Promise.all([seen.page.waitForNavigation(), seen.page.keyboard.press('Enter')])
        expect(await textsOf(seen, '.navigator [aria-current]')).toEqual(['Failed ships'])
        await seen.page.keyboard.down('Control')
        await seen.page.keyboard.down('Alt')
        await seen.page.keyboard.press('KeyF')
        await seen.page.keyboard.up('Alt')
        await seen.page.keyboard.up('Control')
        expect(await focused(seen)).toBe('navigator-filter')
        await seen.page.keyboard.type('nothing like that')
        expect(await textOf(seen, '#navigator-told')).toBe('Nothing here and no module has these words.')
    })

    test('the box of the navigator tells rows of one name apart', async () => {
        for (const capacity of ['7', '8']) add('u_ship', { name: 'Twin ship', state: 'open', capacity })
        const seen = await open('/u_ship_list.do?sysparm_query=capacityIN7,8^ORDERBYcapacity')
        await seen.page.keyboard.press('/')
        await seen.page.keyboard.type('twin 8')
        expect(await textsOf(seen, '#navigator-here li')).toEqual(['Twin ship'])
        await seen.page.keyboard.press('Escape')
        await seen.page.keyboard.type('twin')
        expect(await textsOf(seen, '#navigator-here li')).toEqual(['Twin ship (Open)', 'Twin ship (Open)'])
        await seen.page.keyboard.press('Escape')
        await seen.page.keyboard.type('twin 8')
        await Promise.all([seen.page.waitForNavigation(), seen.page.keyboard.press('Enter')])
        expect(await seen.page.$eval('#field-capacity', (field) => (field as unknown as { value: string }).value)).toBe(
            '8',
        )
        for (let left = 2; left > 0; left -= 1) {
            const twin = instance.record('u_ship')
            twin.get('name', 'Twin ship')
            twin.deleteRecord()
        }
    })

    test('on a narrow page the navigator comes when it is asked for', async () => {
        const seen = await open('/u_ship_list.do')
        await seen.page.setViewport({ width: 320, height: 640 })
        expect(await seen.page.$eval('#navigator', (nav) => nav.checkVisibility())).toBe(false)
        await seen.page.click('a.menu')
        expect(await seen.page.$eval('#navigator', (nav) => nav.checkVisibility())).toBe(true)
        expect(await seen.violations()).toEqual([])
        await seen.page.keyboard.press('Escape')
        expect(await seen.page.$eval('#navigator', (nav) => nav.checkVisibility())).toBe(false)
    })

    test('the theme is chosen and remembered', async () => {
        const seen = await open('/u_ship_list.do')
        const background = () => seen.page.evaluate('getComputedStyle(document.body).backgroundColor')
        const light = await background()
        await seen.page.click('.user summary')
        expect(await seen.violations()).toEqual([])
        await Promise.all([seen.page.waitForNavigation(), seen.page.click('button[value=dark]')])
        expect(seen.page.url()).toBe(`${url}/u_ship_list.do`)
        await seen.page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'light' }])
        expect(await background()).not.toBe(light)
        await seen.page.click('.user summary')
        await Promise.all([seen.page.waitForNavigation(), seen.page.click('button[value=system]')])
        expect(await background()).toBe(light)
    })

    test('the first record is two keys away from the beginning of the content', async () => {
        const seen = await open('/u_ship_list.do')
        await seen.page.focus('#content')
        await seen.page.keyboard.press('Tab')
        await seen.page.keyboard.press('Enter')
        expect(await focused(seen)).toBe('first-record')
    })
})

describeInBrowser('pages for whoever has not signed in', () => {
    test('the sign-in page has nothing for axe in either theme', async () => {
        const instance = new LocalInstance()
        const server = await instance.serve()
        const browser = await startBrowser()
        try {
            const seen = await openPage(browser)
            await seen.page.goto(`${server.url}/u_ship_list.do`)
            expect(new URL(seen.page.url()).pathname).toBe('/login.do')
            expect(await seen.violations()).toEqual([])
            expect(await seen.overflow()).toBeLessThanOrEqual(0)
            expect(seen.complaints()).toEqual([])
        } finally {
            await browser.close()
            await server.close()
            instance.close()
        }
    })
})
