/** Performs one request at a time for a thread that waits: Glide's HTTP is synchronous. */
import http from 'node:http'
import https from 'node:https'
import tls from 'node:tls'
import { workerData } from 'node:worker_threads'
import zlib from 'node:zlib'

const { port, signal, trustedCertificates, connectTimeoutMs } = workerData
const flag = new Int32Array(signal)
const sockets = { keepAlive: true, maxSockets: 4 }
const agents = {
    'http:': new http.Agent(sockets),
    'https:': new https.Agent({ ...sockets, ca: [...tls.rootCertificates, ...trustedCertificates] }),
}
const DECODERS = { gzip: zlib.gunzipSync, deflate: zlib.inflateSync, br: zlib.brotliDecompressSync }

function answer(id, message) {
    port.postMessage({ id, answer: message })
    Atomics.add(flag, 0, 1)
    Atomics.notify(flag, 0)
}

function pairs(raw) {
    const headers = []
    for (let index = 0; index < raw.length; index += 2) headers.push([raw[index], raw[index + 1]])
    return headers
}

port.on('message', ({ id, request: { method, url, headers, body, timeoutMs } }) => {
    let request
    let done = false
    const finish = (message) => {
        if (!done) answer(id, message)
        done = true
    }
    const fail = (error) => finish({ code: error.code ?? 'ERROR', message: error.message })
    try {
        const target = new URL(url)
        const library = target.protocol === 'https:' ? https : http
        const grouped = {}
        for (const [name, value] of headers) grouped[name] = value
        request = library.request(target, {
            method,
            headers: { 'User-Agent': 'ServiceNow/1.0', 'Accept-Encoding': 'gzip, deflate', ...grouped },
            agent: agents[target.protocol],
            timeout: timeoutMs,
        })
    } catch (error) {
        fail(error)
        return
    }
    const connecting = setTimeout(
        () => request.destroy(Object.assign(new Error('connect timed out'), { code: 'ETIMEDOUT' })),
        connectTimeoutMs,
    )
    request.on('socket', (socket) => {
        if (!socket.connecting) clearTimeout(connecting)
        else socket.once('connect', () => clearTimeout(connecting))
    })
    request.on('timeout', () => request.destroy(Object.assign(new Error('socket timed out'), { code: 'ETIMEDOUT' })))
    request.on('error', (error) => {
        clearTimeout(connecting)
        fail(error)
    })
    request.on('response', (response) => {
        const chunks = []
        response.on('data', (chunk) => chunks.push(chunk))
        response.on('aborted', () =>
            fail(
                Object.assign(new Error('the connection was closed before the answer was complete'), {
                    code: 'ECONNRESET',
                }),
            ),
        )
        response.on('error', fail)
        response.on('end', () => {
            try {
                const decode = DECODERS[response.headers['content-encoding'] ?? '']
                const whole = Buffer.concat(chunks)
                const decoded = decode && whole.length > 0 ? decode(whole) : whole
                finish({ status: response.statusCode, headers: pairs(response.rawHeaders), body: decoded })
            } catch (error) {
                fail(error)
            }
        })
    })
    if (body !== undefined) request.write(body)
    request.end()
})
