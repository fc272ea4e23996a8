import { plainText } from './text.ts'

test.each([
    ['breaks and lists become lines', 'a<br>b<br/><ul><li>c</li><li>d</li></ul>', 'a\nb\n\n- c\n- d'],
    [
        'links keep their address',
        'see <a href="https://x.example/y?z=1&amp;w=2">the <b>guide</b></a>',
        'see the guide (https://x.example/y?z=1&w=2)',
    ],
    ['links to scripts lose it', '<a href="javascript:alert(1)">click</a>', 'click'],
    ['scripts go with their content', 'a<script>alert(1)</script>b', 'ab'],
    ['entities are decoded once', '&amp;lt;b&amp;gt; &#65;&#x42; &nbsp;c', '&lt;b&gt; AB c'],
    ['a comparison is no tag', 'if a < b and c > d', 'if a < b and c > d'],
    ['unknown entities stay', '&unknown;', '&unknown;'],
])('%s', (_name, html, text) => {
    expect(plainText(html)).toBe(text)
})
