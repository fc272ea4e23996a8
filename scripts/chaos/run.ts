/** One chaos run against its reference: two rounds of all integrations with faults and kills, each compared. */
import { join } from 'node:path'
import type { Effect } from 'defender-simulator'
import { approveClosures, forgetStartTimes, latestRuns, repeat, runAll } from './admin.ts'
import { differences, snapshot, type Difference, type Snapshot } from './compare.ts'
import { KINDS, looksRight, TARGETS, type Target } from './faults.ts'
import type { ChaosPlan, PlannedFault, RoundPlan, RoundWork } from './plan.ts'
import { randomOf } from './random.ts'
import { mutate } from './tenants.ts'
import { untilSettled } from './time.ts'
import { instanceItself, nodesOf, type Workers } from './workers.ts'
import { createWorld, ROUND_STARTS, type Template, type World } from './world.ts'

/** What a tenant leads to without faults. */
export interface Reference {
    template: Template
    rounds: { tables: Snapshot; substates: Record<string, string>; work: RoundWork }[]
}

export interface ChaosResult {
    plan: ChaosPlan
    tenant: string
    /** Faults that hit a request, by kind. */
    injected: Record<Effect, number>
    kills: number
    /** How the runs of each round had ended before an admin looked. */
    substates: Record<string, string>[]
    /** What an admin had to repeat. */
    repeated: number
    differences: Difference[]
    /** What went wrong besides the tables. */
    problems: string[]
    seconds: number
}

/** How often an admin repeats what has not succeeded before giving up. */
const REPEATS = 4
const HOUR = 3_600_000

/** Runs both rounds without faults, and counts requests and writes. */
export async function referenceOf(template: Template, folder: string): Promise<Reference> {
    const world = await createWorld(template, join(folder, 'reference'), { seed: 'reference', stepSeconds: 0 })
    const workers = instanceItself(world)
    const rounds: Reference['rounds'] = []
    try {
        for (const [round, start] of ROUND_STARTS.entries()) {
            await begin(world, template, round, start)
            const targets = Object.entries(TARGETS) as [Target, (typeof TARGETS)[Target]][]
            for (const [, target] of targets)
                await world.simulator.control.addFault({ ...target, effect: 'slowBody', times: 0 })
            const before = world.instance.work.writes
            runAll(world)
            await untilSettled(world, workers)
            await approve(world, workers)
            const writes = world.instance.work.writes - before
            const counts = await world.simulator.control.faults()
            const requests = Object.fromEntries(targets.map(([name], index) => [name, counts[index]?.seen ?? 0]))
            rounds.push({
                tables: snapshot(world),
                substates: substatesOf(world),
                work: { writes, requests: requests as Record<Target, number> },
            })
        }
        return { template, rounds }
    } finally {
        await world.close()
    }
}

/** Carries out a plan; never throws for what goes wrong on the way, but reports it. */
export async function chaosRun(reference: Reference, plan: ChaosPlan, folder: string): Promise<ChaosResult> {
    const begun = Date.now()
    const { template } = reference
    const world = await createWorld(template, folder, plan)
    const workers = nodesOf(world, plan, randomOf(plan.seed, 'turns'))
    const injected = Object.fromEntries(KINDS.map((kind) => [kind, 0])) as Record<Effect, number>
    const result: ChaosResult = {
        plan,
        tenant: template.tenant.name,
        injected,
        kills: 0,
        substates: [],
        repeated: 0,
        differences: [],
        problems: [],
        seconds: 0,
    }
    try {
        for (const [round, start] of ROUND_STARTS.entries()) {
            const expected = reference.rounds[round]
            const planned = plan.rounds[round]
            if (!expected || !planned) throw new Error(`the plan has no round ${round + 1}`)
            await begin(world, template, round, start)
            const hits = await withFaults(world, workers, planned)
            for (const { fault, hits: times } of hits) injected[fault.effect] += times
            result.substates.push(substatesOf(world))
            result.problems.push(...wronglyClosed(world, template, round))
            result.repeated += await recover(world, workers, expected.substates)
            let found = differences(expected.tables, snapshot(world), workers.killed > 0)
            if (found.length > 0 && hits.some(({ fault }) => looksRight(fault.effect, fault.target))) {
                // Nobody could notice; the next execution repairs it.
                runAll(world)
                await untilSettled(world, workers)
                result.repeated += 1 + (await recover(world, workers, expected.substates))
                found = differences(expected.tables, snapshot(world), workers.killed > 0)
            }
            result.differences.push(...found)
            if (found.length > 0) break
        }
    } catch (error) {
        result.problems.push(error instanceof Error ? error.message : String(error))
    } finally {
        result.kills = workers.killed
        await workers.stop()
        await world.close()
    }
    return { ...result, seconds: Math.round((Date.now() - begun) / 100) / 10 }
}

