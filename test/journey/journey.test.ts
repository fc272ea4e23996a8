/**
 * What somebody without an instance does: npm start, then the application by its pages, as those who have its roles. Once
 * with the mouse, once by keyboard alone. The pictures of it are those of the documentation, where a folder is named.
 */
import { spawn, type ChildProcess } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import type { Browser } from 'puppeteer-core'
import { startBrowser } from '../browser/browser-page.ts'
import { hasChromium } from '../browser/chromium.ts'
import { Visitor, type Way } from './visitor.ts'

const START_MS = 240_000
const JOURNEY_MS = 240_000
/** What somebody without a mouse may have to press from the sign-in page to the CI of a result; a typed text is one. */
const MOST_KEYS = 25

if (!hasChromium) process.stderr.write('test/journey is skipped: /usr/bin/chromium is not installed\n')
// The only reason to skip: no browser to open the pages in; .ci/run installs one.
const describeInBrowser = hasChromium ? describe : describe.skip

interface Started {
    url: string
    /** Where the simulator is, and what it lets in. */
    source: { url: string; tenant: string; client: string; secret: string }
    child: ChildProcess
    ended: Promise<number | null>
}

/** npm start as it is typed; resolves with its last line. */
function start(database: string): Promise<Started> {
    const args = ['--import', 'tsx', 'scripts/start.ts', '--no-build', '--port', '0', '--db', database]
    const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] })
    const ended = new Promise<number | null>((done) => child.once('exit', done))
    let output = ''
    return new Promise((done, fail) => {
        createInterface({ input: child.stdout }).on('line', (line) => {
            output += `${line}\n`
            if (!line.startsWith('Look at ')) return
            const [, source = '', tenant = '', client = '', secret = ''] =
                /login URL (\S+), tenant (\S+), client (\S+), secret (\S+?)\.(?: |$)/m.exec(output) ?? []
            const url = /Look at (http:\/\/[^/]+)/.exec(line)?.[1] ?? ''
            done({ url, source: { url: source, tenant, client, secret }, child, ended })
        })
        void ended.then((code) => fail(new Error(`npm start ended with ${String(code)}:\n${output}`)))
    })
}

