/** Reading the engine's answer: every item gets its own CI, whatever the engine has merged. */
import { readAnswer } from './ire-answer.ts'

const id = (letter: string) => letter.repeat(32)
const item = (letter: string, inputIndices?: unknown[], operation = 'INSERT') => ({
    sysId: id(letter),
    operation,
    ...(inputIndices === undefined ? {} : { inputIndices }),
})
const answer = (...items: object[]) => JSON.stringify({ items, relations: [] })
const ci = (letter: string, created = true) => ({ sysId: id(letter), created })

test('items are matched by the indices of what was sent', () => {
    expect(readAnswer(answer(item('b', [1], 'UPDATE'), item('a', [0])), 2)).toEqual([ci('a'), ci('b', false)])
})

test('merged items share a CI, and those behind them keep theirs', () => {
    expect(readAnswer(answer(item('a', [0]), item('c', [1, 2]), item('d', [3])), 4)).toEqual([
        ci('a'),
        ci('c'),
        ci('c'),
        ci('d'),
    ])
})

test('two items that are merged in the middle of a batch of 100 move nobody', () => {
    const letters = Array.from({ length: 100 }, (_, index) => index.toString(16).padStart(32, '0'))
    const items = letters
        .map((sysId, index) => ({ sysId, operation: 'INSERT', inputIndices: index === 50 ? [50, 51] : [index] }))
        .filter((_, index) => index !== 51)
    const read = readAnswer(answer(...items), 100)
    expect(read.map((written) => ('sysId' in written ? written.sysId : written.error))).toEqual(
        letters.map((sysId, index) => (index === 51 ? letters[50] : sysId)),
    )
})

test('an engine without indices is read by position', () => {
    expect(readAnswer(answer(item('a'), item('b')), 2)).toEqual([ci('a'), ci('b')])
})

test('without indices and with fewer items nobody gets a CI that may be another’s', () => {
    const read = readAnswer(answer(item('a'), item('b')), 3)
    expect(read.map((written) => 'error' in written)).toEqual([true, true, true])
})

test('an item that the answer does not name has no CI', () => {
    const [first, second] = readAnswer(answer(item('a', [0]), item('b', [7]), item('c', ['x'])), 2)
    expect(first).toEqual(ci('a'))
    expect(second).toEqual({ error: 'the engine says nothing of it' })
})

test('what the engine says against an item is its error', () => {
    const refused = { inputIndices: [0], errors: [{ error: 'INSERT_NOT_ALLOWED_FOR_SOURCE', message: 'No.' }] }
    expect(readAnswer(answer(refused, { inputIndices: [1] }), 2)).toEqual([
        { error: 'INSERT_NOT_ALLOWED_FOR_SOURCE: No.' },
        { error: 'no CI was written' },
    ])
})

test('an item that is kept as partial says why among its warnings', () => {
    const partial = {
        inputIndices: [0],
        sysId: 'Unknown',
        operation: 'INSERT_AS_PARTIAL',
        errors: [],
        warnings: [{ error: 'REQUIRED_ATTRIBUTE_EMPTY', message: 'Name.' }],
    }
    expect(readAnswer(answer(partial), 1)).toEqual([{ error: 'REQUIRED_ATTRIBUTE_EMPTY: Name.' }])
})

test('an answer that is no JSON writes nothing', () => {
    expect(readAnswer('<html>', 1)).toEqual([{ error: 'the engine says nothing of it' }])
})
