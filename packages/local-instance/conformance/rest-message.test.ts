/** RESTMessageV2 and RESTResponseV2 against a server in another thread, because a call blocks this one. */
import { Worker } from 'node:worker_threads'
import { createHttp } from '../src/http/http.ts'
import { LocalInstance } from '../src/index.ts'

const MESSAGE = 'c_RESTMessageV2API'
const RESPONSE = 'c_RESTResponseV2API'

/** /echo answers what it got, /status/N with status N, /silent never, /held once /release is asked for. */
const SERVER = `
const { parentPort } = require('node:worker_threads')
const held = []
const server = require('node:http').createServer((request, response) => {
    const chunks = []
    request.on('data', (chunk) => chunks.push(chunk))
    request.on('end', () => {
        const { method, url, headers } = request
        if (url === '/silent') return
        if (url === '/held') return held.push(response)
        if (url === '/broken') { response.writeHead(200, { 'Content-Length': 99 }); response.write('half'); return setImmediate(() => request.socket.destroy()) }
        if (url === '/moved') return response.writeHead(302, { Location: '/echo' }).end('moved')
        if (url === '/release') {
            // Only once the other answer has been read to its end.
            const waiting = held.shift()
            waiting.socket.on('close', () => response.end('of the second'))
            return waiting.writeHead(200, { Connection: 'close' }).end('of the first')
        }
        response.writeHead(Number(url.split('/status/')[1] ?? 200), [['X-Twice', 'one'], ['X-Twice', 'two']].flat())
        response.end(JSON.stringify({ method, url, body: Buffer.concat(chunks).toString(), agent: headers['user-agent'], custom: headers['x-custom'], authorization: headers['authorization'] }))
    })
})
server.listen(0, '127.0.0.1', () => parentPort.postMessage(server.address().port))
`

const log: string[] = []
const instance = new LocalInstance({ onLog: (level, source, message) => log.push(`${level} ${source}: ${message}`) })
let worker: Worker
let origin = ''

beforeAll(async () => {
    worker = new Worker(SERVER, { eval: true })
    origin = `http://127.0.0.1:${await new Promise((resolve) => worker.once('message', resolve))}`
})
afterAll(async () => {
    instance.close()
    await worker.terminate()
})

/** Calls a path with a message that `setUp` prepares as `m`; answers the value of an expression on `m` and response `r`. */
function call(path: string, setUp: string, expression: string, on = instance): unknown {
    const url = path.startsWith('/') ? origin + path : path
    return on.evaluate(
        `(function () { var m = new sn_ws.RESTMessageV2(); m.setEndpoint('${url}'); ${setUp}; var r = m.execute(); return ${expression} })()`,
    )
}
const ECHO = 'JSON.parse(r.getBody())'

test.each([
    [MESSAGE, 'GET without a method', '/echo', '', `${ECHO}.method`, 'GET'],
    [MESSAGE, 'methods in any letter case', '/echo', "m.setHttpMethod('post')", `${ECHO}.method`, 'POST'],
    [
        MESSAGE,
        'body and header arrive',
        '/echo',
        "m.setHttpMethod('put'); m.setRequestBody('{}'); m.setRequestHeader('X-Custom', 'c')",
        `${ECHO}.body + ${ECHO}.custom`,
        '{}c',
    ],
    [
        MESSAGE,
        'query parameters are appended, encoded',
        '/echo?a=1',
        "m.setQueryParameter('b', 'x y&z')",
        `${ECHO}.url`,
        '/echo?a=1&b=x%20y%26z',
    ],
    [
        MESSAGE,
        'basic authentication',
        '/echo',
        "m.setBasicAuth('u', 'p')",
        `${ECHO}.authorization`,
        `Basic ${Buffer.from('u:p').toString('base64')}`,
    ],
    [MESSAGE, 'the user agent of the platform', '/echo', '', `${ECHO}.agent`, 'ServiceNow/1.0'],
    [MESSAGE, 'a redirect is not followed', '/moved', '', 'r.getStatusCode() + r.getBody()', '302moved'],
    [RESPONSE, 'of headers of one name the last wins', '/echo', '', "r.getHeaders()['X-Twice']", 'two'],
    [RESPONSE, 'a header in any letter case', '/echo', '', "r.getHeader('x-TWICE')", 'two'],
    [RESPONSE, 'a header that is not there', '/echo', '', "r.getHeader('X-None')", null],
    [
        RESPONSE,
        'success',
        '/status/204',
        '',
        '[r.getStatusCode(), r.haveError(), r.getErrorCode()].join()',
        '204,false,0',
    ],
    [RESPONSE, 'an error of the server', '/status/503', '', '[r.getStatusCode(), r.haveError()].join()', '503,true'],
    [
        RESPONSE,
        'a server that does not answer: code 1 after the socket timeout',
        '/silent',
        'm.setHttpTimeout(50)',
        "[r.getStatusCode(), r.haveError(), r.getErrorCode(), r.getBody(), r.getErrorMessage()].join('|')",
        '0|true|1||ETIMEDOUT: socket timed out',
    ],
    [
        RESPONSE,
        'an answer that breaks off',
        '/broken',
        '',
        "[r.getStatusCode(), r.haveError(), r.getErrorMessage().indexOf('ECONNRESET')].join('|')",
        '0|true|0',
    ],
    [
        RESPONSE,
        'a host that does not exist',
        'http://host.invalid/',
        '',
        'r.getStatusCode() + r.getErrorMessage().substring(0, 5)',
        expect.stringMatching(/^0(ENOTF|EAI_A)/),
    ],
    [RESPONSE, 'an address that is none', 'no address', '', '[r.getStatusCode(), r.haveError()].join()', '0,true'],
])('%s: %s', (_page, _what, path, setUp, expression, expected) => {
    expect(call(path, setUp, expression)).toEqual(expected)
})

