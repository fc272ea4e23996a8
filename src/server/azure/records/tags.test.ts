import { tagTexts } from './tags.ts'

test.each([
    [{ b: '2', a: '1' }, ['a:1', 'b:2']],
    ['{"b":"2","a":1}', ['a:1', 'b:2']],
    [{ alone: '' }, ['alone']],
    [{ alone: null }, ['alone']],
    [{ nested: { x: 1 } }, ['nested']],
    [{ Env: 'x', env: 'y' }, ['Env:x', 'env:y']],
    [{ '': '' }, []],
    ['no JSON', []],
    ['[1]', []],
    [null, []],
    [undefined, []],
    [['a'], []],
])('%j', (tags, texts) => {
    expect(tagTexts(tags)).toEqual(texts)
})
