import { withoutSecrets } from './redact.ts'

const SECRET = 'a"b~c/d+e=f\\g h'
const TOKEN = 'eyJ0eXAiOiJKV1QiLCJhbGciOiJIUzI1NiJ9.eyJhdWQiOiJodHRwcyJ9.c2lnbmF0dXJl'
const clean = (body: string) => withoutSecrets({ status: 400, headers: {}, body }, [SECRET]).body

test.each([
    ['as it is', `said ${SECRET}.`, 'said [hidden].'],
    ['in a form', `client_secret=${encodeURIComponent(SECRET)}&x`, 'client_secret=[hidden]&x'],
    ['in JSON', `{"said":${JSON.stringify(SECRET)}}`, '{"said":"[hidden]"}'],
    ['a token', `Authorization: Bearer ${TOKEN}, next`, 'Authorization: Bearer [hidden], next'],
    ['a token that is cut off', `Bearer ${TOKEN.slice(0, 50)}`, 'Bearer [hidden]'],
    ['nothing to hide', 'eyJ and other words', 'eyJ and other words'],
])('%s', (_what, body, expected) => expect(clean(body)).toBe(expected))

test.each(['', 'ext'])('%j is no secret', (secret) => {
    expect(withoutSecrets({ status: 400, headers: {}, body: 'text' }, [secret]).body).toBe('text')
})