test('a MID server is accepted: the call goes out directly, and the log says so', () => {
    log.length = 0
    expect(call('/echo', "m.setMIDServer('mid-berlin')", 'r.getStatusCode()')).toBe(200)
    expect(log).toEqual(['info RESTMessageV2: Goes out directly, not through MID server mid-berlin'])
    log.length = 0
    expect(call('/echo', '', 'r.getStatusCode()')).toBe(200)
    expect(log).toEqual([])
})

test('an asynchronous call is waited for, with nothing substituted and nowhere to be redirected', () => {
    const setUp = 'm.disableForcedVariableSubstitution(); m.setAllowedRedirectURIs([])'
    const asynchronous = `(function () { var m = new sn_ws.RESTMessageV2(); m.setEndpoint('${origin}/moved'); ${setUp}; var r = m.executeAsync(); r.waitForResponse(60); return r.getStatusCode() + r.getBody() })()`
    expect(instance.evaluate(asynchronous)).toBe('302moved')
})

test('an unknown method is an error', () => {
    expect(() => call('/echo', "m.setHttpMethod('FETCH')", '0')).toThrow('unknown HTTP method FETCH')
})

test('a message from a record is not supported', () => {
    expect(() => instance.evaluate("new sn_ws.RESTMessageV2('message', 'get')")).toThrow('RESTMessageV2(name, method)')
})

test('an answer that comes after its call was given up is nobody’s answer', () => {
    const http = createHttp({ trustedCertificates: [], maxWaitMs: 200 })
    const get = (path: string) => http.send({ method: 'GET', url: origin + path, headers: [], timeoutMs: 60_000 })
    try {
        expect(get('/held')).toEqual({ code: 'ETIMEDOUT', message: 'no complete answer within 200 ms' })
        const answer = get('/release')
        expect('body' in answer && Buffer.from(answer.body).toString()).toBe('of the second')
    } finally {
        http.close()
    }
})

describe('an instance that differs', () => {
    let other: LocalInstance
    afterEach(() => other.close())

    test('headers-no-object: headers are there by name only', () => {
        other = new LocalInstance({ differs: ['headers-no-object'] })
        const seen = `[Object.keys(r.getHeaders()).length, r.getHeaders()['X-Twice'], typeof r.getHeader('x-twice')].join()`
        expect(call('/echo', '', seen, other)).toBe('0,,string')
    })

    test('no-redirect-setting: a script can ask whether it is there', () => {
        other = new LocalInstance({ differs: ['no-redirect-setting'] })
        expect(call('/echo', '', `typeof m.setFollowRedirect + ('setFollowRedirect' in m)`, other)).toBe(
            'undefinedfalse',
        )
        expect(() => call('/echo', 'm.setFollowRedirect(false)', '0', other)).toThrow('is not a function')
    })

    test('variables-substituted: what looks like a variable vanishes, unless it is said not to', () => {
        other = new LocalInstance({ differs: ['variables-substituted'] })
        const body = `m.setHttpMethod('post'); m.setRequestBody('{"a":"${'${b}'}","{c-1}":{"$top":1}}')`
        const sent = `${ECHO}.url + ' ' + ${ECHO}.body`
        expect(call('/echo?$skip=1', body, sent, other)).toBe('/echo?=1 {"a":"","":{"":1}}')
        const literal = `${body}; m.disableForcedVariableSubstitution()`
        expect(call('/echo?$skip=1', literal, sent, other)).toBe('/echo?$skip=1 {"a":"${b}","{c-1}":{"$top":1}}')
        expect(call('/echo?$skip=1', body, sent)).toBe('/echo?$skip=1 {"a":"${b}","{c-1}":{"$top":1}}')
    })
})
