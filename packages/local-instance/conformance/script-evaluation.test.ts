/** GlideScopedEvaluator and the value of a script; each case names its page, or what it assumes. */
import { LocalInstance } from '../src/index.ts'

const EVALUATOR = 'c_GlideEvaluatorScopedAPI'
/** A condition of a job is the value of its last expression. */
const SCHEDULE = 't_ScheduleAScriptExecution'
const ASSUMED = 'assumed'

const instance = new LocalInstance()
const run = (script: string) => instance.evaluate(`(function () { ${script} })()`)

beforeAll(() => {
    instance.defineTable({
        name: 'u_global_table',
        columns: [
            { name: 'u_short_description' },
            { name: 'u_test_script', type: 'script' },
            { name: 'script', type: 'script' },
        ],
    })
})
afterAll(() => instance.close())

const EXAMPLE = `
    var now_GR = new GlideRecord('u_global_table');
    now_GR.u_short_description = 'Calculate Addition';
    now_GR.u_test_script = 'result = x + y';
    now_GR.insert();
    var evaluator = new GlideScopedEvaluator();
    evaluator.putVariable('x', 100);
    evaluator.putVariable('y', 200);`

const ANSWER = (script: string) => `
    var gr = new GlideRecord('u_global_table');
    gr.u_test_script = ${JSON.stringify(script)};
    gr.insert();
    var evaluator = new GlideScopedEvaluator();
    evaluator.putVariable('answer', true);
    evaluator.evaluateScript(gr, 'u_test_script');
    return evaluator.getVariable('answer');`

test.each([
    [
        EVALUATOR,
        'evaluateScript answers the result',
        `${EXAMPLE} return evaluator.evaluateScript(now_GR, 'u_test_script')`,
        300,
    ],
    [
        EVALUATOR,
        'getVariable answers what the script assigned',
        `${EXAMPLE} evaluator.evaluateScript(now_GR, 'u_test_script', null); return evaluator.getVariable('result')`,
        300,
    ],
    [
        EVALUATOR,
        'the third parameter is a map of variables',
        `${EXAMPLE} return evaluator.evaluateScript(now_GR, 'u_test_script', { y: 1 })`,
        101,
    ],
    [EVALUATOR, 'a variable that the script leaves alone keeps its value', ANSWER('1 + 1'), true],
    [EVALUATOR, 'a script assigns a variable', ANSWER('answer = false'), false],
    [ASSUMED, 'a script declares the variable again', ANSWER('var answer = false;'), false],
    [ASSUMED, 'a function of the script assigns it', ANSWER('(function () { answer = false; })()'), false],
])('%s: %s', (_page, _name, script, expected) => {
    expect(run(script)).toBe(expected)
})

test(`${ASSUMED}: what one script assigns is no variable of the next`, () => {
    run(`${EXAMPLE} evaluator.evaluateScript(now_GR, 'u_test_script')`)
    expect(run('return typeof result')).toBe('undefined')
})

test(`${EVALUATOR}: the script runs in the scope of the record`, () => {
    const rule = instance.record('sys_script_include')
    const values = { name: 'Whose', script: 'gs.getCurrentScopeName()', sys_scope: 'sn_vulc' }
    for (const [column, value] of Object.entries(values)) rule.setValue(column, value)
    const id = rule.insert() ?? ''
    const script = `var gr = new GlideRecord('sys_script_include'); gr.get('${id}'); return new GlideScopedEvaluator().evaluateScript(gr, 'script')`
    expect(run(script)).toBe('sn_vulc')
})

test(`${ASSUMED}: a column that is not there is an error that names it`, () => {
    expect(() => run(`${EXAMPLE} evaluator.evaluateScript(now_GR, 'nothing')`)).toThrow('u_global_table.nothing')
})

test.each([
    [SCHEDULE, 'an expression', '1 + 1', 2],
    [SCHEDULE, 'statements with an expression at the end', 'var a = 1; a += 1; a === 2', true],
    [SCHEDULE, 'an assignment at the end', 'var isWeekday; isWeekday = true; answer = isWeekday;', true],
    [SCHEDULE, 'a comment after it', 'var a = 3; a // the last', 3],
    [ASSUMED, 'statements that end in none', 'var a = 1;', undefined],
])('%s: the value of a script: %s', (_page, _name, script, expected) => {
    expect(instance.evaluate(script)).toBe(expected)
})