function substatesOf(world: World): Record<string, string> {
    return Object.fromEntries(latestRuns(world).map(({ type, substate }) => [type, substate]))
}

async function begin(world: World, { tenant }: Template, round: number, start: number): Promise<void> {
    if (world.clock.now() > start) throw new Error(`round ${round} took longer than the time between rounds`)
    world.clock.set(start)
    await world.simulator.control.clearFaults()
    if (round === 0) return
    await mutate(world.simulator, tenant.mutations, new Date(start - HOUR).toISOString())
    if (tenant.full) forgetStartTimes(world)
}

async function withFaults(
    world: World,
    workers: Workers,
    { faults, kills }: RoundPlan,
): Promise<{ fault: PlannedFault; hits: number }[]> {
    const { control } = world.simulator
    for (const fault of faults) await control.addFault(fault)
    await workers.arm(kills)
    runAll(world)
    await untilSettled(world, workers)
    const counts = await control.faults()
    await control.clearFaults()
    return faults.map((fault, index) => ({ fault, hits: counts[index]?.hits ?? 0 }))
}

/** Repeats what did not succeed, as an admin would, until all is as without faults; returns how many repeats it took. */
async function recover(world: World, workers: Workers, wanted: Record<string, string>): Promise<number> {
    for (let repeats = 0; ;) {
        await approve(world, workers)
        const runs = latestRuns(world)
        const missing = Object.keys(wanted).filter((type) => !runs.some((run) => run.type === type))
        if (missing.length > 0) {
            // A sign-in that is refused ends Run all, which says so: an admin presses it again.
            const ended = runs.some(({ message }) => message.includes('Run all ended here'))
            if (!ended || repeats >= REPEATS * runs.length)
                throw new Error(`Run all never came to ${missing.join(', ')}`)
            runAll(world)
            repeats += 1
            await untilSettled(world, workers)
            continue
        }
        const failed = runs.find((run) => run.substate !== wanted[run.type])
        if (failed === undefined) return repeats
        if (repeats >= REPEATS * runs.length)
            throw new Error(`${failed.type} stays ${failed.substate}: ${failed.message}`)
        repeat(world, failed)
        repeats += 1
        await untilSettled(world, workers)
    }
}

async function approve(world: World, workers: Workers): Promise<void> {
    if (approveClosures(world) > 0) await untilSettled(world, workers)
}

/** Absence is not health: whatever was lost on the way, only what was removed at the source may be closed. */
function wronglyClosed(world: World, { tenant }: Template, round: number): string[] {
    const removed = new Set(
        round === 0 ? [] : tenant.mutations.flatMap(({ kind, id }) => (kind === 'remove' ? [id.toLowerCase()] : [])),
    )
    const wrong: string[] = []
    const finding = world.instance.record('sn_vul_asc_finding')
    finding.addQuery('status', 'vanished')
    finding.query()
    while (finding.next()) {
        const id = finding.getValue('external_id') ?? ''
        if (!removed.has(id.toLowerCase())) wrong.push(`closed although it is still there: ${id}`)
    }
    return wrong
}
