/** What counts as working alike, as a refusal, and as harm. */
import type { Life } from '../../scripts/assumptions/life.ts'
import { undisturbedVerdict, verdictOf } from '../../scripts/assumptions/verdict.ts'

const RUN = {
    stage: 'first import',
    deployment: 'Contoso',
    type: 'assessment',
    state: 'complete',
    substate: 'success',
    code: '',
    rejected: 0,
} as const
const RESULT = { 'vault-1': ['close_notes=\nstate=1'] }
const ROW = {
    name: 'Table sn_vulc_result',
    state: 'failed',
    sentence: 'MDC-604: Columns are missing: state.',
    remedy: 'Update the product.',
}
const NAME = 'absent:sn_vulc_result.state'

const life = (more: Partial<Life> = {}): Life => ({
    foreign: [],
    tables: { 'the end': { sn_vulc_result: RESULT } },
    runs: [RUN],
    codes: {},
    health: [],
    unfounded: {},
    problems: [],
    kept: [],
    seconds: 1,
    ...more,
})
const REFUSED: Partial<Life> = {
    runs: [{ ...RUN, substate: 'failed', code: 'MDC-604' }],
    codes: { 'run of assessment MDC-604': 1 },
    tables: { 'the end': { sn_vulc_result: {} } },
}
const judge = (more: Partial<Life>) => verdictOf(NAME, life(more), life())

test('nothing differs: it works alike, and the Health check may say what is missing', () => {
    expect(judge({ health: [ROW] })).toEqual({
        name: NAME,
        outcome: 'same',
        code: '',
        health: 'Table sn_vulc_result: MDC-604: Columns are missing: state. Update the product.',
        sentence: 'The app works as it does anyway.',
        details: [],
    })
})

test('only the absent column differs: it works alike', () => {
    const tables = { 'the end': { sn_vulc_result: { 'vault-1': ['close_notes='] } } }
    expect(judge({ tables }).outcome).toBe('same')
})

test('the runs say success and the records are others: harm', () => {
    const tables = { 'the end': { sn_vulc_result: { 'vault-1': ['close_notes=gone\nstate=1'] } } }
    expect(judge({ tables })).toEqual({
        name: NAME,
        outcome: 'harm',
        code: '',
        health: '',
        sentence: 'The runs say success, and the records are others.',
        details: ['the end: sn_vulc_result vault-1: -close_notes= +close_notes=gone'],
    })
})

test('a run with a code that the Health check names: refused', () => {
    expect(judge({ ...REFUSED, health: [ROW] })).toMatchObject({
        outcome: 'refused',
        code: 'MDC-604',
        health: 'Table sn_vulc_result: MDC-604: Columns are missing: state. Update the product.',
        sentence: 'It says MDC-604 and writes nothing wrong.',
    })
})

test.each([
    ['that it does not name', []],
    ['without a remedy', [{ ...ROW, remedy: '' }]],
    ['that it only repeats', [{ ...ROW, sentence: 'Its last run ended failed. MDC-604: Columns are missing.' }]],
])('a code %s: harm', (_, health) => {
    expect(judge({ ...REFUSED, health })).toMatchObject({
        outcome: 'harm',
        code: 'MDC-604',
        sentence: 'It says MDC-604, and the Health check does not say why.',
    })
})

test('another integration, which was not refused, writes otherwise: harm', () => {
    const tables = { 'the end': { sn_vulc_result: {}, sn_vul_container_image: { image: ['name=x'] } } }
    const undisturbed = life({ tables: { 'the end': { sn_vulc_result: RESULT, sn_vul_container_image: {} } } })
    expect(verdictOf(NAME, life({ ...REFUSED, tables, health: [ROW] }), undisturbed)).toMatchObject({
        outcome: 'harm',
        sentence: 'What is not refused differs.',
        details: ['the end: sn_vul_container_image image: 1 rows instead of 0'],
    })
})

test('a run that stands still has no code: harm', () => {
    const runs = [{ ...RUN, state: 'ready', substate: '' }]
    expect(judge({ runs })).toMatchObject({
        outcome: 'harm',
        sentence: 'It stops without a code that says why.',
        details: ['first import: assessment ended ready'],
    })
})

test('an undisturbed life in which a run fails is nothing to judge others by', () => {
    expect(undisturbedVerdict(life())).toMatchObject({ outcome: 'same', details: [] })
    expect(undisturbedVerdict(life(REFUSED))).toMatchObject({
        outcome: 'harm',
        details: ['first import: assessment of Contoso ended complete failed MDC-604'],
    })
})

describe('whatever was said, it is harm', () => {
    const change = {
        stage: 'first import',
        table: 'cmdb_ci',
        row: 'the CI of Discovery',
        column: 'name',
        before: 'web',
        after: 'vm',
    }

    test('when a record of another product changed', () => {
        expect(judge({ ...REFUSED, health: [ROW], foreign: [change] })).toMatchObject({
            outcome: 'harm',
            sentence: 'It changes 1 records of other products.',
            details: ['first import: cmdb_ci: the CI of Discovery: name "web" -> "vm"'],
        })
    })

    test('unless it does without the difference too, which is told once', () => {
        const undisturbed = life({ foreign: [change] })
        expect(verdictOf(NAME, life({ foreign: [change] }), undisturbed).outcome).toBe('same')
        expect(undisturbedVerdict(undisturbed)).toMatchObject({
            outcome: 'harm',
            details: ['first import: cmdb_ci: the CI of Discovery: name "web" -> "vm"'],
        })
    })

    test('when something is recorded as done that is not', () => {
        expect(judge({ ...REFUSED, health: [ROW], unfounded: { 'x is closed, it is open': 'the end' } })).toMatchObject(
            {
                outcome: 'harm',
                details: ['the end: x is closed, it is open'],
            },
        )
    })

    test('when the life does not end', () => {
        expect(verdictOf(NAME, { ended: 'the life did not end' }, life())).toMatchObject({
            outcome: 'harm',
            sentence: 'Nobody knows what would happen: the life did not end.',
        })
    })
})
