/**
 * The app's whole life on one instance: what an admin does from the installation to the removal of a deployment, beside
 * another scanner. What fails is remembered and the life goes on with the rest, as an admin's would.
 */
import { builtinTenant, startSimulatorProcess, type SimulatorProcess } from 'defender-simulator'
import { LocalInstance, seededIds } from 'local-instance'
import { snapshot, type Snapshot } from '../chaos/compare.ts'
import { admin, type Admin, type HealthRow, type RunEnd } from './admin.ts'
import { changesAtTheSource } from './changes.ts'
import { others, type ForeignChange, type Others } from './others.ts'
import { unfounded } from './recorded.ts'
import { comparedTable, NAMED, TABLES } from './tables.ts'

export interface Life {
    /** Changes to records of other products that the app had no right to make. */
    foreign: ForeignChange[]
    /** Our tables at the end, and before the removal of a deployment. */
    tables: Record<string, Snapshot>
    runs: RunEnd[]
    /** Codes that an admin was told, by where: how often. */
    codes: Record<string, number>
    /** Rows of the Health check before the first import and at the end, those that are well left out. */
    health: HealthRow[]
    /** What is recorded as done and not so, by sentence: the stage of the first time. */
    unfounded: Record<string, string>
    /** What an admin saw that has no code: errors of scripts, runs that stand still. */
    problems: string[]
    /** Deployments whose deletion was refused with a code, by name. */
    kept: string[]
    seconds: number
}

export const START = Date.parse('2026-11-23T12:00:00Z')
const DAY = 86_400_000
const SIMULATOR = ['--quota', '1000000', '--page-size', '100']
const PAGE_SIZE = '40'
/** Full pulls after which a test, group or citation is gone: as few as tell it from being gone once. */
const ABSENT_PULLS = '2'

/** Lives a whole life on an instance that differs from what is assumed. Never throws for what goes wrong on the way. */
export async function live(differs: readonly string[]): Promise<Life> {
    const begun = Date.now()
    const life: Life = {
        foreign: [],
        tables: {},
        runs: [],
        codes: {},
        health: [],
        unfounded: {},
        problems: [],
        kept: [],
        seconds: 0,
    }
    const simulator = await startSimulatorProcess(SIMULATOR)
    try {
        await stages(life, simulator, differs)
    } catch (error) {
        life.problems.push(`the life ended early: ${error instanceof Error ? error.message : String(error)}`)
    } finally {
        await simulator.stop()
    }
    return { ...life, seconds: Math.round((Date.now() - begun) / 100) / 10 }
}

async function stages(life: Life, simulator: SimulatorProcess, differs: readonly string[]): Promise<void> {
    const clock = { at: START }
    let ids = seededIds('installation')
    const options = {
        clock: { now: () => clock.at },
        ids: { next: () => ids.next() },
        trustedCertificates: [simulator.ca],
        differs: [...differs],
    }
    const instance = new LocalInstance(options)
    try {
        instance.install('dist/app')
        const renamed = renamedIn(differs)
        const scanner: Others = others(instance)
        const user: Admin = admin(instance, clock, simulator, life)
        let days = 0

        /** Each stage begins at noon of its day with sys_ids of its own, whatever happened before it. */
        const stage = async (name: string, work: () => void | Promise<void>): Promise<void> => {
            days += 1
            clock.at = Math.max(clock.at + 1, START + days * DAY)
            ids = seededIds(name)
            user.begin(name)
            await work()
            user.settle()
            life.foreign.push(...scanner.changes(name))
            for (const sentence of unfounded(instance, scanner.sysIds)) life.unfounded[sentence] ??= name
        }
        const keep = (name: string) => {
            life.tables[name] = snapshot(
                { instance },
                { tables: TABLES, named: NAMED, without: scanner.sysIds, renamed },
            )
        }
        const change = changesAtTheSource(simulator, builtinTenant(), () => new Date(clock.at).toISOString())

        ids = seededIds('others')
        scanner.seedFirst()
        await stage('first import', () => {
            user.deploy('Contoso', { page_size: PAGE_SIZE })
            user.saveAndTest('Contoso')
            user.healthCheck('Contoso')
            user.activate('Contoso', 'container_image')
            user.runAll('Contoso')
        })
        keep('first import')
        ids = seededIds('others later')
        scanner.seedLater()
        await stage('nothing has changed', () => user.runAll('Contoso'))
        await stage('statuses have changed', async () => {
            await change.statuses()
            clock.at += 2 * 3_600_000
            user.runAll('Contoso')
        })
        await stage('few findings are gone', async () => {
            await change.fewGone()
            user.pullAll('Contoso')
        })
        // What is left out for want of a pull differs from life to life: test/tenants/ci-retirement is about CIs.
        user.property('sn_vul_asc.retire_ci_pulls', '0')
        await change.muchGone()
        user.property('sn_vul_asc.closure_number', '0')
        user.property('sn_vul_asc.absent_pulls', ABSENT_PULLS)
        for (const time of ['once', 'twice'])
            await stage(`tests and groups are gone, pulled ${time}`, () => user.pullAll('Contoso'))
        await stage('closures are approved', () => user.decide('held', 'sn_vul_asc_approve_closure'))
        keep('closures are approved')
        await stage('a closure is undone', () => user.decide('closed', 'sn_vul_asc_undo_closure'))
        await change.back()
        await stage('what was gone is back', () => user.pullAll('Contoso'))
        await stage('a second deployment', () => {
            user.deploy('Contoso again', { page_size: PAGE_SIZE })
            user.healthCheck('Contoso again')
            user.activate('Contoso again', 'container_image')
            user.runAll('Contoso again')
        })
        keep('a second deployment')
        await stage('a deployment is removed', () => user.remove('Contoso again'))
        await stage('the last import', () => {
            user.pullAll('Contoso')
            user.healthCheck('Contoso')
        })
        keep('the end')
    } finally {
        instance.close()
    }
}

/** Which columns have another name there, by table and that name. */
function renamedIn(differs: readonly string[]): Record<string, string> {
    const named = differs.flatMap((name) => {
        const [, table = '', column = '', other = ''] = /^renamed:([^.]+)\.([^=]+)=(.+)$/.exec(name) ?? []
        return table === '' ? [] : [[`${comparedTable(table)}.${other}`, column] as const]
    })
    return Object.fromEntries(named)
}