describeInBrowser('someone without an instance', () => {
    const folder = mkdtempSync(join(tmpdir(), 'journey-'))
    const pictures = process.env['JOURNEY_PICTURES'] ?? folder
    let browser: Browser
    let started: Started

    beforeAll(async () => {
        started = await start(join(folder, 'instance.db'))
        browser = await startBrowser()
    }, START_MS)
    afterAll(async () => {
        await browser.close()
        started.child.kill('SIGINT')
        expect(await started.ended).toBe(0)
        rmSync(folder, { recursive: true })
    })

    async function visit(name: string, way: Way): Promise<Visitor> {
        const visitor = await Visitor.enter(browser, started.url, way)
        await visitor.signIn(name)
        return visitor
    }

    async function picture({ page, way }: Visitor, name: string): Promise<void> {
        if (way !== 'mouse') return
        await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'light' }])
        await page.screenshot({ path: join(pictures, `${name}.png`) })
    }

    /** What is wrong with a page for those who do not see it as others do. */
    async function clean({ shown }: Visitor): Promise<void> {
        expect(shown.complaints()).toEqual([])
        expect(await shown.violations()).toEqual([])
        expect(await shown.overflow()).toBeLessThanOrEqual(0)
    }

    /** Opens the newest run of the integration whose form is open, and waits for its end. */
    async function watch(visitor: Visitor): Promise<void> {
        const [newest = 'a run'] = (await visitor.text()).match(/MDCRUN\d+/) ?? []
        await visitor.follow(newest)
        await visitor.until('state', /^Complete$/)
    }

    describe.each<[Way]>([['mouse'], ['keyboard']])('with the %s', (way) => {
        test(
            'runs an integration, and follows a result to its CI',
            async () => {
                const admin = await visit('configure', way)
                await admin.module('Integrations')
                await picture(admin, 'integrations')
                await admin.follow('Assessment Integration', 'Defender simulator')
                await admin.push('Execute Now')
                expect(await admin.text()).toContain('The run has started.')
                await watch(admin)
                expect(await admin.until('substate', /./)).toBe('Success')
                await clean(admin)

                const analyst = await visit('analyst', way)
                await analyst.module('Test Results')
                await picture(analyst, 'test-results')
                await analyst.follow('', 'Keys in key vaults should expire')
                expect(await analyst.text()).toContain('vault-')
                await clean(analyst)
                // It may be read, and nothing may be pressed.
                expect(await analyst.page.$$eval('.actions button', (buttons) => buttons.length)).toBe(0)
                await analyst.open('src_ci')
                expect(await analyst.text()).toContain('Discovered Item')
                await clean(analyst)
                await analyst.open('cmdb_ci')
                expect(await analyst.page.title()).toContain('vault-')
                await clean(analyst)
            },
            JOURNEY_MS,
        )

        test(
            'makes a deployment with a wrong secret, reads why it fails, and replaces it',
            async () => {
                const { url, tenant, client, secret } = started.source
                const name = `Contoso by ${way}`
                const admin = await visit('configure', way)
                await admin.module('Configuration')
                await admin.follow('New')
                await admin.fill('name', name)
                await admin.tab('Connection')
                const connection = { api_url: url, login_url: url, tenant_id: tenant, client_id: client }
                for (const [field, value] of Object.entries({ ...connection, client_secret: 'not the secret' }))
                    await admin.fill(field, value)
                await admin.push('Save and test')
                expect(await admin.until('validation_message', /MDC-103/)).toContain('refused the client secret')
                await picture(admin, 'wrong-secret')
                await clean(admin)
                await admin.push('Replace client secret')
                expect(await admin.text()).toContain('Enter the new one, then Save and test.')
                await admin.tab('Connection')
                await admin.fill('client_secret', secret)
                await admin.push('Save and test')
                expect(await admin.until('validation_status', /^Valid/)).toMatch(/^Valid/)

                await admin.module('Integrations')
                await admin.follow('Assessment Metadata Integration', name)
                await admin.push('Execute Now')
                await watch(admin)
                expect(await admin.until('substate', /./)).toBe('Success')
            },
            JOURNEY_MS,
        )

        test(
            'has an integration run by itself, by its schedule',
            async () => {
                const admin = await visit('configure', way)
                await admin.module('Integrations')
                await admin.follow('Policy Definition Integration', 'Defender simulator')
                const before = new Set((await admin.text()).match(/MDCRUN\d+/g))
                await admin.tab('Schedule')
                await admin.fill('run_type', 'periodically')
                await admin.page.waitForSelector('#field-run_period', { visible: true })
                await admin.fill('run_period', '00:00:05')
                await admin.push('Save')
                for (;;) {
                    await admin.page.reload({ waitUntil: 'networkidle0' })
                    const runs = (await admin.text()).match(/MDCRUN\d+/g) ?? []
                    if (runs.some((number) => !before.has(number))) break
                }
                await admin.tab('Schedule')
                await admin.fill('run_type', 'on_demand')
                await admin.push('Save')
                expect(await admin.text()).toMatch(/Schedule/)
            },
            JOURNEY_MS,
        )
    })

    test(
        `signs in, executes an integration, and comes to a result and its CI with ${MOST_KEYS} keys`,
        async () => {
            const admin = await visit('admin', 'keyboard')
            await admin.module('Integrations')
            await admin.find('Assessment Integration Defender simulator')
            expect(await admin.page.title()).toMatch(/^Assessment Integration /)
            await admin.find('Execute Now')
            expect(await admin.text()).toContain('The run has started.')
            const [newest = 'a run'] = (await admin.text()).match(/MDCRUN\d+/) ?? []
            await admin.find(newest)
            await admin.until('state', /^Complete$/)
            await admin.module('Test Results')
            const [, result = 'a result'] = /(CTR\d+)\t.*\tvault-/.exec(await admin.text()) ?? []
            await admin.find(result)
            await admin.find('Configuration item open')
            expect(await admin.page.title()).toContain('vault-')
            expect(admin.keys).toBeLessThanOrEqual(MOST_KEYS)
            await clean(admin)
        },
        JOURNEY_MS,
    )

    test(
        'a reader is shown no button, and who has no role no application',
        async () => {
            const reader = await visit('reader', 'mouse')
            await reader.module('Integrations')
            await reader.follow('Assessment Integration', 'Defender simulator')
            expect(await reader.page.$$eval('.actions button', (buttons) => buttons.length)).toBe(0)
            await clean(reader)
            const nobody = await visit('nobody', 'mouse')
            expect(await nobody.page.$eval('nav', (element) => element.textContent)).not.toContain('Defender')
        },
        JOURNEY_MS,
    )
})
