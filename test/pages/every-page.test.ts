/**
 * Every kind of page there is, and what it looks like after each thing that can be done there: nothing for axe in the
 * light and in the dark theme, nothing on the console, and no sideways scrolling on a small screen or at 200 %. What
 * there is says the instance: its routes, modules, and the tables and actions of the application.
 */
import type { Browser } from 'puppeteer-core'
import { startBrowser } from '../browser/browser-page.ts'
import { hasChromium } from '../browser/chromium.ts'
import { createEverything, type Everything } from './everything.ts'
import { watchRoutes } from './routes-seen.ts'
import { Tour, visitAll } from './tour.ts'

const SLOW_MS = 240_000
const FINDINGS = '/sn_vul_asc_finding_list.do'

/** A list with a few rows, which say as much as fifty: axe looks at them one by one. */
function short(path: string): string {
    return /_list\.do/.test(path) ? `${path}${path.includes('?') ? '&' : '?'}sysparm_force_row_count=5` : path
}

if (!hasChromium) process.stderr.write('test/pages is skipped: /usr/bin/chromium is not installed\n')
// The only reason to skip: no browser to open the pages in; .ci/run installs one.
const describeInBrowser = hasChromium ? describe : describe.skip

describeInBrowser('every page', () => {
    const routes = watchRoutes()
    const pressed = new Set<string>()
    let all: Everything
    let url = ''
    let close: () => Promise<void>
    let browser: Browser
    let admin: Tour
    let other: Tour

    beforeAll(async () => {
        all = await createEverything()
        ;({ url, close } = await all.world.instance.serve())
        browser = await startBrowser()
        ;[admin, other] = await Promise.all([Tour.enter(browser, url, 'admin'), Tour.enter(browser, url, 'admin')])
        // As some have it, and so that axe looks at its links where they are of interest.
        for (const { page } of [admin, other]) await page.click('.navigator [data-menu=Tables] summary')
    }, SLOW_MS)
    afterAll(async () => {
        await browser.close()
        await close()
        routes.stop()
        await all.world.close()
    })

    const record = (table: string, sysId = all.recordOf(table)) => `/${table}.do?sys_id=${sysId}`
    const faults = (...tours: Tour[]) => tours.flatMap((tour) => tour.faults.splice(0))
    const message = ({ page }: Tour) => page.$eval('#messages', (region) => region.textContent)

    test(
        'signing in: the page, a wrong password, too many attempts',
        async () => {
            const stranger = await Tour.enter(browser, url)
            await stranger.visit('/login.do')
            for (let attempt = 1; attempt <= 11; attempt += 1) {
                await stranger.open('/login.do')
                await stranger.signIn('stranger', 'wrong')
                if (attempt === 1) await stranger.look('a wrong password', 401)
            }
            await stranger.look('too many attempts', 429)
            expect(faults(stranger)).toEqual([])
            await stranger.page.close()
        },
        SLOW_MS,
    )

    test(
        'the frame: what the navigator finds, the menu of the user, themes, impersonation, signing out',
        async () => {
            const tour = await Tour.enter(browser, url, 'admin')
            await tour.visit('/')
            await tour.page.keyboard.press('/')
            await tour.page.keyboard.type('run')
            expect(await tour.page.$eval('#navigator-told', (told) => told.textContent)).toBe('Enter: Integration Runs')
            await tour.look('what the navigator finds')
            // On the small screen, which the look was at as well, the box was not there.
            await tour.page.keyboard.press('/')
            await tour.page.keyboard.type('nothing of that name')
            expect(await tour.page.$eval('#navigator-told', (told) => told.textContent)).toContain('Nothing here')
            await tour.look('the navigator that finds nothing')
            await tour.page.setViewport({ width: 320, height: 640 })
            await tour.page.click('a.menu')
            await tour.look('the navigator on a small screen')
            await tour.open('/')
            await tour.page.click('.user summary')
            await tour.look('the menu of the user')
            for (const theme of ['dark', 'light', 'system']) {
                await tour.press(`button[value=${theme}]`)
                await tour.look(`theme ${theme}`)
                await tour.page.click('.user summary')
            }
            for (const name of ['reader', 'nobody']) {
                await tour.page.select('#impersonate', name)
                await tour.press('#impersonate ~ button')
                await tour.look(`as ${name}`)
                await tour.page.click('.user summary')
                await tour.look(`as ${name}, the menu of the user`)
            }
            await tour.press('button[value=admin]')
            await tour.page.click('.user summary')
            await tour.press('form[action="/logout.do"] button')
            await tour.look('after signing out')
            expect(faults(tour)).toEqual([])
            await tour.page.close()
        },
        SLOW_MS,
    )

    test(
        'every module of the navigator, and the first record of what it lists',
        async () => {
            await admin.open('/')
            const links = await admin.page.$$eval('.navigator li a', (found) =>
                found.map((link) => link.getAttribute('href') ?? ''),
            )
            expect(links.length).toBeGreaterThan(20)
            await visitAll([admin, other], links.map(short))
            const tables = links.flatMap((link) => /^\/(\w+)_list\.do/.exec(link)?.[1] ?? [])
            const foreign = [...new Set(tables)].filter((table) => !all.tables.includes(table))
            await visitAll(
                [admin, other],
                foreign.map((table) => record(table)),
            )
            expect(faults(admin, other)).toEqual([])
        },
        SLOW_MS,
    )

    test(
        'a list in every state',
        async () => {
            const few = short(FINDINGS)
            await visitAll(
                [admin, other],
                [
                    `${few}&sysparm_query=status%3Dfailed%5EORstatus%3Dpassed%5EORDERBYDESCtype`,
                    `${FINDINGS}?sysparm_query=type%3Dnothing`,
                    `${few}&sysparm_query=GROUPBYstatus`,
                    `${few}&sysparm_first_row=51`,
                    `${FINDINGS}?sysparm_first_row=9001`,
                    `${few}&sysparm_fixed_query=type%3Dassessment&sysparm_view=other`,
                    `${few}&builder=add&f0=type&o0=%3D&f1=last_seen&o1=BETWEEN&f2=deployment&o2=%3D&v2=Contoso&f3=external_id&o3=LIKE`,
                ],
            )
            await admin.visit(FINDINGS)
            await admin.visit('/sn_vul_asc_claim_list.do')
            expect(await admin.page.$eval('.empty', (text) => text.textContent)).toContain('There are no records yet.')
            await admin.visit(`${FINDINGS}?sysparm_query=nothing%3D1`, 400)
            await admin.visit(`${FINDINGS}?builder=run&f0=deployment&o0=%3D&v0=none+of+that+name`, 400)
            await admin.open(few)
            await admin.changing(() => admin.page.click('#page-next'))
            await admin.look('the next page of a list')
            await admin.changing(() => admin.page.click('#sort-type'))
            await admin.look('a list sorted in place')
            await admin.page.click('#filter > summary')
            await admin.look('the condition builder')
            await admin.changing(() => admin.page.select('#f0', 'status'))
            await admin.changing(() => admin.page.click('button[value=add]'))
            await admin.look('the condition builder with two rows')
            expect(faults(admin, other)).toEqual([])
        },
        SLOW_MS,
    )

    test(
        'every table of the application: its list, a record with its tabs and related lists, and a new one',
        async () => {
            expect(all.tables.length).toBeGreaterThan(20)
            const pages = all.tables.flatMap((table) => [
                short(`/${table}_list.do`),
                record(table),
                `/${table}.do?sys_id=-1`,
            ])
            await visitAll([admin, other], pages)
            expect(faults(admin, other)).toEqual([])
        },
        SLOW_MS,
    )

    test(
        'actions of a list: nothing selected, the question before a deletion, what came of it',
        async () => {
            const path = `/sn_vul_asc_ci_policy_list.do?sysparm_query=sys_id%3D${all.recordOf('sn_vul_asc_ci_policy')}`
            await admin.open(path)
            await admin.press('.selected button')
            expect(await message(admin)).toBe('Choose an action first.')
            await admin.look('no action')
            await admin.page.select('#list-action', 'sysverb_delete')
            await admin.press('.selected button')
            await admin.look('nothing selected')
            await admin.page.click('#select-all')
            await admin.page.select('#list-action', 'sysverb_delete')
            await admin.press('.selected button')
            await admin.look('the question before a deletion')
            await admin.press('button.destructive')
            expect(await message(admin)).toBe('Done for 1 record.')
            await admin.look('after a deletion')
            expect(faults(admin)).toEqual([])
        },
        SLOW_MS,
    )

    test(
        'a form in every state: help, picker and preview, what a UI policy shows, what is refused, saved and at work',
        async () => {
            const { page } = admin
            await admin.open('/sn_vul_asc_deployment.do?sys_id=-1')
            await page.click('button.help')
            await admin.look('help')
            await admin.open(record('sn_vulc_result'))
            await page.type('#field-assigned_to', 'an')
            await page.waitForSelector('#field-assigned_to-suggestions option')
            await page.$eval('#field-assigned_to', (field) => ((field as HTMLInputElement).value = 'analyst'))
            await admin.changing(() => page.click('[aria-label="Preview: Assigned to"]'))
            await admin.look('the preview of a reference')

            await admin.open('/sn_vul_asc_deployment.do?sys_id=-1')
            await page.evaluate(() => document.querySelector<HTMLElement>('#section-2-tab')?.click())
            await admin.changing(() => page.select('#field-import_findings_from', 'subscriptions'))
            await admin.look('fields that a UI policy shows')
            await admin.press('#sysverb_insert')
            expect(await message(admin)).toContain('mandatory fields are not filled in')
            await admin.look('mandatory fields that are empty')

            await admin.open(record('sn_vul_asc_deployment'))
            await admin.press('#sysverb_update_and_stay')
            expect(await message(admin)).toBe('Saved.')
            await admin.look('a form that is saved')

            await admin.open(record('sn_vul_asc_integration_run', all.readyFor('sn_vul_asc_cancel')))
            expect(await page.$('progress')).not.toBeNull()
            await admin.look('a run at work')
            expect(faults(admin)).toEqual([])
        },
        SLOW_MS,
    )

    test(
        'every UI action of the application: its question as a page, and what it says',
        async () => {
            const plain = await Tour.enter(browser, url, 'admin')
            for (const { table, name, asks } of all.actions) {
                const form = record(table, all.readyFor(name) || all.recordOf(table))
                if (asks) {
                    await plain.page.setJavaScriptEnabled(false)
                    await plain.open(form)
                    await plain.press(`#action-${name}`)
                    // For axe: those of the page have had their time.
                    await plain.page.setJavaScriptEnabled(true)
                    await plain.look(`the question of ${name}`)
                }
                await admin.open(form)
                await admin.press(`#action-${name}`)
                expect([name, await message(admin)]).toEqual([name, expect.stringMatching(/\w/)])
                await admin.lookAtOpen(`after ${name}`)
                pressed.add(name)
            }
            expect(faults(admin, plain)).toEqual([])
        },
        SLOW_MS,
    )

    test(
        'properties, scripts, UI pages, and addresses of the platform that lead to pages',
        async () => {
            await admin.open('/')
            const properties = await admin.page.$eval('.navigator a[href*=system_properties_ui]', (link) =>
                link.getAttribute('href'),
            )
            await admin.open(properties ?? '')
            await admin.press('button.primary')
            await admin.look('properties that are saved')
            await admin.page.$$eval('.property input[type=number]', (fields) => {
                for (const field of fields) Object.assign(field, { type: 'text', value: 'no number' })
            })
            await admin.press('button.primary')
            expect(await message(admin)).toContain('Not saved')
            await admin.look('properties that are refused')

            await admin.visit('/sys.scripts.do')
            for (const script of ['gs.info("x".repeat(300)); 1 + 1', 'nothing()']) {
                await admin.page.$eval(
                    '#script',
                    (field, text) => ((field as HTMLTextAreaElement).value = text),
                    script,
                )
                await admin.press('button.primary')
                await admin.look(`after the script ${script}`)
            }
            expect(all.uiPages).toContain('/u_page.do')
            await visitAll([admin, other], [...all.uiPages, '/nav_to.do?uri=sys_user_list.do'])
            for (const start of ['home', 'classic', 'classic/params/target/sys_user_list.do'])
                await admin.visit(`/now/nav/ui/${start}`)
            for (const start of ['navpage', 'home', 'welcome']) await admin.visit(`/${start}.do`)
            expect(faults(admin, other)).toEqual([])
        },
        SLOW_MS,
    )

    test(
        'what somebody sees who may change nothing',
        async () => {
            const reader = await Tour.enter(browser, url, 'reader')
            const analyst = await Tour.enter(browser, url, 'analyst')
            const read = ['deployment', 'integration', 'integration_run', 'finding', 'closure', 'category_choice']
            await visitAll(
                [reader],
                read.map((name) => record(`sn_vul_asc_${name}`)),
            )
            await visitAll(
                [analyst],
                ['sn_vulc_result', 'sn_vulc_test', 'sn_sec_cmn_src_ci', 'cmdb_ci'].map((table) => record(table)),
            )
            expect(await analyst.page.$('.actions button')).toBeNull()
            expect(faults(reader, analyst)).toEqual([])
        },
        SLOW_MS,
    )

    test(
        'errors',
        async () => {
            const nobody = await Tour.enter(browser, url, 'nobody')
            await nobody.visit(FINDINGS, 403)
            await nobody.visit(record('sn_vul_asc_finding'), 403)
            await nobody.visit('/sys.scripts.do', 403)
            await nobody.visit('/no_such_table_list.do', 404)
            await nobody.visit('/no/such/page', 404)
            await nobody.send('/impersonate.do', { user_name: 'admin' })
            await nobody.look('impersonation by somebody else', 403)
            await nobody.open('/')
            await nobody.send('/theme.do', { sysparm_ck: 'of another session' })
            await nobody.look('a form of another session', 403)
            await admin.open('/')
            await admin.send('/impersonate.do', { user_name: 'no such user' })
            await admin.look('impersonation of nobody', 400)
            await nobody.page.deleteCookie(...(await nobody.page.cookies()))
            await nobody.send('/theme.do', {})
            await nobody.look('after the session has ended', 401)
            await nobody.open('/login.do')
            await nobody.send('/login.do', { user_name: 'x'.repeat(5_000_000) })
            await nobody.look('too much at once', 413)
            all.add('sys_ui_page', { name: 'u_broken', endpoint: 'u_broken.do', html: '<j:if test="true" />' })
            await admin.visit('/u_broken.do', 500)
            expect(faults(admin, nobody)).toEqual([])
        },
        SLOW_MS,
    )

    test('nothing is left out', () => {
        expect(routes.unseen()).toEqual([])
        expect(all.actions.map(({ name }) => name).filter((name) => !pressed.has(name))).toEqual([])
    })
})
