import { existsSync, readFileSync } from 'node:fs'
import { plainName, plainText } from './text.ts'

test.each([
    ['breaks and lists become lines', 'a<br>b<br/><ul><li>c</li><li>d</li></ul>', 'a\nb\n\n- c\n- d'],
    [
        'links keep their address',
        'see <a href="https://x.example/y?z=1&amp;w=2">the <b>guide</b></a>',
        'see the guide (https://x.example/y?z=1&w=2)',
    ],
    ['an address may stand among blanks', '<a href = " https://x.example ">x</a> y', 'x (https://x.example) y'],
    ['links to scripts lose it', '<a href="javascript:alert(1)">click</a>', 'click'],
    ['scripts go with their content', 'a<script>alert(1)</script>b<!-- c -->', 'ab'],
    ['entities are decoded once', '&amp;lt;b&amp;gt; &#65;&#x42; &nbsp;c', '&lt;b&gt; AB c'],
    ['a comparison is no tag', 'if a < b and c > d', 'if a < b and c > d'],
    ['nor is one without blanks', 'if cpu<b and mem>c then stop', 'if cpu<b and mem>c then stop'],
    ['unknown entities stay', '&unknown; &#0; &#xd800;', '&unknown; &#0; &#xd800;'],
    ['every named entity of HTML', '&eacute;&Eacute;&NotEqualTilde;&rarr;&LT;&hellip;&copy;', 'éÉ≂̸→<…©'],
    ['numbers as browsers read them', '&#146;&#x1F600;a&#10;b', '’😀a b'],
    ['a broad blank at the beginning of a line', 'x<br />&emsp;a. B', 'x\na. B'],
    [
        'placeholders stay',
        'az aks update -g <resource-group> -n <cluster><br>Set &lt;name&gt; and <b>go</b>',
        'az aks update -g <resource-group> -n <cluster>\nSet <name> and go',
    ],
    ['placeholders that HTML has a word for', 'copy <source> to <output>', 'copy <source> to <output>'],
    ['the same as tags', '<section>a</section><object data="x">b</object>', 'a\nb'],
    [
        'a tag that was escaped twice is one',
        'follow:&lt;br&gt;1. A &lt;resource-name&gt;',
        'follow:\n1. A <resource-name>',
    ],
    ['a link that was escaped twice', '&lt;a href=&quot;https://l&quot;&gt;x&lt;/a&gt; y', 'x (https://l) y'],
    [
        'code in backticks stays',
        'use `<base  />`<br>or `<br>`, don`t <b>x</b> it`s',
        'use `<base  />`\nor `<br>`, don`t x it`s',
    ],
    ['fenced code stays with its lines', '<b>Run</b>\n```\n<b>\n  c\n```', 'Run ```\n<b>\n  c\n```'],
    ['code by tags', '<code>&lt;br&gt;</code><pre>a\nb</pre>', '<br>\na\nb'],
    ['line breaks of the source are blanks where there are tags', 'x<br> \n y\nz', 'x\ny z'],
    ['and stay where there are none', 'x\n\n\ny\r\nz', 'x\n\ny\nz'],
    ['a link that is never closed', 'use <a href="https://l">auto. Next', 'use auto. Next (https://l)'],
    ['it ends with its line', 'use <a href="https://l">auto<br>Next', 'use auto (https://l)\nNext'],
    ['or with the next link', '<a href="https://l">a <a href="https://m">b</a>', 'a (https://l) b (https://m)'],
    ['ordered lists have numbers', '<ol><li>A</li><li>B</li></ol>', '1. A\n2. B'],
    [
        'nested ones their own',
        'x<ol>\n<li>A\n<ol><li>a</li><li>b<ul><li>c</li></ul></li></ol></li>\n<li><p>B</p></li>\n</ol>y',
        'x\n1. A\n  1. a\n  2. b\n    - c\n2. B\ny',
    ],
    ['lists may begin later', '<ol start="3"><li>A<li value=7>B<li>C</ol>', '3. A\n7. B\n8. C'],
    ['paragraphs begin lines', 'a<p>b</p><p>c</p>', 'a\nb\nc'],
    ['cells do not grow together', '<table><tr><td>a</td><td>b</td></tr></table>', 'a b'],
])('%s', (_name, html, text) => {
    expect(plainText(html)).toBe(text)
})

test('names are plain text in one line', () => {
    expect(plainName(' Use `<base />` &amp;\n <name>')).toBe('Use `<base />` &amp; <name>')
})

const RECORDED = '../shared/azure-data/recorded/assessmentMetadata-arm-2020-12.json'
const present = existsSync(RECORDED)
if (!present) process.stderr.write(`skipped: ${RECORDED} is absent, so no recorded texts were read\n`)

/** The only reason to skip: data that may not be committed is not there. */
;(present ? test : test.skip)('recorded texts hold no tag of HTML and no entity', () => {
    const { value } = JSON.parse(readFileSync(RECORDED, 'utf8')) as {
        value: { properties: { description?: string; remediationDescription?: string } }[]
    }
    const texts = value.flatMap(({ properties }) => [
        properties.description ?? '',
        properties.remediationDescription ?? '',
    ])
    const shown = texts.map((text) => plainText(text).replace(/`[^`]*`/g, ''))
    expect(texts.filter((text) => /<br|&emsp;/.test(text)).length).toBeGreaterThan(100)
    expect(shown.filter((text) => /<\/?(a|b|br|div|i|li|ol|p|ul)\b|&[a-z]+;/i.test(text))).toEqual([])
    expect(shown.filter((text) => /\n\n\n|[^\S\n]\n/.test(text))).toEqual([])
})

test.each(['javascript&#58;gs.print(1)', 'java<b></b>script:gs.print(1)', 'javascript&colon;gs.print(1)'])(
    'a script that only decoding shows is text: %s',
    (html) => {
        expect(plainText(html)).toBe('javascript :gs.print(1)')
    },
)
